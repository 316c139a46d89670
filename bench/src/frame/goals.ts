import type { Column } from "./measure.ts";
import type { Outcome } from "./rounds.ts";

/** A goal and what came of it. */
export interface Reached {
  measure: string;
  column: Column;
  contestant: string;
  goal: string;
  found: string;
  isMet: boolean;
}

/** Three digits that count, thousands apart. */
export function writeFigure(figure: number): string {
  if (Number.isNaN(figure)) return "–";
  const digits = Math.abs(figure) >= 100 ? 0 : Math.abs(figure) >= 10 ? 1 : 2;
  return figure.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export const writeRatio = (ratio: number): string => (Number.isNaN(ratio) ? "–" : `${ratio.toFixed(2)} ×`);

/** The goals of a measure, for each of those whom they are for. */
export function reachGoals({ measure, standings }: Outcome): Reached[] {
  const ours = standings.filter(({ isOurs }) => isOurs);
  return measure.columns.flatMap((column) =>
    ours.flatMap(({ name, byColumn }) => {
      const standing = byColumn.get(column);
      if (!column.goal || !standing) return [];
      const { of, bound } = column.goal;
      const found = of === "ratio" ? standing.ratio : standing.median;
      const write = (value: number): string =>
        of === "ratio" ? writeRatio(value) : `${writeFigure(value)} ${column.unit}`.trim();
      const isMore = column.better === "more";
      return {
        measure: measure.name,
        column,
        contestant: name,
        goal: `${isMore ? "≥" : "≤"} ${write(bound)}`,
        found: write(found),
        isMet: isMore ? found >= bound : found <= bound,
      };
    }),
  );
}
