import { type ReportId, reportOf } from "@mockvox/spec";
import type { ParsedRequest } from "../../request/parse-request.ts";
import { redact } from "../../request/redact.ts";
import { createRangeSeries, type RangeSeries } from "./range-series.ts";

/** The requests of one tenant for one report and, where it has campaigns, one value of `campaign_id`. */
export interface LoggedSeries {
  /** The key of the tenant, which contains the token. */
  readonly tenant: string;
  readonly server: string;
  /** The fingerprint of the token. */
  readonly token: string | undefined;
  readonly report: ReportId;
  /** As sent; undefined for a report without campaigns. */
  readonly campaign: string | undefined;
  /** The same without secrets. */
  readonly shownCampaign: string | undefined;
  readonly series: RangeSeries;
  /** What is no longer known. */
  readonly dropped: DroppedRequests;
}

/** The requests that were dropped, and the latest second that they asked for; `-Infinity` if there are none. */
interface DroppedRequests {
  count: number;
  end: number;
}

export function createLoggedSeries(
  { tenant, secrets }: ParsedRequest,
  report: ReportId,
  campaign: string,
): LoggedSeries {
  // A part of a query would keep the whole of it.
  const copy = Array.from(campaign).join("");
  const isByCampaign = hasCampaigns(report);
  return {
    tenant: tenant.key,
    server: tenant.server,
    token: tenant.fingerprint,
    report,
    campaign: isByCampaign ? copy : undefined,
    shownCampaign: isByCampaign ? redact(copy, secrets) : undefined,
    series: createRangeSeries(),
    dropped: { count: 0, end: Number.NEGATIVE_INFINITY },
  };
}

export function hasCampaigns(report: ReportId): boolean {
  return reportOf(report).parameters.includes("campaign_id");
}
