import { type ReportId, reportIds } from "@mockvox/spec";
import { dateRange, startOfDay, wholeDayRange } from "../date-range.ts";
import { queryOf, reportRoles } from "../report-roles.ts";
import { rangeEnd, splitSecond, targetDay, targetWeek } from "./derived-inputs.ts";
import { type RowSampleId, type RunContext, type Sample, singleRequest } from "./sample.ts";

const splitReports = reportIds.filter((id) => id !== reportRoles.hours);

/** The first part of the day: with its last second if date ranges include it, without it otherwise. */
function firstPartRange(context: RunContext, report: ReportId): Record<string, string> {
  const end = splitSecond(context, report) - (rangeEnd(context) === "exclusive" ? 0 : 1);
  return dateRange(startOfDay(targetDay(context)), end);
}

function remainingRange(context: RunContext, report: ReportId): Record<string, string> {
  return { ...wholeDayRange(targetDay(context)), date_ini: dateRange(splitSecond(context, report), 0).date_ini };
}

const afterBoundary = { runsAfter: ["boundary-second", "boundary-neighbour"], needsAllRows: true } as const;

function reverseParameters(query: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).reverse());
}

/** A week, a day, the parts of the day, the day again: the rows that the cases read. */
export const rowSamples: readonly Sample<RowSampleId>[] = [
  singleRequest("week", (context) => ({ query: queryOf(reportRoles.hours, targetWeek(context)) }), {
    dependsOn: [],
    needsAllRows: true,
  }),
  ...reportIds.map((id) =>
    singleRequest(`day:${id}`, (context) => ({ query: queryOf(id, wholeDayRange(targetDay(context))) }), {
      needsAllRows: true,
    }),
  ),
  ...splitReports.map((id) =>
    singleRequest(`first:${id}`, (context) => ({ query: queryOf(id, firstPartRange(context, id)) }), afterBoundary),
  ),
  ...splitReports.map((id) =>
    singleRequest(`rest:${id}`, (context) => ({ query: queryOf(id, remainingRange(context, id)) }), afterBoundary),
  ),
  ...[reportRoles.hours, reportRoles.seconds].map((id) =>
    singleRequest(
      `again:${id}`,
      (context) => ({ query: reverseParameters(queryOf(id, wholeDayRange(targetDay(context)))) }),
      { needsAllRows: true },
    ),
  ),
  ...reportIds.map((id) =>
    singleRequest(`empty:${id}`, () => ({ query: queryOf(id, wholeDayRange("20010101")) }), { dependsOn: [] }),
  ),
];
