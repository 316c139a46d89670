import { parseVendorTime } from "@mockvox/spec";
import { type DateRangeParameters, dateRange, dayAt, secondsPerDay, startOfDay } from "../date-range.ts";
import { columnsOfUnit, reportRoles, unitPatterns } from "../report-roles.ts";
import { areEquivalent, isEmptyDateRange, isSuccess } from "../wire/parsed-response.ts";
import { rowsOf, rowsWithoutTotals } from "../wire/rows.ts";
import { parseVendorNumber } from "../wire/vendor-number.ts";
import { firstResponse, type RunContext } from "./sample.ts";

const daysPerWeek = 7;

/** Up to seven whole days within one month: up to the chosen day, else up to yesterday. */
export function targetWeek({ now, day }: RunContext): DateRangeParameters {
  const yesterday = dayAt(now - secondsPerDay);
  const isYoung = Number(yesterday.slice(6)) < daysPerWeek;
  const last = day ?? (isYoung ? dayAt(startOfDay(`${yesterday.slice(0, 6)}01`) - 1) : yesterday);
  const days = Math.min(daysPerWeek, Number(last.slice(6)));
  return dateRange(startOfDay(last) - (days - 1) * secondsPerDay, startOfDay(last) + secondsPerDay - 1);
}

/** Calls by hour (ten digits) or by day (eight digits), from the response to the week. */
function callsByTime(context: RunContext): ReadonlyMap<string, number> {
  const response = firstResponse(context, "week");
  const times = columnsOfUnit(reportRoles.hours, unitPatterns.hour);
  const [calls = ""] = columnsOfUnit(reportRoles.hours, /^calls/);
  const rows = response ? rowsWithoutTotals(response, reportRoles.hours) : [];
  const entries = rows.map(({ values }) => {
    const time = times.map((name) => values[name]).find((value) => value !== undefined);
    return [String(time).replaceAll(/\D/g, "").slice(0, 10), parseVendorNumber(values[calls])] as const;
  });
  return new Map(entries.filter(([time, count]) => /^\d{8}(\d\d)?$/.test(time) && count > 0));
}

/** The day whose rows are read: the chosen one, else the busiest of the week. */
export function targetDay(context: RunContext): string {
  if (context.day) return context.day;
  const days = new Map<string, number>();
  for (const [time, calls] of callsByTime(context))
    days.set(time.slice(0, 8), (days.get(time.slice(0, 8)) ?? 0) + calls);
  const [busiest] = [...days].sort(([one, less], [other, more]) => more - less || other.localeCompare(one));
  return busiest?.[0] ?? lastWorkday(context.now);
}

function lastWorkday(now: number): string {
  const back = [1, 2, 3].find((days) => ![0, 6].includes(weekday(now - days * secondsPerDay)));
  return dayAt(now - (back ?? 1) * secondsPerDay);
}

function weekday(epoch: number): number {
  return new Date((startOfDay(dayAt(epoch)) + secondsPerDay / 2) * 1000).getUTCDay();
}

/** The second after the first busy hour of the day, at which the day is split in two; noon if the rows have no hours. */
export function splitSecond(context: RunContext): number {
  const day = targetDay(context);
  const hours = [...callsByTime(context).keys()].filter((time) => time.length === 10 && time.startsWith(day));
  const [first = "11"] = hours.map((time) => time.slice(8)).sort();
  return startOfDay(day) + (Math.min(Number(first), 22) + 1) * 3600;
}

/** A second of the day in which a longer interaction started. */
export interface BoundarySecond {
  readonly second: number;
  /** The time as the server writes it. */
  readonly text: string;
}

export function boundarySecond(context: RunContext): BoundarySecond | undefined {
  const response = firstResponse(context, `day:${reportRoles.seconds}`);
  const [column = ""] = columnsOfUnit(reportRoles.seconds, unitPatterns.second);
  const [since = ""] = columnsOfUnit(reportRoles.seconds, /^seconds since/);
  if (!response) return undefined;
  const longest = rowsOf(response, reportRoles.seconds)
    .filter(({ values }) => parseVendorNumber(values[since]) > 1)
    .sort((one, other) => parseVendorNumber(other.values[since]) - parseVendorNumber(one.values[since]));
  const found = longest.map(({ values }) => String(values[column])).find((text) => parseSecond(text) !== undefined);
  const second = found === undefined ? undefined : parseSecond(found);
  return found === undefined || second === undefined ? undefined : { second, text: found };
}

/** Parses a time in any format that has its fourteen digits, as epoch seconds. */
export function parseSecond(text: string): number | undefined {
  return parseVendorTime(text.replaceAll(/\D/g, ""));
}

/** Whether a date range of one second was refused, or may have been: its error response can equal that of an empty date range. */
export function isOneSecondRangeRefused(context: RunContext): boolean {
  const [oneSecond, reversedDates] = [
    firstResponse(context, "boundary-second"),
    firstResponse(context, "reversed-dates"),
  ];
  const empty = firstResponse(context, `empty:${reportRoles.seconds}`);
  if (!oneSecond || isSuccess(oneSecond)) return false;
  if (empty && !areEquivalent(oneSecond, empty)) return true;
  return !isEmptyDateRange(oneSecond) || (reversedDates !== undefined && areEquivalent(oneSecond, reversedDates));
}

export type RangeEnd = "inclusive" | "exclusive" | "refused" | "ends" | undefined;

/** What the date range of one second showed: whether a date range includes its last second, or that it was refused. */
export function rangeEnd(context: RunContext): RangeEnd {
  const [boundary, oneSecond, neighbour] = [
    boundarySecond(context),
    firstResponse(context, "boundary-second"),
    firstResponse(context, "boundary-neighbour"),
  ];
  if (!boundary || !oneSecond) return undefined;
  const holds = (response: typeof neighbour): boolean =>
    response !== undefined &&
    rowsOf(response, reportRoles.seconds).some(({ values }) => Object.values(values).includes(boundary.text));
  if (holds(oneSecond)) return "inclusive";
  if (isOneSecondRangeRefused(context)) return holds(neighbour) ? "inclusive" : "refused";
  if (!neighbour) return undefined;
  return holds(neighbour) ? "exclusive" : "ends";
}
