import { type Answers, isReportId, type Profile, parseVendorTime, type ReportId, reportIds } from "@mockvox/spec";
import { parseQuery } from "./parse-query.ts";
import type { PlainRequest } from "./plain-http.ts";
import { type Secrets, secretsOf } from "./redact.ts";
import type { Tenant } from "./tenant.ts";

/** A request for a report, parsed but not validated. */
export interface ParsedRequest {
  httpRequest: PlainRequest;
  tenant: Tenant;
  parameters: ReadonlyMap<string, string>;
  report: ReportId | undefined;
  /** Epoch seconds; undefined when the date is absent or malformed. */
  ini: number | undefined;
  end: number | undefined;
  /** The profile at the time of the request, which is used until its end even if the tenant gets another one. */
  profile: Profile;
  /** The answers of that profile for the requested report. */
  answers: Answers;
  /** Values in the request that must not be shown. */
  secrets: Secrets;
  /** When the request arrived, in milliseconds of the tenant's clock. */
  now: number;
}

/** `answersFor` returns the answers of the tenant's profile, for a report or before the report is known. */
export function parseRequest(
  request: PlainRequest,
  tenant: Tenant,
  answersFor: (report?: ReportId) => Answers,
): ParsedRequest {
  const general = answersFor();
  const parameters = parseQuery(request.query, general);
  const report = findReport(parameters.get("api"), general);
  const answers = answersFor(report);
  return {
    httpRequest: request,
    tenant,
    parameters,
    report,
    ini: parseSecond(parameters.get("date_ini") ?? "", answers),
    end: parseSecond(parameters.get("date_end") ?? "", answers),
    profile: tenant.profile,
    answers,
    secrets: secretsOf(request),
    now: tenant.clock.now(),
  };
}

function findReport(name: string | undefined, answers: Answers): ReportId | undefined {
  if (name === undefined || isReportId(name)) return name;
  const match = reportIds.find((id) => id === name.toLowerCase());
  return match && answers["report-name-case"] === "any" ? match : undefined;
}

function parseSecond(text: string, answers: Answers): number | undefined {
  const second = parseVendorTime(text);
  if (second !== undefined || text === "") return second;
  return answers["impossible-date"] === "rolled-over" ? parseVendorTime(text, true) : undefined;
}
