import { timed } from "../frame/measure.ts";
import { createCentre, MARCH, writeReport } from "../month.ts";

const run = timed(() => writeReport(createCentre("medium"), "diagram_1_2", MARCH));
process.stdout.write(String(await run()));
