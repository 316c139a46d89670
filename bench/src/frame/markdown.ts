import { type Reached, reachGoals, writeFigure, writeRatio } from "./goals.ts";
import type { Column } from "./measure.ts";
import type { Outcome, Standing } from "./rounds.ts";

const writeLine = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function writeTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const rule = heads.map((_, at) => (at === 0 ? "---" : "---:"));
  return [heads, rule, ...rows].map(writeLine);
}

function writeCell({ hasRatio = true }: Column, standing: Standing | undefined): string {
  if (!standing || Number.isNaN(standing.median)) return "–";
  const figure = writeFigure(standing.median);
  return hasRatio ? `${figure} (${writeRatio(standing.ratio)})` : figure;
}

const writeVerdict = ({ isMet }: Reached): string => (isMet ? "met" : "**missed**");

/** One measure as a section with a table, and its goals under it. */
export function writeOutcome(outcome: Outcome): string {
  const { measure, rounds, standings } = outcome;
  const { columns } = measure;
  const heads = ["", ...columns.map(({ name, unit }) => (unit ? `${name}, ${unit}` : name))];
  const rows = standings.map(({ name, byColumn }) => [
    name,
    ...columns.map((column) => writeCell(column, byColumn.get(column))),
  ]);
  const goals = reachGoals(outcome).map(
    (reached) => `Goal: ${reached.contestant}, ${reached.column.name} ${reached.goal}: ${writeVerdict(reached)}.`,
  );
  const about = `${measure.about} ${rounds === 1 ? "1 round" : `${rounds} rounds`}.`;
  return [
    `## ${measure.name}`,
    "",
    about,
    "",
    ...writeTable(heads, rows),
    "",
    ...goals.flatMap((goal) => [goal, ""]),
  ].join("\n");
}

/** All goals of all measures, with what came of them. */
export function writeGoals(outcomes: readonly Outcome[]): string {
  const rows = outcomes
    .flatMap(reachGoals)
    .map((reached) => [
      `${reached.measure}: ${reached.contestant}, ${reached.column.name}`,
      reached.goal,
      reached.found,
      writeVerdict(reached),
    ]);
  return ["## Goals", "", ...writeTable(["", "goal", "found", ""], rows), ""].join("\n");
}
