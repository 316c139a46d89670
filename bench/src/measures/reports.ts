import type { Source } from "@mockvox/fixtures";
import { type ReportId, reportIds } from "@mockvox/spec";
import { type Contestant, type Measure, ROWS_A_SECOND, TIME, timedRows } from "../frame/measure.ts";
import { createCentre, MARCH, readRows, writeReport } from "../month.ts";

async function enterReport(centre: Source, report: ReportId): Promise<Contestant> {
  const { length } = await readRows(centre, report, MARCH);
  return { name: report, run: timedRows(length, () => writeReport(centre, report, MARCH)) };
}

/** What a month of each report costs. */
export const reports: Measure = {
  name: "A month of each report, medium",
  about:
    "March 2026 at a thousand interactions a day, made and written, beside one JSON.stringify of its rows of diagram_13.",
  columns: [TIME, ROWS_A_SECOND],
  rounds: { full: 21, quick: 5 },
  async enter() {
    const centre = createCentre("medium");
    const ready = await readRows(centre, "diagram_13", MARCH);
    const limit = {
      name: "JSON.stringify of diagram_13's rows",
      run: timedRows(ready.length, () => JSON.stringify(ready)),
    };
    const entered: Contestant[] = [limit];
    for (const report of reportIds) entered.push(await enterReport(centre, report));
    return entered;
  },
};
