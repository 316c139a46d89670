import type { Measure } from "./frame/measure.ts";
import { bulk } from "./measures/bulk.ts";
import { clientLarge, clientMemory, clientSmall } from "./measures/client.ts";
import { coldStart } from "./measures/cold-start.ts";
import { distance } from "./measures/distance.ts";
import { doubleCall, doubleImport, thousandDoubles } from "./measures/doubles.ts";
import { huge } from "./measures/huge.ts";
import { installSize } from "./measures/install-size.ts";
import { long, longFirst } from "./measures/long.ts";
import { mixedLoad } from "./measures/mixed-load.ts";
import { month } from "./measures/month.ts";
import { reports } from "./measures/reports.ts";
import { small } from "./measures/small.ts";
import { soak } from "./measures/soak.ts";
import { simulatedDay, timeLimit } from "./measures/time.ts";

/** All benchmarks, in the order of the results. */
export const measures: readonly Measure[] = [
  coldStart,
  small,
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
  bulk,
  reports,
  month,
  distance,
  clientSmall,
  clientLarge,
  clientMemory,
];
