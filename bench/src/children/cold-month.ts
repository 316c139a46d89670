import { timed } from "../frame/measure.ts";
import { createCentre, MARCH, writeReport } from "../month.ts";
import { print } from "./print.ts";

const run = timed(() => writeReport(createCentre("medium"), "diagram_1_2", MARCH));
print(await run());
