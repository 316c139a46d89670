import type { ReportId } from "@mockvox/spec";
import type { Claim } from "@mockvox/spec/ledger";
import type { UrlState } from "../../link/url-state.ts";

type AnswerChoices = NonNullable<UrlState["answers"]>;

/** The chosen answer to a claim, for one report if it may differ by report. Undefined without a choice. */
export function chosenAnswer(answers: AnswerChoices | undefined, claim: string, report?: ReportId): string | undefined {
  const choice = answers?.[claim];
  if (typeof choice !== "object") return choice;
  return report === undefined ? undefined : choice[report];
}

/** The default answer of the ledger. */
export function defaultAnswer(
  { default: preset, answers }: Pick<Claim, "default" | "answers">,
  report?: ReportId,
): string {
  if (typeof preset === "string") return preset;
  return (report === undefined ? undefined : preset[report]) ?? answers[0]?.id ?? "";
}

/** Adds a choice; an undefined answer removes it. */
export function withChoice(
  answers: AnswerChoices | undefined,
  { id, scope }: Pick<Claim, "id" | "scope">,
  report: ReportId | undefined,
  answer: string | undefined,
): AnswerChoices {
  const others = Object.fromEntries(Object.entries(answers ?? {}).filter(([claim]) => claim !== id));
  if (report === undefined || scope === "all") return answer === undefined ? others : { ...others, [id]: answer };
  const current = answers?.[id];
  const before =
    typeof current === "string" ? Object.fromEntries(scope.map((each) => [each, current])) : { ...(current ?? {}) };
  const after = Object.entries({ ...before, [report]: answer }).flatMap(([each, chosen]) =>
    chosen === undefined ? [] : [[each, chosen] as const],
  );
  return after.length === 0 ? others : { ...others, [id]: Object.fromEntries(after) };
}
