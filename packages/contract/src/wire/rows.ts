import { candidates, type ReportId, reportOf } from "@mockvox/spec";
import { maskKey } from "../mask.ts";
import { isNested } from "./json.ts";
import { isSuccess, type ParsedResponse } from "./parsed-response.ts";

/** A row or bucket as it was sent, with its location. */
export interface LocatedRow {
  /** A JSON pointer, such as `/data/3`. */
  readonly pointer: string;
  /** The bucket's key, if the report has buckets. */
  readonly bucket: string | undefined;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The rows of a response, whether `data` is a list, an object of buckets or a string of JSON. */
export function rowsOf(response: ParsedResponse, report: ReportId): readonly LocatedRow[] {
  const { data } = response;
  if (!isSuccess(response) || !isNested(data)) return [];
  const hasBuckets = reportOf(report).shape === "buckets" && !Array.isArray(data);
  return Object.entries(data).map(([key, row]) => ({
    pointer: `/data/${/^\d{1,6}$/.test(key) && !hasBuckets ? key : maskKey(key)}`,
    bucket: hasBuckets ? key : undefined,
    values: isNested(row) ? { ...row } : {},
  }));
}

/** The rows of a response without a row of totals, which no invariant counts. */
export function rowsWithoutTotals(response: ParsedResponse, report: ReportId): readonly LocatedRow[] {
  return rowsOf(response, report).filter((row) => !isTotalRow(row, report));
}

/** The key of the figures of all calls, which a report with buckets may have by claim `global-figures`. */
export const globalFigures = "global";

/** Whether a row is a row of totals. By claim `total-row` some reports may have one; in any other report it is an ordinary row. */
export function isTotalRow({ bucket, values }: LocatedRow, report: ReportId): boolean {
  if (bucket === globalFigures) return true;
  const { scope } = candidates["total-row"];
  if (scope !== "all" && !scope.includes(report)) return false;
  return Object.values(values).some((value) => typeof value === "string" && /^total$/i.test(value));
}

/** The rows of several responses, response by response: a bucket that occurs again begins the next response. */
export function splitByResponse(rows: readonly LocatedRow[]): readonly (readonly LocatedRow[])[] {
  const responses: LocatedRow[][] = [];
  for (const row of rows) {
    const current = responses.at(-1);
    if (current && !current.some(({ bucket }) => bucket !== undefined && bucket === row.bucket)) current.push(row);
    else responses.push([row]);
  }
  return responses;
}

/**
 * Parses a number as the vendor writes it: plain, with thousands commas, as a percentage, or as a clock (the result is in minutes). Any other text
 * is not a number, such as one with a decimal comma; a blank counts as zero, as in the samples of the vendor's pages.
 */
export function parseVendorNumber(value: unknown): number {
  const text = String(value).trim();
  if (text === "") return typeof value === "string" ? 0 : Number.NaN;
  const [, hours, minutes, seconds] = /^(\d+):(\d\d):(\d\d)$/.exec(text) ?? [];
  if (hours) return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  const plain = text.replace(/ ?%$/, "");
  return /^-?\d+(\.\d+)?$/.test(plain) || /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)
    ? Number(plain.replaceAll(",", ""))
    : Number.NaN;
}

/** Enough rows to see what they look like. */
const maxSampleRows = 1_000;

/** A response with only its first rows, for samples of which no more are needed: a large response takes much memory. */
export function truncateRows(response: ParsedResponse): ParsedResponse {
  const { data, json, size } = response;
  const length = isNested(data) ? Object.keys(data).length : 0;
  if (length <= maxSampleRows || !isNested(json)) return response;
  const first = takeFirst(data);
  return { ...response, size: Math.ceil((size * maxSampleRows) / length), data: first, json: { ...json, data: first } };
}

function takeFirst(data: unknown): unknown {
  return Array.isArray(data)
    ? data.slice(0, maxSampleRows)
    : Object.fromEntries(Object.entries(Object(data)).slice(0, maxSampleRows));
}
