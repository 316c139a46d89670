import { spanish } from "./generated/ledger-spanish.ts";
import { type Claim, ledger, sources } from "./ledger.ts";

const table: Readonly<Record<string, string>> = spanish;

/** The ledger in Spanish: the same claims with their questions, meanings and notes. */
export const ledgerInSpanish: readonly Claim[] = ledger.map((claim) => ({
  ...claim,
  question: said(claim.question),
  answers: claim.answers.map((answer) => ({
    ...answer,
    means: said(answer.means),
    evidence: answer.evidence.map((each) => (each.note === undefined ? each : { ...each, note: said(each.note) })),
  })),
}));

/** The sources with their titles in Spanish. */
export const sourcesInSpanish: typeof sources = Object.fromEntries(
  Object.entries(sources).map(([id, source]) => [id, { ...source, title: said(source.title) }]),
);

/** A sentence of code alone is the same in every language. */
function said(sentence: string): string {
  return table[sentence] ?? sentence;
}
