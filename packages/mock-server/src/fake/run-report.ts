import { type DataSource, type ReportData, readReport } from "@mockvox/fixtures";
import { type Answers, type RefusalId, type ReportId, limits as specLimits } from "@mockvox/spec";
import { drawLatency } from "./latency.ts";
import { chain, type MaybePromise } from "./maybe-promise.ts";
import type { FakeSettings } from "./options.ts";
import type { ParsedRequest } from "./parse-request.ts";
import type { PlainResponse } from "./plain-http.ts";
import { createRefusalResponse } from "./refusal-response.ts";
import { createEmptyResponse, createReportResponse, type ReportResponseOptions } from "./report-response.ts";
import type { RowFault } from "./row-fault.ts";

/** Runs the report of an admitted request: simulates latency, reads the rows, and returns a response or an error. */
export type RunReport = (request: ParsedRequest, rowFault?: RowFault) => MaybePromise<PlainResponse | RefusalId>;

export function createReportRunner(settings: FakeSettings, sourceOf: (server: string) => DataSource): RunReport {
  const { limits } = settings;
  const rowsMayBeLong = settings.data !== undefined || limits.bytes < specLimits.bytes.value;

  const simulateLatency = async ({ tenant, httpRequest, ini = 0, end = 0 }: ParsedRequest): Promise<boolean> => {
    const latencyMs = drawLatency(tenant.latency, end - ini, tenant.random);
    const maxMs = limits.seconds * 1000;
    await tenant.clock.sleep(Math.min(latencyMs, maxMs), httpRequest.signal?.());
    return latencyMs <= maxMs;
  };

  const readRows = (
    request: ParsedRequest,
    report: ReportId,
    rowFault: RowFault | undefined,
  ): MaybePromise<PlainResponse | RefusalId> => {
    const { answers, tenant } = request;
    const source = sourceOf(tenant.server);
    const campaignId = selectCampaigns(request);
    if (!hasCampaigns(source, campaignId) && answers["unknown-campaign"] === "refused") return "missing-parameter";
    const data = readReport(source, report, reportRangeOf(request, campaignId), answers);
    return chain(data, toReportResponse, { report, answers, limits, rowsMayBeLong, rowFault });
  };

  return (request, rowFault) => {
    const { report, tenant } = request;
    if (!report) return "unknown-report";
    if (tenant.latency === 0) return readRows(request, report, rowFault);
    return chain(simulateLatency(request), (isInTime) =>
      isInTime ? readRows(request, report, rowFault) : "time-limit",
    );
  };
}

function toReportResponse(data: ReportData, options: ReportResponseOptions): MaybePromise<PlainResponse | RefusalId> {
  const { answers } = options;
  if (!data.empty) return createReportResponse(data, options);
  return answers["empty-window"] === "not-found"
    ? createRefusalResponse("empty-window", answers)
    : createEmptyResponse(data, options);
}

/** The date range as seconds `[from, to)`. Whether it includes its last second is a claim. */
function reportRangeOf(
  { ini = 0, end = 0, answers, tenant }: ParsedRequest,
  campaignId: CampaignSelection | undefined,
): ReportRange {
  const to = answers["window-end"] === "inclusive" ? end + 1 : end;
  return { from: ini, to, now: Math.floor(tenant.clock.now() / 1000), campaignId };
}

type ReportRange = Parameters<typeof readReport>[2];

/** The requested campaigns: one id, several, or `all`. */
type CampaignSelection = string | readonly string[];

function selectCampaigns({ report, parameters, answers }: ParsedRequest): CampaignSelection | undefined {
  if (report !== "campaign_8") return undefined;
  const id = parameters.get("campaign_id") ?? "";
  if (isAllCampaigns(id, answers)) return answers["all-campaigns"] === "accepted" ? "all" : "unknown";
  return id.includes(",") && answers["campaign-list"] === "each" ? id.split(",") : id;
}

function isAllCampaigns(id: string, answers: Answers): boolean {
  return id === "all" || (id.toLowerCase() === "all" && answers["all-campaigns-case"] === "any");
}

function hasCampaigns({ campaignIds }: DataSource, ids: CampaignSelection | undefined): boolean {
  return ids === undefined || ids === "all" || [ids].flat().every((id) => campaignIds.includes(id));
}
