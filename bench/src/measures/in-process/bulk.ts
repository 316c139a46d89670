import { type Measure, rowsPerSecondColumn, timeColumn, timedRows } from "../../frame/measure.ts";
import { createCentre, march, readRows, writeReport } from "../../read-reports.ts";

const rowCount = 60_000;

/** Generating the rows should cost little more than serializing precomputed ones. */
export const bulk: Measure = {
  name: "60,000 rows of diagram_13, in process",
  description:
    "Rows of a large operation generated and serialized in chunks, compared with one JSON.stringify of 60,000 precomputed rows.",
  columns: [{ ...timeColumn, goal: { metric: "ratio", bound: 1.2 } }, rowsPerSecondColumn],
  rounds: { full: 41, quick: 7 },
  async setUp() {
    const centre = createCentre("large");
    const precomputed = await readRows(centre, "diagram_13", march, rowCount);
    return [
      { name: "JSON.stringify of precomputed rows", run: timedRows(rowCount, () => JSON.stringify(precomputed)) },
      {
        name: "generated and serialized",
        isOurs: true,
        run: timedRows(rowCount, () => writeReport(centre, "diagram_13", march, rowCount)),
      },
    ];
  },
};
