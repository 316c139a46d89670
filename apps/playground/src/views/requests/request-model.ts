import type { RecordedRequest } from "@mockvox/mock-server";
import { vendorOffsetSeconds } from "@mockvox/spec";

/** What the list is narrowed to: words, and values of three fields. */
export interface RequestListFilter {
  text: string;
  report: string | undefined;
  status: string | undefined;
  token: string | undefined;
}

export const noFilter: RequestListFilter = { text: "", report: undefined, status: undefined, token: undefined };

/** The field by which requests can be narrowed with one click. */
export type Facet = "report" | "status" | "token";

/** The value of a facet, as text. Requests for other paths have no report, aborted ones no status. */
function facetOf(request: RecordedRequest, facet: Facet): string {
  return String(request[facet] ?? "–");
}

/** The requests that have the values of the facets and contain every word of the text. */
export function filterRequests<Some extends RecordedRequest>(
  requests: readonly Some[],
  filter: RequestListFilter,
): readonly Some[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const facets = (["report", "status", "token"] as const).flatMap((facet) => {
    const value = filter[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  if (words.length === 0 && facets.length === 0) return requests;
  return requests.filter(
    (request) =>
      facets.every(({ facet, value }) => facetOf(request, facet) === value) &&
      words.every((word) => searchableText(request).includes(word)),
  );
}

/** Made once for each request, since the list is filtered again whenever others arrive. */
const searchableTexts = new WeakMap<RecordedRequest, string>();

function searchableText(request: RecordedRequest): string {
  const known = searchableTexts.get(request);
  if (known !== undefined) return known;
  const { report, refusal, fault, note, status, server, token, method, path, query } = request;
  const parameters = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  const text = [report, refusal, fault, note, status, server, token, method, path, ...parameters]
    .join(" ")
    .toLowerCase();
  searchableTexts.set(request, text);
  return text;
}

/** The values of a facet with their number of requests, the most common first, at most `max`. */
export function countFacet(
  requests: readonly RecordedRequest[],
  facet: Facet,
  max = 8,
): readonly { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const request of requests) {
    const value = facetOf(request, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, max);
}

/**
 * Merges the requests that were read from a journal with those that its stream delivered since the reading began, oldest first. A request
 * that is both at the end of the first and at the start of the second list is included once.
 */
export function mergeArrived<Some>(read: readonly Some[], arrived: readonly Some[]): readonly Some[] {
  const readTexts = read.slice(-arrived.length).map((each) => JSON.stringify(each));
  const arrivedTexts = arrived.map((each) => JSON.stringify(each));
  const isOverlap = (count: number): boolean =>
    readTexts.slice(readTexts.length - count).every((text, index) => text === arrivedTexts[index]);
  let overlap = Math.min(readTexts.length, arrived.length);
  while (!isOverlap(overlap)) overlap -= 1;
  return [...read, ...arrived.slice(overlap)];
}

/** Epoch milliseconds as a date and time in the vendor's zone, GMT-5, with milliseconds. */
export function formatDateTime(at: number): string {
  return new Date(at + vendorOffsetSeconds * 1000).toISOString().slice(0, 23).replace("T", " ");
}

/** The same without milliseconds. */
export function formatSecond(at: number): string {
  return formatDateTime(at).slice(0, 19);
}

/** A date range in few characters: `2026-03-02` for a whole day, else both ends without what they share. */
export function formatRange({ date_ini = "", date_end = "" }: Readonly<Record<string, string>>): string {
  const [from, to] = [readTime(date_ini), readTime(date_end)];
  if (!from || !to) return [date_ini, date_end].filter(Boolean).join(" – ");
  const isWholeDays = from.time === "00:00:00" && to.time === "23:59:59";
  if (from.day === to.day) return isWholeDays ? from.day : `${from.day} ${from.time}–${to.time}`;
  return isWholeDays ? `${from.day} – ${to.day}` : `${from.day} ${from.time} – ${to.day} ${to.time}`;
}

function readTime(digits: string): { day: string; time: string } | undefined {
  const [, year, month, day, hours, minutes, seconds] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  return year === undefined ? undefined : { day: `${year}-${month}-${day}`, time: `${hours}:${minutes}:${seconds}` };
}
