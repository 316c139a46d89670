import { formatVendorTime } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import type { LoggedSeries } from "../log/logged-series.ts";
import type { RangeRecord } from "../log/range-series.ts";
import { type AuditTextId, en } from "../messages/en.ts";
import { es } from "../messages/es.ts";
import { type TimeSpan, totalSeconds } from "../time/intervals.ts";
import type { AuditFinding, AuditRange, AuditRequest, SeriesName } from "./audit-report.ts";

const maxRanges = 20;
const maxRequests = 5;

/** Intervals and requests as a finding shows them: the first of each, and how many there are. */
export function describeEvidence(
  intervals: readonly TimeSpan[],
  requests: readonly RangeRecord[],
): Pick<AuditFinding, "seconds" | "ranges" | "rangeCount" | "requests" | "requestCount"> {
  return {
    seconds: totalSeconds(intervals),
    ranges: intervals.slice(0, maxRanges).map(describeRange),
    rangeCount: intervals.length,
    requests: requests.slice(0, maxRequests).map(describeRequest),
    requestCount: requests.length,
  };
}

export function describeRange({ from, to }: TimeSpan): AuditRange {
  return { from: formatVendorTime(from), to: formatVendorTime(to - 1) };
}

export function describeRequest({ at, ini, end, outcome, rows }: RangeRecord): AuditRequest {
  return { at, from: formatSecond(ini), to: formatSecond(end), outcome, rows };
}

function formatSecond(second: number): string | undefined {
  return Number.isNaN(second) ? undefined : formatVendorTime(second);
}

export function nameOf({ server, token, report, shownCampaign }: LoggedSeries): SeriesName {
  return { server, token, report, ...(shownCampaign === undefined ? {} : { campaign: shownCampaign }) };
}

/** The texts of a verdict, in every language; those of its cause, if it has some. */
export function textsOf(
  id: string,
  cause: string | undefined,
  figure: number,
): { title: LocalizedText; advice: LocalizedText } {
  const withCause = `${id}/${cause}`;
  const textId = isTextId(withCause) ? withCause : (id as AuditTextId);
  const inLanguages = (part: "title" | "advice"): LocalizedText => ({
    en: en[textId](figure)[part],
    es: es[textId](figure)[part],
  });
  return { title: inLanguages("title"), advice: inLanguages("advice") };
}

function isTextId(id: string): id is AuditTextId {
  return Object.hasOwn(en, id);
}
