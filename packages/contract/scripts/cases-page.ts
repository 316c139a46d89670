import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Case } from "../src/cases/case.ts";
import { cases } from "../src/cases/cases.ts";
import { createPlan } from "../src/run/plan.ts";
import type { Capability } from "../src/samples/sample.ts";
import { samples } from "../src/samples/samples.ts";

const pagePath = new URL("../../../docs/cases.md", import.meta.url);
const everything: ReadonlySet<Capability> = new Set(samples.flatMap(({ needs }) => needs));

/** The content of `docs/cases.md`: the cases and samples with their numbers of requests. */
function casesPage(): string {
  const whole = createPlan({ capabilities: everything }).requestCount;
  const quick = createPlan({ capabilities: everything, quick: true }).requestCount;
  const bare = createPlan({ capabilities: new Set() }).requestCount;
  return [
    "<!-- Made by `npx pnpm@12.21.0 generate` from packages/contract. Do not edit. -->",
    "# Cases of the contract",
    "",
    `${cases.length} cases. A run with every token and permission takes ${whole} requests, one with only the main token ${bare}, a quick one ${quick}.`,
    "In addition, a request that finds both slots taken is sent up to two more times, within the budget.",
    "Cases share samples: the number of requests is that of a run with only this case, including the choice of the day.",
    "",
    "| case | covers | samples | requests | quick | needs |",
    "| --- | --- | --- | --: | --- | --- |",
    ...cases.map(row),
    "",
    "## Samples",
    "",
    "Each is sent at most once per run; requests sent together are one sample.",
    "",
    "| sample | requests | needs |",
    "| --- | --: | --- |",
    ...samples.map(({ id, requestCount, needs }) => `| \`${id}\` | ${requestCount} | ${needs.join(", ")} |`),
    "",
  ].join("\n");
}

function row(one: Case): string {
  const { id, covers, undecidableReason, quick } = one;
  const { steps, requestCount, cases: planned } = createPlan({ capabilities: everything, only: [id] });
  const own = planned.find((entry) => entry.case === one)?.samples ?? [];
  const needs = new Set(steps.flatMap((step) => step.needs));
  const judged =
    "claim" in covers
      ? `claim [\`${covers.claim}\`](claims.md#${covers.claim})`
      : `\`${"spec" in covers ? covers.spec : covers.definition}\``;
  const asked = own.map((name) => `\`${name}\``).join(", ");
  return `| \`${id}\`<br>${one.title.en} | ${judged} | ${undecidableReason ? undecidableReason.en : asked} | ${undecidableReason ? "" : requestCount} | ${quick === true ? "yes" : quick === "if-budget-allows" ? "if the budget allows" : ""} | ${[...needs].join(", ")} |`;
}

const page = casesPage();
const isStale = !existsSync(pagePath) || readFileSync(pagePath, "utf8") !== page;
if (process.argv.includes("--check")) {
  if (isStale) console.error("stale: docs/cases.md; run `npx pnpm@12.21.0 generate`");
  process.exitCode = isStale ? 1 : 0;
} else if (isStale) {
  writeFileSync(pagePath, page);
  console.log("wrote docs/cases.md");
}
