import { type Measure, ROWS_A_SECOND, TIME, timedRows } from "../frame/measure.ts";
import { createCentre, MARCH, readRows, writeReport } from "../month.ts";

const ROWS = 60_000;

/** Making the rows may cost little more than writing ready ones. */
export const bulk: Measure = {
  name: "60,000 rows of diagram_13, in process",
  about:
    "Rows of a large operation made and written in chunks, beside one JSON.stringify of 60,000 such rows made before.",
  columns: [{ ...TIME, goal: { of: "ratio", bound: 1.25 } }, ROWS_A_SECOND],
  rounds: { full: 41, quick: 7 },
  async enter() {
    const centre = createCentre("large");
    const ready = await readRows(centre, "diagram_13", MARCH, ROWS);
    return [
      { name: "JSON.stringify of ready rows", run: timedRows(ROWS, () => JSON.stringify(ready)) },
      {
        name: "made and written",
        isOurs: true,
        run: timedRows(ROWS, () => writeReport(centre, "diagram_13", MARCH, ROWS)),
      },
    ];
  },
};
