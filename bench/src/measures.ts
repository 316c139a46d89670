import type { Measure } from "./frame/measure.ts";
import { beside } from "./measures/beside.ts";
import { bulk } from "./measures/bulk.ts";
import { clientLarge, clientMemory, clientSmall } from "./measures/client.ts";
import { coldStart } from "./measures/cold-start.ts";
import { distance } from "./measures/distance.ts";
import { doubleCall, doubleImport, thousand } from "./measures/doubles.ts";
import { huge } from "./measures/huge.ts";
import { installSize } from "./measures/install-size.ts";
import { long, longFirst } from "./measures/long.ts";
import { month } from "./measures/month.ts";
import { reports } from "./measures/reports.ts";
import { small } from "./measures/small.ts";
import { soak } from "./measures/soak.ts";
import { cut, day } from "./measures/time.ts";

/** Everything that is measured, in the order of the results. */
export const MEASURES: readonly Measure[] = [
  coldStart,
  small,
  long,
  longFirst,
  beside,
  huge,
  soak,
  doubleCall,
  doubleImport,
  thousand,
  day,
  cut,
  installSize,
  bulk,
  reports,
  month,
  distance,
  clientSmall,
  clientLarge,
  clientMemory,
];
