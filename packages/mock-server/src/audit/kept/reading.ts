import { isRead } from "../log/outcome.ts";
import { unneededSeconds } from "../rules/unanswered.ts";
import { pendingSeconds } from "../rules/unsettled.ts";
import { clip, subtract, type TimeSpan, totalSeconds, union } from "../time/intervals.ts";
import type { AskedRange, SeriesView } from "../time/series-view.ts";
import type { CauseId } from "../verdict.ts";

/** A stretch of time that was read in one way, as far as rows are concerned. */
export interface ReadStretch extends TimeSpan {
  /** The requests that it is from. */
  view: SeriesView;
  /** When rows have to have been visible for the client to have them. */
  now: number;
  /** Why its rows may be missing. */
  missing: CauseId;
  /** The request that had or should have had its rows. */
  request: AskedRange | undefined;
}

/** The whole requested span in stretches: what was read once or several times, what failed, and what was never requested. */
export function stretchesOf(view: SeriesView): ReadStretch[] {
  const first = view.asked.at(0)?.from ?? 0;
  const last = Math.min(view.asked.at(-1)?.to ?? 0, Math.max(view.lastAt, view.read.at(-1)?.to ?? 0));
  const pendingFrom = view.lastAt - pendingSeconds;
  const bySeenAt = new Map(view.ranges.map((range) => [Math.floor(range.request.at / 1000), range]));
  const read = view.coverage.segments.flatMap(({ from, to, seenAt }) => {
    const request = bySeenAt.get(seenAt);
    const settled = clip([{ from, to }], Number.NEGATIVE_INFINITY, pendingFrom);
    const pending = clip([{ from, to }], pendingFrom, Number.POSITIVE_INFINITY);
    const cause = { view, missing: "not-kept", request } as const;
    return [
      ...settled.map((part) => ({ ...part, ...cause, now: view.lastAt })),
      ...pending.map((part) => ({ ...part, ...cause, now: seenAt })),
    ];
  });
  const unread = subtract([{ from: first, to: last }], union([...view.read, ...unneededSeconds(view)]));
  const failed = view.ranges.filter(({ request }) => !isRead(request.outcome));
  const lost = unread.map((part): ReadStretch => {
    const request = failed.find(({ from, to }) => from < part.to && to > part.from);
    return { ...part, view, now: view.lastAt, missing: request ? "not-read" : "not-requested", request };
  });
  return [...read, ...lost].sort((a, b) => a.from - b.from);
}

/** Why rows of a stretch may be kept twice, and the request that repeated them. */
export function doublingOf({ view, from, to }: ReadStretch): {
  cause: CauseId;
  request: AskedRange | undefined;
  range: TimeSpan | undefined;
} {
  const covering = view.ranges.filter((range) => range.from < to && range.to > from);
  const reads = covering.filter(({ request }) => isRead(request.outcome));
  const range = view.coverage.overlaps.find((overlap) => overlap.from < to && overlap.to > from);
  if (reads.length > 1) {
    const isBoundary = range !== undefined && totalSeconds(union([range])) === 1;
    return { cause: isBoundary ? "boundary" : "overlap", request: reads.at(-1), range };
  }
  const broken = covering.find(({ request }) => ["fault", "undelivered", "cut"].includes(request.outcome));
  return broken
    ? { cause: "partial-response", request: broken, range: broken }
    : { cause: "stored-twice", request: reads[0], range: reads[0] };
}
