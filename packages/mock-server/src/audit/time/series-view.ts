import { isRead } from "../log/outcome.ts";
import type { RangeRecord } from "../log/range-series.ts";
import { type Coverage, coverageOf, type ReadSegment } from "./coverage.ts";
import { type TimeSpan, union } from "./intervals.ts";

/** A request with the seconds that it asked for. */
export interface AskedRange extends TimeSpan {
  request: RangeRecord;
}

/** The requests of a series, as the rules look at them. */
export interface SeriesView {
  /** In order of arrival. */
  requests: readonly RangeRecord[];
  /** Those with two valid dates, in order of arrival. */
  ranges: readonly AskedRange[];
  /** All seconds that were asked for, whatever the response. */
  asked: readonly TimeSpan[];
  /** The seconds that were read completely, or had a response of the user's own. */
  read: readonly TimeSpan[];
  /** The seconds that had a response of the user's own: their rows are not those of the contact centre. */
  own: readonly TimeSpan[];
  /** Without the user's own responses. */
  coverage: Coverage;
  /** The epoch second of the last request: what happened later cannot be held against the client. */
  lastAt: number;
}

/** Whether a date range includes its last second; `recorded`: as the profile said at the time of each request. */
export type WindowEnd = "inclusive" | "exclusive" | "recorded";

/** Whether a request asks for a second of a span, or names one in dates that are no range. Without a valid date, it is in the unlimited span only. */
export function asksFor({ ini, end }: RangeRecord, { from, to }: TimeSpan): boolean {
  if (!Number.isFinite(from) && !Number.isFinite(to)) return true;
  if (ini <= end) return ini < to && end >= from;
  return [ini, end].some((second) => second >= from && second < to);
}

/**
 * Prepares the requests, in order of arrival, for the rules.
 *
 * @param span the seconds to judge; requests for others are left out
 */
export function createSeriesView(requests: readonly RangeRecord[], windowEnd: WindowEnd, span: TimeSpan): SeriesView {
  const ranges: AskedRange[] = [];
  const reads: ReadSegment[] = [];
  const own: TimeSpan[] = [];
  for (const request of requests) {
    const includesEnd = windowEnd === "recorded" ? request.isInclusive : windowEnd === "inclusive";
    const from = Math.max(request.ini, span.from);
    const to = Math.min(includesEnd ? request.end + 1 : request.end, span.to);
    if (!(from < to)) continue;
    ranges.push({ from, to, request });
    if (request.outcome === "own") own.push({ from, to });
    else if (isRead(request.outcome)) reads.push({ from, to, seenAt: Math.floor(request.at / 1000) });
  }
  return {
    requests,
    ranges,
    asked: union(ranges),
    read: union([...reads, ...own]),
    own: union(own),
    coverage: coverageOf(reads),
    lastAt: Math.floor((requests.at(-1)?.at ?? 0) / 1000),
  };
}
