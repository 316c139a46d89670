import type { ReportId } from "@mockvox/spec";
import { localize } from "../messages/localize.ts";
import { reportRoles } from "../report-roles.ts";
import { type ParsedResponse, refusalIdOf } from "../wire/parsed-response.ts";
import { InconclusiveError } from "./case.ts";

/** Whether the server refused `all` as an unknown campaign. That answers only the claim on `all`. */
export function isAllCampaignsRefused(response: ParsedResponse, report: ReportId): boolean {
  return report === reportRoles.campaign && refusalIdOf(response) === "missing-parameter";
}

export function allCampaignsUnsupported(): InconclusiveError {
  return new InconclusiveError(localize("all-campaigns-unsupported"), true);
}
