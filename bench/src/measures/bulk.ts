import { type Measure, timed } from "../frame/measure.ts";
import { createCentre, MARCH, readRows, writeReport } from "../month.ts";

const ROWS = 60_000;

/** The goal of the whole project: making the rows may cost half as much again as writing ready ones. */
export const bulk: Measure = {
  name: "60,000 rows of diagram_13",
  unit: "ms",
  about:
    "Rows of a large operation made and written in chunks, beside one JSON.stringify of 60,000 such rows made before.",
  rounds: { full: 41, quick: 7 },
  async enter() {
    const centre = createCentre("large");
    const ready = await readRows(centre, "diagram_13", MARCH, ROWS);
    return [
      { name: "JSON.stringify of ready rows", rows: ROWS, run: timed(() => JSON.stringify(ready)) },
      {
        name: "made and written",
        rows: ROWS,
        goal: 1.5,
        run: timed(() => writeReport(centre, "diagram_13", MARCH, ROWS)),
      },
    ];
  },
};
