import { createContactCentre } from "@mockvox/fixtures";
import { type Contestant, type Measure, timed } from "../frame/measure.ts";
import { askFor, readRows, writeReport } from "../month.ts";

const REPEATS = 300;

/** A busy hour of a Wednesday. Growth makes later hours busier, so the figure is what a row costs. */
async function enterHour(openedOn: string, day: string, next: string): Promise<Contestant> {
  const centre = createContactCentre({ seed: 7, server: "0001", size: "medium", openedOn });
  const { from, now } = askFor(day, next);
  const hour = { from: from + 10 * 3600, to: from + 11 * 3600, now };
  const rows = (await readRows(centre, "diagram_13", hour)).length * REPEATS;
  const run = timed(async () => {
    for (let at = 0; at < REPEATS; at++) await writeReport(centre, "diagram_13", hour);
  });
  return { name: `${day}, opened on ${openedOn}`, run: async () => ({ "a row": ((await run()).time * 1000) / rows }) };
}

/** Nothing may be replayed from the opening on. */
export const distance: Measure = {
  name: "One hour, near the opening and far from it",
  about: `An hour of diagram_13 at medium, made and written ${REPEATS} times: days, six years and 36 years after the opening.`,
  columns: [{ name: "a row", unit: "µs", goal: { of: "ratio", bound: 1.2 } }],
  rounds: { full: 41, quick: 7 },
  async enter() {
    const near = await enterHour("2020-01-01", "2020-01-08", "2020-01-09");
    const far = await enterHour("2020-01-01", "2026-03-04", "2026-03-05");
    const farthest = await enterHour("1990-01-01", "2026-03-04", "2026-03-05");
    return [near, { ...far, isOurs: true }, { ...farthest, isOurs: true }];
  },
};
