import { styleText } from "node:util";
import { type MarkOutcome, type RehearsalReport, type ScenarioResult, scenarioMarks } from "@mockvox/runner";
import { scenarioText } from "../../scenarios/scenario-text.ts";
import { type Translator, text } from "../../texts.ts";
import { describeGap, markNames, markSigns, missingMarks, summarize } from "../describe-result.ts";

/** A rehearsal for people at a terminal: a table, then what is missing and what was not judged. */
export function renderText(report: RehearsalReport, t: Translator): string {
  const judged = report.results.filter(({ marks }) => marks !== undefined);
  const gaps = report.results.filter(({ gap }) => gap !== undefined);
  const parts = [
    ...(judged.length > 0 ? [tableOf(judged, t)] : []),
    ...judged.flatMap((result) => detailsOf(result, t)),
    ...(gaps.length > 0 ? [gapsOf(gaps, t)] : []),
    summarize(report, t),
  ];
  return `${parts.join("\n\n")}\n`;
}

function tableOf(judged: readonly ScenarioResult[], t: Translator): string {
  const names = markNames(t);
  const width = Math.max(...judged.map(({ name }) => name.length));
  const header = ["".padEnd(width), ...names].join("  ");
  const lines = judged.map(({ name, marks }) => {
    const cells = scenarioMarks.map((mark, at) => cellOf(marks?.[mark].outcome, names[at]?.length ?? 0));
    return [name.padEnd(width), ...cells].join("  ").trimEnd();
  });
  return [header, ...lines].join("\n");
}

const colours = { passed: "green", missing: "red", "not-applicable": "dim" } as const;

function cellOf(outcome: MarkOutcome = "not-applicable", width: number): string {
  return styleText(colours[outcome], markSigns[outcome].padEnd(width));
}

function detailsOf(result: ScenarioResult, t: Translator): string[] {
  const missing = missingMarks(result, t);
  if (missing.length === 0) return [];
  const { name, definition } = result;
  const lines = missing.flatMap(({ name: mark, reasons }) => reasons.map((reason) => `  ${mark}: ${reason}`));
  return [[`${styleText("red", "●")} ${name}: ${scenarioText(definition.title, t.language)}`, ...lines].join("\n")];
}

function gapsOf(gaps: readonly ScenarioResult[], t: Translator): string {
  const lines = gaps.flatMap(({ name, gap }) => (gap ? [`  ${name}: ${describeGap(gap, t)}`] : []));
  return [t.translate(text("rehearse-gaps")), ...lines].join("\n");
}
