import type { Knowledge } from "./knowledge.ts";
import { halve, longestSpan, nextMonth, partAtMonthEnd, type Span } from "./window.ts";

/**
 * Whether some answer to a claim has a window refused that the pages allow, perhaps in the very words of an empty one: because it
 * crosses a month's end, or lasts 31 days to the second.
 *
 * @param last the second that is asked for as `date_end`
 */
export function isDoubtful({ from }: Span, last: number, { calendarMonth, stated }: Knowledge): boolean {
  const mayCross = calendarMonth === "allowed" || last < nextMonth(from);
  const mayBeLong = stated["longest-window"] === "answered" || last - from < longestSpan;
  return !(mayCross && mayBeLong);
}

/** The parts of a doubtful window that are less so; undefined when it has none. */
export function partsInDoubt(window: Span, grain: number): readonly [Span, Span] | undefined {
  return partAtMonthEnd(window) ?? (window.to - window.from >= longestSpan ? halve(window, grain) : undefined);
}
