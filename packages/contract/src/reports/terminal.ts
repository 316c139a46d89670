import type { ContractReport, Severity, Verdict } from "../report.ts";
import type { Language, Said } from "../said.ts";
import { affectedBy, headlineOf, nextSteps } from "./headline.ts";
import { whenOf } from "./plain.ts";
import { type FoundBy, type Outcome, type Summary, severities, summarise } from "./summary.ts";
import { type Page, type Paint, page, type Style } from "./terminal-page.ts";
import { countsTold, kindWords, severityMeans, severityWords, told, words } from "./words.ts";

export interface TerminalOptions {
  readonly language: Language;
  /** Colours a piece of a line; nothing is coloured without it. */
  readonly paint?: Paint;
  /** Width of the terminal, 80 unless given; a word longer than that is not cut. */
  readonly columns?: number;
}

/** The report for a terminal: the verdict, what differs with the worst first, what stayed open, what to do next. */
export function writeTerminal(report: ContractReport, options: TerminalOptions): string {
  const out = page(options);
  const summary = summarise(report);
  const { language } = options;
  out.blank();
  out.line([
    [marks[summary.outcome], styles[summary.outcome]],
    [headlineOf(report)[language], "bold"],
  ]);
  writeFacts(out, report, language);
  writeFindings(out, summary, language);
  writeReasons(out, words.inconclusive, summary.inconclusive, language);
  writeReasons(out, words.skipped, summary.skipped, language);
  writeSteps(out, report, language);
  return out.text();
}

const marks: Readonly<Record<Outcome, string>> = {
  unable: "✗",
  breaking: "✗",
  notable: "!",
  inconclusive: "?",
  passed: "✓",
};
const styles: Readonly<Record<Outcome | Severity, Style>> = {
  unable: "red",
  breaking: "red",
  notable: "yellow",
  inconclusive: "cyan",
  passed: "green",
  information: "cyan",
};

function writeFacts(out: Page, report: ContractReport, language: Language): void {
  const facts: readonly (readonly [Said, string])[] = [
    [words.server, `${report.name} · ${report.server}`],
    [words.heldTo, report.profile === undefined ? words.noProfile[language] : report.profile],
    [words.when, whenOf(report)],
    [words.calls, told.spent(report.calls.spent, report.calls.budget)[language]],
    [words.cases, countsTold(summarise(report).kinds)[language]],
    ...(report.stopped ? [[words.stopped, report.stopped[language]] as const] : []),
  ];
  for (const [name, value] of facts) out.fact(name[language], value);
}

function writeFindings(out: Page, { open, accepted }: Summary, language: Language): void {
  for (const severity of severities) {
    const found = open.filter(({ finding }) => finding.severity === severity);
    if (found.length === 0) continue;
    out.heading(`${severityWords[severity][language]} (${found.length})`, styles[severity]);
    out.paragraph(severityMeans[severity][language], "dim");
    for (const one of found) writeFinding(out, one, language);
  }
  if (accepted.length === 0) return;
  out.heading(`${words.accepted[language]} (${accepted.length})`, "dim");
  for (const { verdict, finding } of accepted) out.item(verdict.title[language], finding.fingerprint);
}

/** Information is short: nobody has to act on it, and a run without a profile has much of it. */
function writeFinding(out: Page, { verdict, finding }: FoundBy, language: Language): void {
  out.item(verdict.title[language], verdict.case);
  const short = finding.severity === "information";
  if (!short) out.field(words.expected[language], finding.expected[language]);
  out.field(words.found[language], finding.found[language]);
  if (short) return;
  if (finding.at.length > 0) out.field(words.where[language], finding.at.join(", "));
  out.field(words.fingerprint[language], finding.fingerprint, "dim");
}

function writeReasons(out: Page, heading: Said, verdicts: readonly Verdict[], language: Language): void {
  if (verdicts.length === 0) return;
  out.heading(`${heading[language]} (${verdicts.length})`, "cyan");
  const byReason = Map.groupBy(verdicts, ({ reason, kind }) => (reason ?? kindWords[kind])[language]);
  for (const [reason, cases] of byReason) {
    out.item(reason, cases.length > 1 ? String(cases.length) : "");
    out.paragraph(cases.map((verdict) => verdict.case).join(", "), "dim");
  }
}

function writeSteps(out: Page, report: ContractReport, language: Language): void {
  const steps = [affectedBy(report) ?? [], nextSteps(report)].flat();
  if (steps.length === 0) return;
  out.heading(words.next[language], "bold");
  for (const step of steps) out.item(step[language], "");
}
