import { type RehearsalReport, type ScenarioResult, scenarioMarks } from "@mockvox/runner";
import { escapeMarkdown } from "../../output/escape-markdown.ts";
import { scenarioText } from "../../scenarios/scenario-text.ts";
import { type Translator, text } from "../../texts.ts";
import { describeGap, markNames, markSigns, missingMarks, summarize } from "../describe-result.ts";

/** A rehearsal for a comment or a job summary. */
export function renderMarkdown(report: RehearsalReport, t: Translator): string {
  const header = ["", ...markNames(t)];
  const rule = header.map(() => "---");
  const rows = report.results.map((result) => rowOf(result));
  const table = [header, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const details = report.results.flatMap((result) => detailsOf(result, t));
  return `${[`# ${escapeMarkdown(summarize(report, t))}`, table, ...details].join("\n\n")}\n`;
}

function rowOf({ name, marks }: ScenarioResult): string[] {
  return [`\`${name}\``, ...scenarioMarks.map((mark) => (marks ? markSigns[marks[mark].outcome] : ""))];
}

function detailsOf(result: ScenarioResult, t: Translator): string[] {
  const { name, definition, gap } = result;
  const missing = missingMarks(result, t).flatMap(({ name: mark, reasons }) =>
    reasons.map((reason) => `- **${mark}:** ${escapeMarkdown(reason)}`),
  );
  const notJudged = gap
    ? [`- **${t.translate(text("rehearse-not-judged"))}:** ${escapeMarkdown(describeGap(gap, t))}`]
    : [];
  const lines = [...missing, ...notJudged];
  if (lines.length === 0) return [];
  return [[`### \`${name}\`: ${escapeMarkdown(scenarioText(definition.title, t.language))}`, "", ...lines].join("\n")];
}
