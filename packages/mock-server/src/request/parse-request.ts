import { type Answers, isReportId, type Profile, parseVendorTime, type ReportId } from "@mockvox/spec";
import { systemTime } from "../clock/time-source.ts";
import type { OtherReport } from "../other-reports/other-report.ts";
import type { OwnEffect } from "../own-responses/own-response.ts";
import type { Tenant } from "../tenants/tenant.ts";
import type { ResolvedProfile } from "../tenants/tenant-settings.ts";
import type { PlainRequest } from "./plain-http.ts";
import { type Secrets, secretsOf } from "./redact.ts";

/** A request for a report, parsed but not validated. */
export interface ParsedRequest {
  httpRequest: PlainRequest;
  tenant: Tenant;
  parameters: ReadonlyMap<string, string>;
  report: ReportId | undefined;
  /** A requested report of the vendor that is not modelled, once it is loaded. */
  other: OtherReport | undefined;
  /** A response of the user for it. */
  own: OwnEffect | undefined;
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
  /** When it arrived in real time, in milliseconds since the epoch, and since an arbitrary moment for durations. */
  receivedAt: number;
  startedAt: number;
}

/** A request for one of the modelled reports. */
export type ReportRequest = ParsedRequest & { report: ReportId };

/** `profile` has the answers of the tenant's profile. */
export function parseRequest(request: PlainRequest, tenant: Tenant, profile: ResolvedProfile): ParsedRequest {
  const parameters = parseQuery(request.query, profile.general);
  const report = findReport(parameters.get("api"));
  const answers = profile.forReport(report);
  return {
    httpRequest: request,
    tenant,
    parameters,
    report,
    other: undefined,
    own: undefined,
    ini: parseSecond(parameters.get("date_ini") ?? "", answers),
    end: parseSecond(parameters.get("date_end") ?? "", answers),
    profile: tenant.profile,
    answers,
    secrets: secretsOf(request),
    now: tenant.clock.now(),
    receivedAt: systemTime.now(),
    startedAt: systemTime.monotonic(),
  };
}

function findReport(name: string | undefined): ReportId | undefined {
  return name !== undefined && isReportId(name) ? name : undefined;
}

function parseSecond(text: string, answers: Answers): number | undefined {
  const second = parseVendorTime(text);
  if (second !== undefined || text === "") return second;
  return answers["impossible-date"] === "rolled-over" ? parseVendorTime(text, true) : undefined;
}

/** Parses a query string. Which of several values counts is a claim. */
export function parseQuery(query: string, answers: Answers): Map<string, string> {
  const parameters = new Map<string, string>();
  if (isUnencoded(query)) parseUnencoded(query, parameters, answers);
  else {
    for (const [name, value] of new URLSearchParams(query)) {
      setParameter(name, value, parameters, answers);
    }
  }
  return parameters;
}

function setParameter(name: string, value: string, parameters: Map<string, string>, answers: Answers): void {
  if (!parameters.has(name) || answers["duplicate-parameters"] === "last") parameters.set(name, value);
}

/** Almost all queries have only lower-case letters and digits and need no decoding, which is the slowest part of parsing. */
function isUnencoded(query: string): boolean {
  return /^[a-z\d_.=&-]*$/.test(query);
}

function parseUnencoded(query: string, parameters: Map<string, string>, answers: Answers): void {
  for (let from = 0; from < query.length; ) {
    const found = query.indexOf("&", from);
    const to = found < 0 ? query.length : found;
    const mark = query.indexOf("=", from);
    if (mark >= 0 && mark < to) setParameter(query.slice(from, mark), query.slice(mark + 1, to), parameters, answers);
    else if (to > from) setParameter(query.slice(from, to), "", parameters, answers);
    from = to + 1;
  }
}
