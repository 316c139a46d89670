import { parseVendorTime, type ReportId } from "@mockvox/spec";
import { isWellFormed } from "../column-format.ts";
import { type DateRangeParameters, dateRange, dayAt, secondsPerDay, startOfDay } from "../date-range.ts";
import { haveOptionDates, interactionStart } from "../option-dates.ts";
import { columnsOfUnit, reportRoles, unitPatterns } from "../report-roles.ts";
import { areEquivalent, isEmptyDateRange, isSuccess } from "../wire/parsed-response.ts";
import { parseVendorNumber, rowsOf, rowsWithoutTotals } from "../wire/rows.ts";
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
    const name = times.find((column) => isWellFormed(reportRoles.hours, column, values[column]));
    const time = name === undefined ? undefined : values[name];
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
  return busiest?.[0] ?? lastWorkday(targetWeek(context));
}

/** The last day of a week that is neither a Saturday nor a Sunday; the last one if the week is too short. */
function lastWorkday({ date_ini, date_end }: DateRangeParameters): string {
  const last = startOfDay(date_end.slice(0, 8));
  const days = [0, 1, 2].map((back) => last - back * secondsPerDay);
  return dayAt(days.find((day) => day >= startOfDay(date_ini.slice(0, 8)) && ![0, 6].includes(weekday(day))) ?? last);
}

function weekday(epoch: number): number {
  return new Date((startOfDay(dayAt(epoch)) + secondsPerDay / 2) * 1000).getUTCDay();
}

/**
 * The second at which the day is split in two: the one after the first busy hour, or noon if the rows have no hours. If date ranges seem to select by
 * the end, the report with seconds is split after the boundary second, so that the second part has an interaction that started before it.
 */
export function splitSecond(context: RunContext, report: ReportId): number {
  const day = targetDay(context);
  if (report === reportRoles.seconds && rangeEnd(context) === "ends") {
    const afterBoundary = (boundarySecond(context)?.second ?? 0) + 1;
    if (dayAt(afterBoundary) === day) return afterBoundary;
  }
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
  const rows = rowsOf(response, reportRoles.seconds);
  const longest = rows
    .filter(({ values }) => parseVendorNumber(values[since]) > 1)
    .sort((one, other) => parseVendorNumber(other.values[since]) - parseVendorNumber(one.values[since]));
  const found = longest.find(({ values }) => parseSecond(String(values[column])) !== undefined);
  if (!found) return undefined;
  const text = String(found.values[column]);
  const second = haveOptionDates(rows) ? interactionStart(found) : parseSecond(text);
  return second === undefined ? undefined : { second, text };
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
