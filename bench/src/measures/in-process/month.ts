import { type Measure, timeColumn, timed } from "../../frame/measure.ts";
import { createCentre, march, writeReport } from "../../read-reports.ts";
import { measureInChild } from "../../setup/process.ts";

/** The first response of a process has neither compiled code nor cached people. */
export const month: Measure = {
  name: "A month of diagram_1_2, warm and cold",
  description:
    "March 2026 with size medium. Cold is the first report of a new process whose modules are already loaded.",
  columns: [timeColumn],
  rounds: { full: 9, quick: 3 },
  async setUp() {
    const centre = createCentre("medium");
    return [
      { name: "warm", run: timed(() => writeReport(centre, "diagram_1_2", march)) },
      { name: "a new contact centre", run: timed(() => writeReport(createCentre("medium"), "diagram_1_2", march)) },
      { name: "cold", run: () => measureInChild("cold-month.ts") },
    ];
  },
};
