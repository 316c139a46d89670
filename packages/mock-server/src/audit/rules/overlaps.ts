import { union } from "../time/intervals.ts";
import type { SeriesView } from "../time/series-view.ts";
import type { AuditVerdict } from "../verdict.ts";

/**
 * Seconds that were read more than once: rows are doubled unless the client replaces what it has, which the requests do not show. So this
 * is information.
 */
export function findOverlaps({ ranges, coverage: { overlaps } }: SeriesView): AuditVerdict[] {
  if (overlaps.length === 0) return [];
  const isBoundary = overlaps.every(({ from, to }) => to - from === 1);
  const starts = new Set(overlaps.map(({ from }) => from));
  const requests = ranges
    .filter(({ from, to }) => starts.has(from) || starts.has(to - 1))
    .map(({ request }) => request);
  return [
    {
      id: "asked-twice",
      cause: isBoundary ? "boundary" : undefined,
      severity: "information",
      segments: union(overlaps),
      requests,
      figure: overlaps.length,
    },
  ];
}
