/**
 * Runs every measure and writes what came out to `RESULTS.md`:
 *
 *     pnpm --filter @mockvox/bench bench
 *
 * `--quick` takes fewer rounds and writes nothing; `--only <words>` runs the measures whose name has these words.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { describeMachine } from "./frame/machine.ts";
import { writeOutcome } from "./frame/markdown.ts";
import type { Measure } from "./frame/measure.ts";
import { runMeasure } from "./frame/rounds.ts";
import { bulk } from "./measures/bulk.ts";
import { clientLarge, clientMemory, clientSmall } from "./measures/client.ts";
import { distance } from "./measures/distance.ts";
import { largeAnswer } from "./measures/large-answer.ts";
import { month } from "./measures/month.ts";
import { reports } from "./measures/reports.ts";
import { firstByte, lastByte, peakMemory } from "./measures/served.ts";

const MEASURES: readonly Measure[] = [
  bulk,
  reports,
  month,
  distance,
  firstByte,
  lastByte,
  peakMemory,
  largeAnswer,
  clientSmall,
  clientLarge,
  clientMemory,
];

const INTRODUCTION = `# Results

Written by \`pnpm --filter @mockvox/bench bench\`. Contestants take turns, round by round, after two rounds to warm up. Figures
are medians; a ratio is the median of the ratios to the first line within each round. Only ratios travel.

Measured on ${describeMachine()}.
`;

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string", default: "" } },
});

const sections = [INTRODUCTION];
for (const measure of MEASURES.filter(({ name }) => name.includes(values.only))) {
  const section = writeOutcome(await runMeasure(measure, values.quick));
  process.stdout.write(`${section}\n`);
  sections.push(section);
}
const isWhole = !values.quick && values.only === "";
if (isWhole) await writeFile(new URL("../RESULTS.md", import.meta.url), sections.join("\n"));
