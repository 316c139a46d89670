/**
 * Runs every measure and writes what came out to `RESULTS.md` and `results.svg`:
 *
 *     pnpm bench
 *
 * `--quick` takes fewer rounds and keeps nothing; `--only <words>` runs the measures whose name has these words.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { drawOutcomes } from "./frame/chart.ts";
import { describeMachine } from "./frame/machine.ts";
import { writeGoals, writeOutcome } from "./frame/markdown.ts";
import { type Outcome, runMeasure } from "./frame/rounds.ts";
import { writeAnswers } from "./setup/answers.ts";
import { installCommand, installPeers } from "./setup/install.ts";

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});

const say = (text: string): void => void process.stderr.write(`${text}\n`);

say("Installing the peers and the packed command ...");
await installPeers();
await installCommand();
await writeAnswers();

// They name the peers' versions, which are known once those are installed.
const { MEASURES } = await import("./measures.ts");

const outcomes: Outcome[] = [];
for (const measure of MEASURES.filter(({ name }) => name.includes(values.only))) {
  const before = performance.now();
  const outcome = await runMeasure(measure, values.quick);
  outcomes.push(outcome);
  process.stdout.write(`${writeOutcome(outcome)}\n`);
  say(`(${Math.round((performance.now() - before) / 1000)} s)\n`);
}

const goals = writeGoals(outcomes);
process.stdout.write(`${goals}\n`);

const introduction = `# Results

Written by \`pnpm bench\`. Contestants take turns, round by round, after rounds to warm up. Figures are medians; a ratio is the
median of the ratios to the first line within each round. Only ratios travel.

Measured on ${describeMachine()}.

![Ratios beside the peers](results.svg)
`;

if (!values.quick && values.only === "") {
  const sections = [introduction, goals, ...outcomes.map(writeOutcome)];
  await writeFile(new URL("../RESULTS.md", import.meta.url), sections.join("\n"));
  await writeFile(new URL("../results.svg", import.meta.url), drawOutcomes(outcomes));
}
