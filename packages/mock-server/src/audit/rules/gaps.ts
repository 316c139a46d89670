import { vendorOffsetSeconds } from "@mockvox/spec";
import { subtract, type TimeSpan } from "../time/intervals.ts";
import type { SeriesView } from "../time/series-view.ts";
import type { AuditVerdict, CauseId } from "../verdict.ts";

const daySeconds = 86_400;
const hourSeconds = 3_600;

/** The seconds inside the asked span that no request asked for, by cause. */
export function findGaps(view: SeriesView): AuditVerdict[] {
  const gaps = gapsOf(view);
  if (gaps.length === 0) return [];
  const context = contextOf(gaps, view);
  const causes = Map.groupBy(gaps, (gap) => causeOf(gap, context));
  return [...causes].map(([cause, segments]) => ({
    id: "never-asked",
    cause,
    severity: "loss",
    segments,
    requests: neighboursOf(segments, view),
    ...figureOf(cause, segments),
  }));
}

/** What tells the causes of gaps, indexed: there may be as many gaps as requests. */
interface GapContext {
  gapCount: number;
  /** How many gaps have a length. */
  countByLength: ReadonlyMap<number, number>;
  /** The length of a range that ends at a second. */
  lengthByEnd: ReadonlyMap<number, number>;
  /** The valid dates of requests whose two dates name no range. */
  datesOfInvalid: readonly number[];
}

function contextOf(gaps: readonly TimeSpan[], { ranges, requests }: SeriesView): GapContext {
  const countByLength = new Map<number, number>();
  for (const { from, to } of gaps) countByLength.set(to - from, (countByLength.get(to - from) ?? 0) + 1);
  return {
    gapCount: gaps.length,
    countByLength,
    lengthByEnd: new Map(ranges.map(({ from, to }) => [to, to - from])),
    datesOfInvalid: requests.filter(({ ini, end }) => !(ini <= end)).flatMap(({ ini, end }) => [ini, end]),
  };
}

/** The end of the asked span is at most the present: the future cannot have been missed. */
export function gapsOf({ asked, lastAt }: SeriesView): TimeSpan[] {
  const first = asked.at(0);
  const last = asked.at(-1);
  if (!first || !last) return [];
  return subtract([{ from: first.from, to: Math.min(last.to, lastAt) }], asked);
}

function causeOf(gap: TimeSpan, context: GapContext): CauseId | undefined {
  if (context.datesOfInvalid.some((second) => second >= gap.from && second < gap.to)) return "invalid-date";
  if (isMonthEnd(gap)) return "month-end";
  if (gap.to - gap.from <= hourSeconds && isRepeated(gap, context)) return "early-end";
  return isWholeRanges(gap, context) ? "skipped-range" : undefined;
}

/** From the 29th or later to the end of the month. */
function isMonthEnd({ from, to }: TimeSpan): boolean {
  const [start, end] = [from, to].map((second) => new Date((second + vendorOffsetSeconds) * 1000));
  if (!start || !end || to - from < daySeconds / 2) return false;
  return start.getUTCDate() >= 29 && end.getUTCDate() === 1 && to - from <= 3 * daySeconds;
}

function isRepeated({ from, to }: TimeSpan, { gapCount, countByLength }: GapContext): boolean {
  return gapCount === 1 || (countByLength.get(to - from) ?? 0) > 1;
}

/** As long as one or more of the requests next to it, apart from a second at each end. */
function isWholeRanges({ from, to }: TimeSpan, { lengthByEnd }: GapContext): boolean {
  const length = lengthByEnd.get(from) ?? lengthByEnd.get(from - 1) ?? lengthByEnd.get(from + 1);
  if (length === undefined) return false;
  const rest = (to - from) % length;
  return to - from >= length - 1 && (rest <= 1 || length - rest <= 1);
}

/** The requests that end where gaps begin. */
function neighboursOf(gaps: readonly TimeSpan[], { ranges }: SeriesView): SeriesView["requests"] {
  const starts = new Set(gaps.map(({ from }) => from));
  return ranges.filter(({ to }) => starts.has(to)).map(({ request }) => request);
}

function figureOf(cause: CauseId | undefined, [first]: readonly TimeSpan[]): { figure?: number } {
  return cause === "early-end" && first ? { figure: first.to - first.from } : {};
}
