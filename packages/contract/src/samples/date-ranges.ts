import { limits } from "@mockvox/spec";
import { dateRange, dayAt, rangeAcrossMonths, secondsPerDay, startOfDay, wholeDayRange } from "../date-range.ts";
import { localize } from "../messages/localize.ts";
import { queryOf, reportRoles } from "../report-roles.ts";
import { isSuccess, refusalIdOf } from "../wire/parsed-response.ts";
import { rowsOf } from "../wire/rows.ts";
import { boundarySecond, isOneSecondRangeRefused, targetDay } from "./derived-inputs.ts";
import { type DateRangeSampleId, firstResponse, type RunContext, type Sample, singleRequest } from "./sample.ts";

const noBoundarySecond = localize("no-boundary-second");
const alreadySettled = localize("already-settled");

const maxRangeSeconds = limits.windowDays.value * secondsPerDay;

/** The report to request for a month: the one with many rows if they may exceed the limit, else a small one. */
function longReport(context: RunContext): typeof reportRoles.small {
  const day = firstResponse(context, `day:${reportRoles.seconds}`);
  const rows = day ? rowsOf(day, reportRoles.seconds).length : 0;
  if (day && refusalIdOf(day) === "row-limit") return reportRoles.seconds;
  return rows * limits.windowDays.value > limits.rows.value ? reportRoles.seconds : reportRoles.small;
}

function lastSecondOfDay(context: RunContext): number {
  return startOfDay(targetDay(context)) + secondsPerDay - 1;
}

/** Date ranges of every length, order and format. */
export const dateRangeSamples: readonly Sample<DateRangeSampleId>[] = [
  singleRequest(
    "boundary-second",
    (context) => {
      const boundary = boundarySecond(context);
      return boundary
        ? { query: queryOf(reportRoles.seconds, dateRange(boundary.second, boundary.second)) }
        : noBoundarySecond;
    },
    { dependsOn: ["week", `day:${reportRoles.seconds}`] },
  ),
  singleRequest(
    "boundary-neighbour",
    (context) => {
      const [boundary, oneSecond] = [boundarySecond(context), firstResponse(context, "boundary-second")];
      if (!boundary || !oneSecond) return noBoundarySecond;
      const hasRows = rowsOf(oneSecond, reportRoles.seconds).length > 0;
      if (hasRows) return alreadySettled;
      const window = isOneSecondRangeRefused(context)
        ? dateRange(boundary.second - 1, boundary.second)
        : dateRange(boundary.second, boundary.second + 1);
      return { query: queryOf(reportRoles.seconds, window) };
    },
    { dependsOn: ["boundary-second"], runsAfter: ["reversed-dates", `empty:${reportRoles.seconds}`] },
  ),
  singleRequest(
    "longest",
    (context) => {
      const last = lastSecondOfDay(context);
      return { query: queryOf(longReport(context), dateRange(last - maxRangeSeconds, last)) };
    },
    { runsAfter: [`day:${reportRoles.seconds}`], needsAllRows: true },
  ),
  singleRequest(
    "across-months",
    (context) => {
      const longest = firstResponse(context, "longest");
      if (longest && isSuccess(longest)) return alreadySettled;
      return { query: queryOf(reportRoles.small, rangeAcrossMonths(targetDay(context))) };
    },
    { dependsOn: ["longest"] },
  ),
  singleRequest(
    "nearly-longest",
    (context) => {
      const [longest, across] = [firstResponse(context, "longest"), firstResponse(context, "across-months")];
      if (!longest || isSuccess(longest) || !across || !isSuccess(across)) return alreadySettled;
      const last = lastSecondOfDay(context);
      return { query: queryOf(reportRoles.small, dateRange(last - maxRangeSeconds + 1, last)) };
    },
    { dependsOn: ["across-months"] },
  ),
  singleRequest(
    "past-longest",
    (context) => {
      const longest = firstResponse(context, "longest");
      if (!longest || !isSuccess(longest)) return alreadySettled;
      const last = lastSecondOfDay(context);
      return { query: queryOf(reportRoles.small, dateRange(last - maxRangeSeconds - 1, last)) };
    },
    { dependsOn: ["longest"] },
  ),
  singleRequest("too-long", (context) => {
    const last = lastSecondOfDay(context);
    return { query: queryOf(reportRoles.small, dateRange(last - maxRangeSeconds - secondsPerDay, last)) };
  }),
  singleRequest(
    "future",
    ({ now }) => ({ query: queryOf(reportRoles.small, wholeDayRange(dayAt(now + 3 * secondsPerDay))) }),
    { dependsOn: [] },
  ),
  singleRequest("invalid-date", (context) => {
    const { date_ini, date_end } = wholeDayRange(targetDay(context));
    return { query: queryOf(reportRoles.small, { date_ini: date_ini.slice(0, 13), date_end }) };
  }),
  singleRequest("reversed-dates", (context) => {
    const { date_ini, date_end } = wholeDayRange(targetDay(context));
    return { query: queryOf(reportRoles.small, { date_ini: date_end, date_end: date_ini }) };
  }),
  singleRequest("impossible-date", (context) => {
    const dayBefore = dayAt(startOfDay(targetDay(context)) - 1);
    return {
      query: queryOf(reportRoles.small, { ...wholeDayRange(targetDay(context)), date_ini: `${dayBefore}250000` }),
    };
  }),
];
