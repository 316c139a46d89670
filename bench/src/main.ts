/**
 * Runs every measure and writes the results to `RESULTS.md` and `results.svg`, and some figures to the READMEs:
 *
 *     pnpm bench
 *
 * `--quick` runs fewer rounds and saves nothing; `--only <text>` runs the measures whose name contains that text.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { renderChart } from "./frame/chart.ts";
import { formatGoals, formatOutcome } from "./frame/markdown.ts";
import { type Outcome, runMeasure } from "./frame/rounds.ts";
import { installCommand, installPeers } from "./setup/install.ts";
import { describeMachine } from "./setup/machine.ts";
import { writeResponses } from "./setup/responses.ts";

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});

function log(text: string): void {
  process.stderr.write(`${text}\n`);
}

log("Installing the peers and the packed command ...");
await installPeers();
await installCommand();
await writeResponses();

// Imported after installation, since their names include the versions of the installed peers.
const { measures } = await import("./measures.ts");

const outcomes: Outcome[] = [];
for (const measure of measures.filter(({ name }) => name.includes(values.only))) {
  const before = performance.now();
  const outcome = await runMeasure(measure, values.quick);
  outcomes.push(outcome);
  process.stdout.write(`${formatOutcome(outcome)}\n`);
  log(`(${Math.round((performance.now() - before) / 1000)} s)\n`);
}

const goals = formatGoals(outcomes);
process.stdout.write(`${goals}\n`);

const introduction = `# Results

Written by \`pnpm bench\`. Candidates take turns, round by round, after warm-up rounds. Figures are medians; a ratio is the
median of the ratios to the first line within each round. Only ratios are comparable between machines.

Measured on ${describeMachine()}.

![Ratios compared with the peers](results.svg)
`;

if (!values.quick && values.only === "") {
  const sections = [introduction, goals, ...outcomes.map(formatOutcome)];
  await writeFile(new URL("../RESULTS.md", import.meta.url), sections.join("\n"));
  await writeFile(new URL("../results.svg", import.meta.url), renderChart(outcomes));
  await import("./update-readmes.ts");
}
