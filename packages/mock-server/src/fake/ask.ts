import { type Answers, isReportId, type Profile, parseVendorSecond, type ReportId, reportIds } from "@mockvox/spec";
import type { PlainRequest } from "./plain.ts";
import { readQuery } from "./query.ts";
import { type Secrets, secretsOf } from "./showable.ts";
import type { Tenant } from "./tenant.ts";

/** A request for a report, read but not judged. */
export interface Ask {
  request: PlainRequest;
  tenant: Tenant;
  parameters: ReadonlyMap<string, string>;
  report: ReportId | undefined;
  /** Epoch seconds; undefined when the date is absent or malformed. */
  ini: number | undefined;
  end: number | undefined;
  /** The profile by which it is answered to its end, whatever the tenant is told meanwhile. */
  profile: Profile;
  /** That profile as it holds for the report asked for. */
  answers: Answers;
  /** What the caller said that must not be shown. */
  secrets: Secrets;
  /** Milliseconds of the tenant's clock at which the request came in. */
  now: number;
}

/** `answersFor` gives the tenant's profile, as it holds for a report or before the report is known. */
export function readAsk(request: PlainRequest, tenant: Tenant, answersFor: (report?: ReportId) => Answers): Ask {
  const general = answersFor();
  const parameters = readQuery(request.query, general);
  const report = reportNamed(parameters.get("api"), general);
  const answers = answersFor(report);
  return {
    request,
    tenant,
    parameters,
    report,
    ini: secondOf(parameters.get("date_ini") ?? "", answers),
    end: secondOf(parameters.get("date_end") ?? "", answers),
    profile: tenant.profile,
    answers,
    secrets: secretsOf(request),
    now: tenant.clock.now(),
  };
}

function reportNamed(name: string | undefined, answers: Answers): ReportId | undefined {
  if (name === undefined || isReportId(name)) return name;
  const meant = reportIds.find((id) => id === name.toLowerCase());
  return meant && answers["report-name-case"] === "any" ? meant : undefined;
}

function secondOf(text: string, answers: Answers): number | undefined {
  const second = parseVendorSecond(text);
  if (second !== undefined || text === "") return second;
  return answers["impossible-date"] === "rolled-over" ? parseVendorSecond(text, true) : undefined;
}
