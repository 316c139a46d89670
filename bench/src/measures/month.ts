import { type Measure, TIME, timed } from "../frame/measure.ts";
import { createCentre, MARCH, writeReport } from "../month.ts";
import { measureInChild } from "../run-child.ts";

/** A first answer has no compiled code and no people yet. */
export const month: Measure = {
  name: "A month of diagram_1_2, warm and cold",
  about: "March 2026 at medium. Cold is the first report of a new process, its modules loaded already.",
  columns: [TIME],
  rounds: { full: 9, quick: 3 },
  async enter() {
    const centre = createCentre("medium");
    return [
      { name: "warm", run: timed(() => writeReport(centre, "diagram_1_2", MARCH)) },
      { name: "a new contact centre", run: timed(() => writeReport(createCentre("medium"), "diagram_1_2", MARCH)) },
      { name: "cold", run: () => measureInChild("cold-month.ts") },
    ];
  },
};
