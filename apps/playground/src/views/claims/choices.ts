import type { ReportId } from "@mockvox/spec";
import type { Claim } from "@mockvox/spec/ledger";
import type { Place } from "../../link/place.ts";

type Answers = NonNullable<Place["answers"]>;

/** The answer that a claim has among some choices, for a report where it may differ by report. Undefined when it is not chosen. */
export function chosenIn(answers: Answers | undefined, claim: string, report?: ReportId): string | undefined {
  const choice = answers?.[claim];
  if (typeof choice !== "object") return choice;
  return report === undefined ? undefined : choice[report];
}

/** What the ledger answers by default. */
export function defaultOf({ default: preset, answers }: Pick<Claim, "default" | "answers">, report?: ReportId): string {
  if (typeof preset === "string") return preset;
  return (report === undefined ? undefined : preset[report]) ?? answers[0]?.id ?? "";
}

/** The choices with one more; undefined takes a choice back. A claim of one report is chosen without naming it. */
export function withChoice(
  answers: Answers | undefined,
  { id, scope }: Pick<Claim, "id" | "scope">,
  report: ReportId | undefined,
  answer: string | undefined,
): Answers {
  const others = Object.fromEntries(Object.entries(answers ?? {}).filter(([claim]) => claim !== id));
  if (report === undefined || scope === "all") return answer === undefined ? others : { ...others, [id]: answer };
  const known = answers?.[id];
  const before =
    typeof known === "string" ? Object.fromEntries(scope.map((each) => [each, known])) : { ...(known ?? {}) };
  const after = Object.entries({ ...before, [report]: answer }).flatMap(([each, chosen]) =>
    chosen === undefined ? [] : [[each, chosen] as const],
  );
  return after.length === 0 ? others : { ...others, [id]: Object.fromEntries(after) };
}
