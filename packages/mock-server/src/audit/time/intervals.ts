/** A half-open interval of time, in epoch seconds. */
export interface TimeSpan {
  from: number;
  to: number;
}

/** The seconds that are in any of the intervals, in order, without overlaps. */
export function union(intervals: readonly TimeSpan[]): TimeSpan[] {
  const merged: TimeSpan[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (from < to) merged.push({ from, to });
  }
  return merged;
}

/** The seconds of `intervals` that are in none of `removed`; both are in order and without overlaps. */
export function subtract(intervals: readonly TimeSpan[], removed: readonly TimeSpan[]): TimeSpan[] {
  const rest: TimeSpan[] = [];
  let next = 0;
  for (const { from, to } of intervals) {
    let start = from;
    while ((removed[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    for (let at = next; at < removed.length; at += 1) {
      const hole = removed[at];
      if (!hole || hole.from >= to) break;
      if (hole.from > start) rest.push({ from: start, to: hole.from });
      start = Math.max(start, hole.to);
    }
    if (start < to) rest.push({ from: start, to });
  }
  return rest;
}

/** The parts of the intervals inside `[from, to)`. */
export function clip<Each extends TimeSpan>(intervals: readonly Each[], from: number, to: number): Each[] {
  return intervals
    .map((interval) => ({ ...interval, from: Math.max(interval.from, from), to: Math.min(interval.to, to) }))
    .filter((interval) => interval.from < interval.to);
}

/** Whether a span has seconds in common with any of others, which are in order and without overlaps. */
export function touches(span: TimeSpan, others: readonly TimeSpan[]): boolean {
  let [low, high] = [0, others.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((others[middle]?.to ?? span.from) <= span.from) low = middle + 1;
    else high = middle;
  }
  return (others[low]?.from ?? Number.POSITIVE_INFINITY) < span.to;
}

export function totalSeconds(intervals: readonly TimeSpan[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0);
}
