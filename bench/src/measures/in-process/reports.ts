import type { DataSource } from "@mockvox/fixtures";
import { type ReportId, reportIds } from "@mockvox/spec";
import { type Candidate, type Measure, rowsPerSecondColumn, timeColumn, timedRows } from "../../frame/measure.ts";
import { createCentre, march, readRows, writeReport } from "../../read-reports.ts";

async function createReportCandidate(centre: DataSource, report: ReportId): Promise<Candidate> {
  const { length } = await readRows(centre, report, march);
  return { name: report, run: timedRows(length, () => writeReport(centre, report, march)) };
}

/** The cost of a month of each report. */
export const reports: Measure = {
  name: "A month of each report, medium",
  description:
    "March 2026 with a thousand interactions a day, generated and serialized, compared with one JSON.stringify of its rows of diagram_13.",
  columns: [timeColumn, rowsPerSecondColumn],
  rounds: { full: 21, quick: 5 },
  async setUp() {
    const centre = createCentre("medium");
    const precomputed = await readRows(centre, "diagram_13", march);
    const limit = {
      name: "JSON.stringify of diagram_13's rows",
      run: timedRows(precomputed.length, () => JSON.stringify(precomputed)),
    };
    const candidates: Candidate[] = [limit];
    for (const report of reportIds) candidates.push(await createReportCandidate(centre, report));
    return candidates;
  },
};
