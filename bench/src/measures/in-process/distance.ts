import { createContactCentre } from "@mockvox/fixtures";
import { type Candidate, type Measure, timed } from "../../frame/measure.ts";
import { createSelection, readRows, writeReport } from "../../read-reports.ts";

const repeats = 300;

/** A busy hour of a Wednesday. Later hours are busier because the operation grows, so the figure is the cost per row. */
async function createHourCandidate(openedOn: string, day: string, next: string): Promise<Candidate> {
  const centre = createContactCentre({ seed: 7, server: "0001", size: "medium", openedOn });
  const { from, now } = createSelection(day, next);
  const hour = { from: from + 10 * 3600, to: from + 11 * 3600, now };
  const rows = (await readRows(centre, "diagram_13", hour)).length * repeats;
  const run = timed(async () => {
    for (let index = 0; index < repeats; index++) await writeReport(centre, "diagram_13", hour);
  });
  return {
    name: `${day}, opened on ${openedOn}`,
    run: async () => ({ "per row": ((await run()).time * 1000) / rows }),
  };
}

/** The cost of an hour must not depend on how long ago the operation opened. */
export const distance: Measure = {
  name: "One hour, soon and long after the opening",
  description: `An hour of diagram_13 with size medium, generated and serialized ${repeats} times: days, six years and 36 years after the opening.`,
  columns: [{ name: "per row", unit: "µs", goal: { metric: "ratio", bound: 1.2 } }],
  rounds: { full: 41, quick: 7 },
  async setUp() {
    const near = await createHourCandidate("2020-01-01", "2020-01-08", "2020-01-09");
    const far = await createHourCandidate("2020-01-01", "2026-03-04", "2026-03-05");
    const farthest = await createHourCandidate("1990-01-01", "2026-03-04", "2026-03-05");
    return [near, { ...far, isOurs: true }, { ...farthest, isOurs: true }];
  },
};
