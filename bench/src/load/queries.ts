import type { ReportId } from "@mockvox/spec";

/** The path of all reports. */
export const reportsPath = "/api/v2/reports_manager.php";

const firstDay = Date.UTC(2025, 0, 1) / 86_400_000;
const dayCount = 420;
const openingSecond = 9 * 3600;
const openSeconds = 8 * 3600;
const openMinutes = openSeconds / 60;
const rangeSeconds = 300;

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function formatSecondOfDay(second: number): string {
  return twoDigits(Math.floor(second / 3600)) + twoDigits(Math.floor(second / 60) % 60) + twoDigits(second % 60);
}

/** Mondays to Fridays of about fourteen months, as `YYYYMMDD`. */
const workdays: readonly string[] = Array.from(
  { length: dayCount },
  (_, index) => new Date((firstDay + index) * 86_400_000),
)
  .filter((day) => day.getUTCDay() % 6 !== 0)
  .map((day) => day.toISOString().slice(0, 10).replaceAll("-", ""));

/**
 * Five minutes, advancing by one minute through office hours, as a dashboard does. After the last day it starts over, shifted by one
 * second, so that no date range repeats and cached responses are of no use.
 */
export function smallQuery(number: number): string {
  const minute = number % (workdays.length * openMinutes);
  return queryOf(
    Math.floor(minute / openMinutes),
    minute % openMinutes,
    Math.floor(number / (workdays.length * openMinutes)),
  );
}

/** The same, but each range is on a different day from the previous one and in an hour that was not requested recently. */
export function scatteredQuery(number: number): string {
  const minute = Math.floor(number / workdays.length) * 67;
  return queryOf(number % workdays.length, minute % openMinutes, Math.floor(minute / openMinutes));
}

function queryOf(day: number, minute: number, second: number): string {
  const from = openingSecond + minute * 60 + (second % 60);
  const date = workdays[day] ?? "";
  return `api=cdr_4&date_ini=${date}${formatSecondOfDay(from)}&date_end=${date}${formatSecondOfDay(from + rangeSeconds - 1)}`;
}

/** A whole working day of a report; there are some three hundred, which repeat. */
export function dayQuery(report: ReportId, number: number): string {
  const date = workdays[number % workdays.length] ?? "";
  return `api=${report}&date_ini=${date}000000&date_end=${date}235959`;
}

/** A date range that is not empty. */
export const busyQuery = "api=cdr_4&date_ini=20260304100000&date_end=20260304100459";

/** A month whose first second depends on `number`; with size `large` it has well over 60,000 rows. */
export function longQuery(number: number): string {
  return `api=diagram_13&date_ini=20260301${formatSecondOfDay(number % 36_000)}&date_end=20260331235959`;
}
