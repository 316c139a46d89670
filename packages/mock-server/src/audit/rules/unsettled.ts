import type { ReadSegment } from "../time/coverage.ts";
import { clip } from "../time/intervals.ts";
import type { SeriesView } from "../time/series-view.ts";
import type { AuditVerdict } from "../verdict.ts";

/**
 * Seconds of the last day and a half before the last request are not judged: a job may still read them again, for example at night.
 */
export const pendingSeconds: number = 36 * 3_600;
/** Interactions end within hours, and corrections follow within a day and a half. */
const maxSettlingSeconds = 37 * 3_600;

/** What was read before it was complete, and never again. */
export function findUnsettled(view: SeriesView): AuditVerdict[] {
  const judged = clip(view.coverage.segments, Number.NEGATIVE_INFINITY, view.lastAt - pendingSeconds);
  const unsettled = judged.filter(({ to, seenAt }) => seenAt < to + maxSettlingSeconds);
  const early = unsettled.flatMap((segment) => clip([segment], segment.seenAt, segment.to));
  const ended = unsettled.flatMap((segment) => clip([segment], segment.from, segment.seenAt));
  return [
    ...verdictOf("read-too-early", early, view),
    ...verdictOf("read-before-settled", ended, view).map((verdict) => ({
      ...verdict,
      needsCost: true,
    })),
  ];
}

function verdictOf(
  id: "read-too-early" | "read-before-settled",
  segments: readonly ReadSegment[],
  { ranges }: SeriesView,
): AuditVerdict[] {
  if (segments.length === 0) return [];
  const times = new Set(segments.map(({ seenAt }) => seenAt));
  const requests = ranges
    .filter(({ request }) => times.has(Math.floor(request.at / 1000)))
    .map(({ request }) => request);
  return [{ id, severity: "loss", segments, requests, figure: segments.length }];
}
