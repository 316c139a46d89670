import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Case } from "../src/cases/case.ts";
import { cases } from "../src/cases/cases.ts";
import { planOf } from "../src/run/plan.ts";
import type { Need } from "../src/samples/sample.ts";
import { samples } from "../src/samples/samples.ts";

const place = new URL("../../../docs/cases.md", import.meta.url);
const everything: ReadonlySet<Need> = new Set(samples.flatMap(({ needs }) => needs));

/** Writes the cases with their prices as a page for people: `docs/cases.md`. */
function casesPage(): string {
  const whole = planOf({ given: everything }).price;
  const quick = planOf({ given: everything, quick: true }).price;
  const bare = planOf({ given: new Set() }).price;
  return [
    "<!-- Made by `npx pnpm@12.21.0 generate` from packages/contract. Do not edit. -->",
    "# Cases of the contract",
    "",
    `${cases.length} cases. A run with every token and permission costs at most ${whole} requests, one with a token alone ${bare}, a quick one ${quick}.`,
    "A request that finds both slots taken is asked again, twice more at most and within the budget, on top of these prices.",
    "Cases share their samples: the price is what a case costs when it is asked alone, the day's choice included.",
    "",
    "| case | judges | samples | price | quick | needs |",
    "| --- | --- | --- | --: | --- | --- |",
    ...cases.map(row),
    "",
    "## Samples",
    "",
    "Each is sent at most once in a run; those in flight together are one sample.",
    "",
    "| sample | requests | needs |",
    "| --- | --: | --- |",
    ...samples.map(({ id, price, needs }) => `| \`${id}\` | ${price} | ${needs.join(", ")} |`),
    "",
  ].join("\n");
}

function row(one: Case): string {
  const { id, judges, never, quick } = one;
  const { steps, price, cases: planned } = planOf({ given: everything, only: [id] });
  const own = planned.find((entry) => entry.case === one)?.samples ?? [];
  const needs = new Set(steps.flatMap((step) => step.needs));
  const judged = "claim" in judges ? `claim [\`${judges.claim}\`](claims.md#${judges.claim})` : `\`${judges.spec}\``;
  const asked = own.map((name) => `\`${name}\``).join(", ");
  return `| \`${id}\`<br>${one.title.en} | ${judged} | ${never ? never.en : asked} | ${never ? "" : price} | ${quick === true ? "yes" : quick === "spare" ? "if requests are left" : ""} | ${[...needs].join(", ")} |`;
}

const page = casesPage();
const isStale = !existsSync(place) || readFileSync(place, "utf8") !== page;
if (process.argv.includes("--check")) {
  if (isStale) console.error("stale: docs/cases.md; run `npx pnpm@12.21.0 generate`");
  process.exitCode = isStale ? 1 : 0;
} else if (isStale) {
  writeFileSync(place, page);
  console.log("wrote docs/cases.md");
}
