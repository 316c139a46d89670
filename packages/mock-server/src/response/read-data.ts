import { createContactCentre, type DataSource, type DateRange, type ReportData, readReport } from "@mockvox/fixtures";
import { type Answers, type ReportId, reportOf } from "@mockvox/spec";
import { createLruMap } from "../lru-map.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import type { FakeSettings } from "../options.ts";
import { givenRows } from "../own-responses/answer-with-own.ts";
import type { ParsedRequest, ReportRequest } from "../request/parse-request.ts";
import type { AnyReportData } from "./report-response.ts";

/** Reads the data of a report, or refuses a report that is unknown, or an unknown campaign if the profile says so. */
export function readData(
  request: ParsedRequest,
  source: DataSource,
): MaybePromise<AnyReportData | "missing-parameter" | "unknown-report"> {
  const given = givenRows(request, secondsOf(request));
  if (given) return given;
  if (isForModelled(request)) return readModelled(request, source);
  const { other, parameters, answers } = request;
  return other?.read?.({ ...secondsOf(request), parameters }, source, answers) ?? "unknown-report";
}

function isForModelled(request: ParsedRequest): request is ReportRequest {
  return request.report !== undefined;
}

function readModelled(request: ReportRequest, source: DataSource): MaybePromise<ReportData | "missing-parameter"> {
  const { report, answers, parameters } = request;
  const campaignId = selectCampaigns(report, parameters.get("campaign_id"), answers);
  if (!hasCampaigns(source, campaignId) && answers["unknown-campaign"] === "refused") return "missing-parameter";
  return readReport(source, report, { ...secondsOf(request), campaignId }, answers);
}

/** The date range as seconds `[from, to)`. Whether it includes its last second is a claim. */
function secondsOf({ ini = 0, end = 0, answers, tenant }: ParsedRequest): Pick<DateRange, "from" | "to" | "now"> {
  const to = answers["window-end"] === "inclusive" ? end + 1 : end;
  return { from: ini, to, now: Math.floor(tenant.clock.now() / 1000) };
}

/** The requested campaigns: one id, several, or `all`. */
type CampaignSelection = string | readonly string[];

/** The campaigns that a value of `campaign_id` selects; undefined for a report without campaigns. */
export function selectCampaigns(report: ReportId, id = "", answers: Answers): CampaignSelection | undefined {
  if (!reportOf(report).parameters.includes("campaign_id")) return undefined;
  if (isAllCampaigns(id, answers)) return answers["all-campaigns"] === "accepted" ? "all" : "unknown";
  return id.includes(",") && answers["campaign-list"] === "each" ? id.split(",") : id;
}

function isAllCampaigns(id: string, answers: Answers): boolean {
  return id === "all" || (id.toLowerCase() === "all" && answers["all-campaigns-case"] === "any");
}

function hasCampaigns({ campaignIds }: DataSource, ids: CampaignSelection | undefined): boolean {
  return ids === undefined || ids === "all" || [ids].flat().every((id) => campaignIds.includes(id));
}

/** Each cached contact centre takes a third of a megabyte and can be created again. */
const maxServers = 64;

/** The rows of each server: custom data, or a contact centre that is created on first use, for the default server at once. */
export function createSourceLookup(settings: FakeSettings): (server: string) => DataSource {
  const { data } = settings;
  if (data) return () => data;
  const sources = createLruMap<DataSource>({ maxEntries: maxServers, maxBytes: Number.POSITIVE_INFINITY });
  const create = (server: string): DataSource => {
    const source = createContactCentre({ ...settings, server });
    sources.set(server, source);
    return source;
  };
  create(settings.server);
  return (server) => sources.get(server) ?? create(server);
}
