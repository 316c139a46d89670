import { parseVendorSecond, type QueryOf, type RefusalId, type ReportId } from "@mockvox/spec";
import { longestWindowDays, shapes } from "@mockvox/spec/wire";
import { type Asked, QueryError } from "./errors.ts";
import { digitsOf, type Moment } from "./moment.ts";

/** What a report is asked with: the vendor's parameters, the dates as digits or as instants. */
export type ReportQuery<Id extends ReportId> = {
  [Name in keyof QueryOf<Id>]: Name extends "date_ini" | "date_end" ? Moment : QueryOf<Id>[Name];
};

const secondsPerDay = 86_400;

/**
 * Writes a query as the vendor takes it. What the spec would have refused is refused here, so that no unit of the quota
 * is spent on it and a 404 that blames the dates can only mean an empty window.
 *
 * @throws {QueryError} on a missing or unknown parameter, a date that is none, a window that is reversed or too long
 */
export function writeQuery<Id extends ReportId>(origin: string, report: Id, query: ReportQuery<Id>): Asked {
  const { parameters, required } = shapes[report];
  const given = new Map<string, Moment>(Object.entries(query));
  const written = parameters.filter((name) => given.has(name)).map((name) => [name, digitsOf(given.get(name) ?? "")]);
  const asked: Asked = { origin, report, query: Object.fromEntries(written) };
  const missing = required.find((name) => !asked.query[name]);
  if (missing) fail(asked, "missing-parameter", `${missing} is missing. Give it.`);
  const stranger = [...given.keys()].find((name) => !parameters.includes(name));
  if (stranger) throw new QueryError(asked, `it has no parameter ${stranger}. Take it out.`);
  checkWindow(asked);
  return asked;
}

function checkWindow(asked: Asked): void {
  const { date_ini = "", date_end = "" } = asked.query;
  const ini = secondOf("date_ini", date_ini, asked);
  const end = secondOf("date_end", date_end, asked);
  if (ini > end) fail(asked, "reversed-dates", `date_ini ${date_ini} lies after date_end ${date_end}. Swap them.`);
  const days = (end - ini) / secondsPerDay;
  if (days <= longestWindowDays) return;
  const shown = Math.ceil(days * 100) / 100;
  const why = `the window of ${shown} days exceeds the limit of ${longestWindowDays}. Ask for a shorter one.`;
  fail(asked, "window-too-long", why);
}

function secondOf(name: string, digits: string, asked: Asked): number {
  const why = `${name} is no second, found "${digits.slice(0, 40)}". Write YYYYmmddHHiiss.`;
  return parseVendorSecond(digits) ?? fail(asked, "invalid-date", why);
}

/** Refuses what the server would refuse so. */
function fail(asked: Asked, refusal: RefusalId, why: string): never {
  throw new QueryError(asked, why, { refusal });
}
