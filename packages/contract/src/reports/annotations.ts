import type { ContractReport, Severity } from "../report.ts";
import type { Language } from "../said.ts";
import { headlineOf } from "./headline.ts";
import { oneLine } from "./plain.ts";
import { type FoundBy, severities, summarise } from "./summary.ts";
import { countsTold, severityWords, told, words } from "./words.ts";

const commands: Readonly<Record<Severity, string>> = { breaking: "error", notable: "warning", information: "notice" };

/** GitHub shows ten annotations of each kind per step, and one notice gives the counts: so at most nine, the last of which says how many more there are. */
const SHOWN = 9;

/** The report as workflow commands of GitHub Actions, to be printed on stdout: a finding is an annotation, worst first, and the last one gives the counts. */
export function writeAnnotations(report: ContractReport, language: Language): string {
  const { open, inconclusive, kinds, outcome } = summarise(report);
  if (outcome === "unable")
    return `${command("error", headlineOf(report)[language], report.stopped?.[language] ?? "")}\n`;
  const found = severities.flatMap((severity) =>
    cut(
      severity,
      open.filter(({ finding }) => finding.severity === severity),
      language,
    ),
  );
  const unclear =
    outcome === "inconclusive"
      ? [command("warning", words.inconclusive[language], inconclusive.map((verdict) => verdict.case).join(", "))]
      : [];
  const counts = `${headlineOf(report)[language]} ${countsTold(kinds)[language]}`;
  const total = command("notice", words.title[language], counts);
  return [...found, ...unclear, total].map((line) => `${line}\n`).join("");
}

function cut(severity: Severity, found: readonly FoundBy[], language: Language): readonly string[] {
  const shown = found.slice(0, found.length > SHOWN ? SHOWN - 1 : SHOWN).map((one) => annotationOf(one, language));
  if (shown.length === found.length) return shown;
  return [
    ...shown,
    command(commands[severity], severityWords[severity][language], told.more(found.length - shown.length)[language]),
  ];
}

function annotationOf({ verdict, finding }: FoundBy, language: Language): string {
  const { severity, expected, found, fingerprint } = finding;
  const message = `${words.expected[language]}: ${expected[language]}. ${words.found[language]}: ${found[language]}. (${fingerprint})`;
  return command(commands[severity], `${verdict.case}: ${verdict.title[language]}`, message);
}

function command(name: string, title: string, message: string): string {
  return `::${name} title=${escapeProperty(oneLine(title))}::${escapeData(oneLine(message))}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
