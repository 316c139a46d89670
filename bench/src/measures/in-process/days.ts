import type { DataSource } from "@mockvox/fixtures";
import { type Candidate, type Measure, timed } from "../../frame/measure.ts";
import { createCentre, createSelection, readRows, writeReport } from "../../read-reports.ts";

type RowReport = "campaign_8" | "diagram_13";

const day = createSelection("2026-03-04", "2026-03-05");
const repetitions = 20;

function createCandidate(name: string, work: () => unknown, isOurs = false): Candidate {
  const run = timed(async () => {
    for (let time = 0; time < repetitions; time += 1) await work();
  });
  return { name, isOurs, run: async () => ({ time: (await run()).time / repetitions }) };
}

/** Like a source that no one has asked before. */
function withoutKeptRows(centre: DataSource): DataSource {
  return { ...centre, hours: undefined };
}

function dayOf(report: RowReport): Measure {
  return {
    name: `A day of ${report}, in process`,
    description:
      "4 March 2026 with size medium, serialized in chunks, compared with one JSON.stringify of its precomputed rows: a day that was requested before, whose rows are kept, and one that was not.",
    columns: [{ name: "time", unit: "ms", goal: { metric: "ratio", bound: 1.2 } }],
    rounds: { full: 41, quick: 9 },
    async setUp() {
      const centre = createCentre("medium");
      const precomputed = await readRows(centre, report, day);
      return [
        createCandidate("JSON.stringify of precomputed rows", () => JSON.stringify(precomputed)),
        createCandidate("requested before", () => writeReport(centre, report, day), true),
        createCandidate("generated", () => writeReport(withoutKeptRows(centre), report, day)),
      ];
    },
  };
}

export const days: readonly Measure[] = (["campaign_8", "diagram_13"] as const).map(dayOf);
