import { timed } from "../frame/measure.ts";
import { createCentre, march, writeReport } from "../read-reports.ts";
import { printFigures } from "./print.ts";

const run = timed(() => writeReport(createCentre("medium"), "diagram_1_2", march));
printFigures(await run());
