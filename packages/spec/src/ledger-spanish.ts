import { spanish } from "./generated/ledger-spanish.ts";
import { type Claim, ledger, sources } from "./ledger.ts";

const translations: Readonly<Record<string, string>> = spanish;

/** The ledger in Spanish: the same claims with their questions, meanings and notes. */
export const ledgerInSpanish: readonly Claim[] = ledger.map((claim) => ({
  ...claim,
  question: translate(claim.question),
  ...(claim.defaultReason === undefined ? {} : { defaultReason: translate(claim.defaultReason) }),
  answers: claim.answers.map((answer) => ({
    ...answer,
    means: translate(answer.means),
    evidence: answer.evidence.map((each) => (each.note === undefined ? each : { ...each, note: translate(each.note) })),
  })),
}));

/** The sources with their titles in Spanish. */
export const sourcesInSpanish: typeof sources = Object.fromEntries(
  Object.entries(sources).map(([id, source]) => [id, { ...source, title: translate(source.title) }]),
);

/** Sentences that consist only of code are the same in every language and have no translation. */
function translate(sentence: string): string {
  return translations[sentence] ?? sentence;
}
