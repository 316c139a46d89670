/** The path that all reports are asked for at. */
export const PATH = "/api/v2/reports_manager.php";

const FIRST_DAY = Date.UTC(2025, 0, 1) / 86_400_000;
const DAYS = 420;
const OPENS = 9 * 3600;
const OPEN_SECONDS = 8 * 3600;
const MINUTES = OPEN_SECONDS / 60;
const WINDOW_SECONDS = 300;

const digits = (number: number): string => String(number).padStart(2, "0");

const clock = (second: number): string =>
  digits(Math.floor(second / 3600)) + digits(Math.floor(second / 60) % 60) + digits(second % 60);

/** Mondays to Fridays of some fourteen months, as `YYYYMMDD`. */
const WORKDAYS: readonly string[] = Array.from({ length: DAYS }, (_, at) => new Date((FIRST_DAY + at) * 86_400_000))
  .filter((day) => day.getUTCDay() % 6 !== 0)
  .map((day) => day.toISOString().slice(0, 10).replaceAll("-", ""));

/**
 * The last five minutes, asked for every minute of office hours, as a dashboard does. After the last day it begins anew a second
 * later, so that no window is ever asked for twice and no kept answer is of use.
 */
export function smallQuery(number: number): string {
  const minute = number % (WORKDAYS.length * MINUTES);
  return queryOf(Math.floor(minute / MINUTES), minute % MINUTES, Math.floor(number / (WORKDAYS.length * MINUTES)));
}

/** The same, each window on another day than the one before and in an hour that has not been asked for since long. */
export function strayQuery(number: number): string {
  const minute = Math.floor(number / WORKDAYS.length) * 67;
  return queryOf(number % WORKDAYS.length, minute % MINUTES, Math.floor(minute / MINUTES));
}

function queryOf(day: number, minute: number, second: number): string {
  const from = OPENS + minute * 60 + (second % 60);
  const date = WORKDAYS[day] ?? "";
  return `api=cdr_4&date_ini=${date}${clock(from)}&date_end=${date}${clock(from + WINDOW_SECONDS - 1)}`;
}

/** A window in which there is something. */
export const BUSY_WINDOW = "api=cdr_4&date_ini=20260304100000&date_end=20260304100459";

/** A month whose first second differs from number to number; at `large` it has well over 60,000 rows. */
export function longQuery(number: number): string {
  return `api=diagram_13&date_ini=20260301${clock(number % 36_000)}&date_end=20260331235959`;
}
