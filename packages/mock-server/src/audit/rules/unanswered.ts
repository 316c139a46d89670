import { isRead, type Outcome } from "../log/outcome.ts";
import type { RangeRecord } from "../log/range-series.ts";
import { clip, subtract, type TimeSpan, touches, union } from "../time/intervals.ts";
import type { SeriesView } from "../time/series-view.ts";
import type { AuditVerdict, CauseId, VerdictId } from "../verdict.ts";
import { gapsOf } from "./gaps.ts";

/** A kind of failure, told apart by what a client gets wrong about it. */
interface FailureKind {
  id: VerdictId;
  cause?: CauseId;
  isOf(request: RangeRecord): boolean;
}

const destroyed: readonly Outcome[] = ["fault", "undelivered"];

const failures: readonly FailureKind[] = [
  { id: "cut", isOf: ({ outcome }) => outcome === "cut" || outcome === "row-limit" },
  { id: "failed", cause: "range-too-long", isOf: ({ outcome }) => outcome === "window-too-long" },
  { id: "broken-response", isOf: ({ outcome }) => destroyed.includes(outcome) },
  {
    id: "failed",
    cause: "error-taken-as-empty",
    isOf: ({ outcome, isNotFound }) => isNotFound && !isRead(outcome),
  },
  { id: "failed", isOf: ({ outcome }) => !isRead(outcome) },
];

/** What was asked for, not read completely, and never read later. */
export function findUnanswered(view: SeriesView): AuditVerdict[] {
  const verdicts: AuditVerdict[] = [];
  let settled = union([...view.read, ...unneededSeconds(view)]);
  for (const { id, cause, isOf } of failures) {
    const failed = view.ranges.filter(({ request }) => !isRead(request.outcome) && isOf(request));
    const segments = clip(subtract(union(failed), settled), Number.NEGATIVE_INFINITY, view.lastAt);
    if (segments.length === 0) continue;
    const requests = failed.filter((range) => touches(range, segments)).map(({ request }) => request);
    verdicts.push({ id, cause, severity: "loss", segments, requests, figure: requests.length });
    settled = union([...settled, ...segments]);
  }
  return [...verdicts, ...findInvalidDates(view)];
}

/** The last seconds of refused ranges that were read in parts: a client may ask for one more only to learn whether it is included. */
export function unneededSeconds({ ranges, read }: SeriesView): TimeSpan[] {
  const refused = ranges.filter(({ request }) => request.outcome === "window-too-long");
  const ends = new Set(refused.map(({ to }) => to));
  return subtract(union(refused), read).filter(({ from, to }) => to - from === 1 && ends.has(to));
}

/** Requests whose dates name no range, and after which nothing with one of the same dates was read. A gap says the same, and what it cost. */
function findInvalidDates(view: SeriesView): AuditVerdict[] {
  const gaps = gapsOf(view);
  const isKnown = (second: number): boolean =>
    !(second >= 0) || [...gaps, ...view.read].some(({ from, to }) => second >= from && second < to);
  const requests = view.requests.filter(
    ({ ini, end, outcome }) =>
      !isRead(outcome) && !(ini <= end) && (ini >= 0 || end >= 0) && !(isKnown(ini) && isKnown(end)),
  );
  if (requests.length === 0) return [];
  return [{ id: "failed", cause: "invalid-date", severity: "loss", segments: [], requests, figure: requests.length }];
}
