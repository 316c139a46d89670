import { evaluateGoals, formatFigure, formatRatio, type GoalResult } from "./goals.ts";
import type { Column } from "./measure.ts";
import type { ColumnResult, Outcome } from "./rounds.ts";

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function formatTable(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const rule = headings.map((_, index) => (index === 0 ? "---" : "---:"));
  return [headings, rule, ...rows].map(formatRow);
}

function formatCell({ hasRatio = true, hasSpread = false }: Column, result: ColumnResult | undefined): string {
  if (!result || Number.isNaN(result.median)) return "–";
  const figure = formatFigure(result.median);
  if (!hasRatio) return figure;
  const spread = hasSpread ? `, ${result.spread.map((ratio) => ratio.toFixed(2)).join(" to ")}` : "";
  return `${figure} (${formatRatio(result.ratio)}${spread})`;
}

function formatVerdict({ isMet }: GoalResult): string {
  return isMet ? "met" : "**missed**";
}

/** One measure as a section: a table, followed by its goals. */
export function formatOutcome(outcome: Outcome): string {
  const { measure, rounds, results } = outcome;
  const { columns } = measure;
  const headings = ["", ...columns.map(({ name, unit }) => (unit ? `${name}, ${unit}` : name))];
  const rows = results.map(({ name, byColumn }) => [
    name,
    ...columns.map((column) => formatCell(column, byColumn.get(column))),
  ]);
  const goals = evaluateGoals(outcome).map(
    (reached) => `Goal: ${reached.candidate}, ${reached.column.name} ${reached.goal}: ${formatVerdict(reached)}.`,
  );
  const about = `${measure.description} ${rounds === 1 ? "1 round" : `${rounds} rounds`}.`;
  return [
    `## ${measure.name}`,
    "",
    about,
    "",
    ...formatTable(headings, rows),
    "",
    ...goals.flatMap((goal) => [goal, ""]),
  ].join("\n");
}

/** All goals of all measures, and whether they were met. */
export function formatGoals(outcomes: readonly Outcome[]): string {
  const rows = outcomes
    .flatMap(evaluateGoals)
    .map((reached) => [
      `${reached.measure}: ${reached.candidate}, ${reached.column.name}`,
      reached.goal,
      reached.actual,
      formatVerdict(reached),
    ]);
  return ["## Goals", "", ...formatTable(["", "goal", "actual", ""], rows), ""].join("\n");
}
