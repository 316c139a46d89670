import { isReportId, namedProfile, parseProfile, profileNames, type ReportId } from "@mockvox/spec";
import type { Claim, Confidence } from "@mockvox/spec/ledger";
import type { UrlState } from "../../link/url-state.ts";
import { PageError } from "../../messages/page-error.ts";

type AnswerChoices = NonNullable<UrlState["answers"]>;

/** The colour of each confidence. */
export const confidenceColors: Readonly<Record<Confidence, string>> = {
  observed: "teal",
  documented: "blue",
  reported: "violet",
  inferred: "orange",
  assumed: "gray",
};

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
  if (report === undefined || typeof scope === "string")
    return answer === undefined ? others : { ...others, [id]: answer };
  const current = answers?.[id];
  const before =
    typeof current === "string" ? Object.fromEntries(scope.map((each) => [each, current])) : { ...(current ?? {}) };
  const after = Object.entries({ ...before, [report]: answer }).flatMap(([each, chosen]) =>
    chosen === undefined ? [] : [[each, chosen] as const],
  );
  return after.length === 0 ? others : { ...others, [id]: Object.fromEntries(after) };
}

export interface ClaimFilter {
  text: string;
  /** A report that the claims are about, other than those about every report; empty for any. */
  report: string;
  /** A confidence that the evidence of an answer has; empty for any. */
  confidence: string;
  /** Keeps only claims with another answer than that of the named profile. */
  isChangedOnly: boolean;
}

/** The claims that match a filter, in the order of the ledger. */
export function filterClaims(
  claims: readonly Claim[],
  { text, report, confidence, isChangedOnly }: ClaimFilter,
  answers: AnswerChoices = {},
): readonly Claim[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return claims.filter((claim) => {
    const searchable = JSON.stringify(claim).toLowerCase();
    const matchesReport = !isReportId(report) || (typeof claim.scope !== "string" && claim.scope.includes(report));
    const evidence = claim.answers.flatMap((answer) => answer.evidence.map((each) => each.confidence));
    const matchesConfidence = confidence === "" || evidence.some((each) => each === confidence);
    const matchesChange = !isChangedOnly || answers[claim.id] !== undefined;
    return matchesReport && matchesConfidence && matchesChange && words.every((word) => searchable.includes(word));
  });
}

/** The answers of a named profile; none for an unknown name. */
export function namedProfileAnswers(name: string | undefined): NonNullable<UrlState["answers"]> {
  if (name === undefined || !profileNames.includes(name)) return {};
  return { ...namedProfile(name).answers };
}

/**
 * Parses the content of a profile file.
 *
 * @throws {PageError} `profile-file-not-json`
 * @throws {ProfileError} when the JSON is not a valid profile
 */
export function parseProfileFile(text: string): Pick<UrlState, "profile" | "answers"> {
  const { extends: base = "default", answers } = parseProfile(parseJson(text));
  return { profile: base, answers: { ...answers } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PageError("profile-file-not-json", { reason }, { cause });
  }
}
