import type { Measure } from "./frame/measure.ts";
import { clientLarge, clientMemory, clientSmall } from "./measures/client.ts";
import { coldStart, executableStart, idleMemory, pairedStarts } from "./measures/cold-start.ts";
import { doubleCall, doubleImport, thousandDoubles } from "./measures/doubles.ts";
import { huge } from "./measures/huge.ts";
import { bulk } from "./measures/in-process/bulk.ts";
import { days } from "./measures/in-process/days.ts";
import { distance } from "./measures/in-process/distance.ts";
import { drawing } from "./measures/in-process/drawing.ts";
import { month } from "./measures/in-process/month.ts";
import { reports } from "./measures/in-process/reports.ts";
import { installSize } from "./measures/install-size.ts";
import { long, longFirst } from "./measures/long.ts";
import { mixedLoad } from "./measures/mixed-load.ts";
import { small } from "./measures/small.ts";
import { soak } from "./measures/soak.ts";
import { simulatedDay, timeLimit } from "./measures/time.ts";
import { wholeDays } from "./measures/whole-day.ts";

/** All benchmarks, in the order of the results. */
export const measures: readonly Measure[] = [
  coldStart,
  ...pairedStarts,
  executableStart,
  idleMemory,
  small,
  ...wholeDays,
  long,
  longFirst,
  mixedLoad,
  huge,
  soak,
  doubleCall,
  doubleImport,
  thousandDoubles,
  simulatedDay,
  timeLimit,
  installSize,
  drawing,
  bulk,
  ...days,
  reports,
  month,
  distance,
  clientSmall,
  clientLarge,
  clientMemory,
];
