import type { TimeSpan } from "./intervals.ts";

/** Seconds that were read, and when they were read last, in epoch seconds. */
export interface ReadSegment extends TimeSpan {
  seenAt: number;
}

/** Which seconds were read, by which request last. */
export interface Coverage {
  segments: readonly ReadSegment[];
  /** The seconds that were read again, once for each time; unordered. */
  overlaps: readonly TimeSpan[];
}

/** Reads in order of time: a later one replaces what it covers of earlier ones. */
export function coverageOf(reads: readonly ReadSegment[]): Coverage {
  const segments: ReadSegment[] = [];
  const overlaps: TimeSpan[] = [];
  for (const read of reads) {
    const first = countEndingBy(segments, read.from);
    let end = first;
    const kept: ReadSegment[] = [];
    for (; end < segments.length; end += 1) {
      const covered = segments[end];
      if (!covered || covered.from >= read.to) break;
      overlaps.push({ from: Math.max(covered.from, read.from), to: Math.min(covered.to, read.to) });
      if (covered.from < read.from) kept.push({ ...covered, to: read.from });
      if (covered.to > read.to) kept.push({ ...covered, from: read.to });
    }
    kept.push(read);
    segments.splice(first, end - first, ...kept.sort((a, b) => a.from - b.from));
  }
  return { segments, overlaps };
}

/** How many segments end at or before a second. */
function countEndingBy(segments: readonly ReadSegment[], second: number): number {
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.to ?? second) <= second) low = middle + 1;
    else high = middle;
  }
  return low;
}
