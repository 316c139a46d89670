import type { Column } from "./measure.ts";
import type { Outcome } from "./rounds.ts";

/** A goal and whether it was met. */
export interface GoalResult {
  measure: string;
  column: Column;
  candidate: string;
  goal: string;
  actual: string;
  isMet: boolean;
}

/** Three significant digits, with thousands separators. */
export function formatFigure(figure: number): string {
  if (Number.isNaN(figure)) return "–";
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  return figure.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function formatRatio(ratio: number): string {
  return Number.isNaN(ratio) ? "–" : `${ratio.toFixed(2)} ×`;
}

/** Evaluates the goals of a measure for each candidate of ours. */
export function evaluateGoals({ measure, results }: Outcome): GoalResult[] {
  const ours = results.filter(({ isOurs }) => isOurs);
  return measure.columns.flatMap((column) =>
    ours.flatMap(({ name, byColumn }) => {
      const result = byColumn.get(column);
      if (!column.goal || !result) return [];
      const { metric, bound } = column.goal;
      const actual = metric === "ratio" ? result.ratio : result.median;
      const write = (value: number): string =>
        metric === "ratio" ? formatRatio(value) : `${formatFigure(value)} ${column.unit}`.trim();
      const isMore = column.better === "more";
      return {
        measure: measure.name,
        column,
        candidate: name,
        goal: `${isMore ? "≥" : "≤"} ${write(bound)}`,
        actual: write(actual),
        isMet: isMore ? actual >= bound : actual <= bound,
      };
    }),
  );
}
