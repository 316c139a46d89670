import type { Outcome, Standing } from "./rounds.ts";

/** Three digits that count, thousands apart. */
function writeFigure(figure: number): string {
  const digits = figure >= 100 ? 0 : figure >= 10 ? 1 : 2;
  return figure.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function writeGoal({ goal, ratio }: Standing): string {
  if (goal === undefined) return "";
  return `≤ ${goal} ×: ${ratio <= goal ? "met" : "**missed**"}`;
}

function writeRow(standing: Standing, hasRows: boolean, hasGoals: boolean): string {
  const { name, median, ratio, rowsPerSecond } = standing;
  const rows = rowsPerSecond === undefined ? "" : Math.round(rowsPerSecond).toLocaleString("en-US");
  const cells = [name, writeFigure(median), `${ratio.toFixed(2)} ×`];
  return `| ${[...cells, ...(hasRows ? [rows] : []), ...(hasGoals ? [writeGoal(standing)] : [])].join(" | ")} |`;
}

/** One measure as a section with a table. */
export function writeOutcome({ measure, rounds, standings }: Outcome): string {
  const hasRows = standings.some(({ rowsPerSecond }) => rowsPerSecond !== undefined);
  const hasGoals = standings.some(({ goal }) => goal !== undefined);
  const heads = ["", measure.unit, "ratio", ...(hasRows ? ["rows a second"] : []), ...(hasGoals ? ["goal"] : [])];
  return [
    `## ${measure.name}`,
    "",
    `${measure.about} ${rounds} rounds.`,
    "",
    `| ${heads.join(" | ")} |`,
    `| --- | ${heads
      .slice(1)
      .map(() => "---:")
      .join(" | ")} |`,
    ...standings.map((standing) => writeRow(standing, hasRows, hasGoals)),
    "",
  ].join("\n");
}
