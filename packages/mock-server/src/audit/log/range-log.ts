import type { ReportId } from "@mockvox/spec";
import type { ParsedRequest } from "../../request/parse-request.ts";
import type { ResponseInfo } from "../../request/plain-http.ts";
import { createLoggedSeries, hasCampaigns, type LoggedSeries } from "./logged-series.ts";
import { outcomeOf } from "./outcome.ts";
import type { RangeRecord } from "./range-series.ts";
import { createSeriesTable } from "./series-table.ts";

/**
 * What clients asked for and got, in a few bytes per request, for the audit. It remembers far more requests than the journal, which
 * has their texts: a year of five-minute polling of five reports takes 16 MB.
 */
export interface RangeLog {
  /** Adds a request for a report once its response has ended; `response` is undefined if the client disconnected before it. */
  add(request: ParsedRequest, response: LoggedResponse | undefined, isComplete: boolean): void;
  /** The series of all tenants, or of one. */
  list(tenant?: string): LoggedSeries[];
  /** How many requests were dropped, of all tenants. */
  dropped(): number;
  /** Adds the series of a snapshot to a new log, and how many requests were dropped. */
  restore(saved: readonly LoggedSeries[], dropped: number): void;
  clear(): void;
  /** Removes the requests of one tenant. */
  forget(tenant: string): void;
}

/** What the log needs of a response. */
interface LoggedResponse {
  status: number;
  info: ResponseInfo;
}

/** The log drops the oldest requests of the tenant that was idle for the longest time beyond this. */
const maxLogBytes = 32 * 1024 * 1024;
/** What a series takes without its requests. */
const seriesBytes = 600;
/** The maximum length of a `campaign_id` that is distinguished from others. */
const maxCampaignLength = 100;

export function createRangeLog(maxBytes: number = maxLogBytes): RangeLog {
  const table = createSeriesTable();
  /** In the order in which they last grew. */
  const growth = new Set<LoggedSeries>();
  let bytes = 0;
  let dropped = 0;
  const insert = (logged: LoggedSeries): LoggedSeries => {
    bytes += seriesBytes + logged.tenant.length;
    return table.add(logged);
  };
  const remove = (logged: LoggedSeries): void => {
    growth.delete(logged);
    table.remove(logged);
    bytes -= seriesBytes + logged.tenant.length;
  };
  const dropOldest = (logged: LoggedSeries): void => {
    const { bytes: freed, records } = logged.series.dropOldest();
    bytes -= freed;
    dropped += records.length;
    countDropped(logged, records);
    if (logged.series.length === 0) remove(logged);
  };
  const grow = (logged: LoggedSeries, grownBy: number): void => {
    bytes += grownBy;
    growth.delete(logged);
    growth.add(logged);
    for (const idle of growth) {
      while (bytes > maxBytes && growth.has(idle)) dropOldest(idle);
      if (bytes <= maxBytes) return;
    }
  };
  return {
    add: (request, response, isComplete) => {
      const { report, tenant } = request;
      if (report === undefined || request.httpRequest.method === "HEAD") return;
      const campaign = campaignOf(request, report);
      const logged = table.find(tenant.key, report, campaign) ?? insert(createLoggedSeries(request, report, campaign));
      const grownBy = logged.series.add(toRecord(request, response, isComplete));
      if (grownBy > 0) grow(logged, grownBy);
    },
    list: table.list,
    dropped: () => dropped,
    restore: (saved, droppedBefore) => {
      for (const logged of saved) grow(insert(logged), logged.series.bytes());
      dropped += droppedBefore;
    },
    clear: () => {
      table.clear();
      growth.clear();
      bytes = 0;
      dropped = 0;
    },
    forget: (tenant) => {
      for (const logged of table.list(tenant)) {
        while (logged.series.length > 0) bytes -= logged.series.dropOldest().bytes;
        remove(logged);
      }
    },
  };
}

function countDropped({ dropped }: LoggedSeries, records: readonly RangeRecord[]): void {
  dropped.count += records.length;
  for (const { end } of records) dropped.end = Math.max(dropped.end, end || Number.NEGATIVE_INFINITY);
}

function campaignOf({ parameters }: ParsedRequest, report: ReportId): string {
  if (!hasCampaigns(report)) return "";
  const campaign = parameters.get("campaign_id") ?? "";
  return campaign.length <= maxCampaignLength ? campaign : "…";
}

function toRecord(
  { now, ini, end, answers }: ParsedRequest,
  response: LoggedResponse | undefined,
  isComplete: boolean,
): RangeRecord {
  return {
    at: now,
    ini: ini ?? Number.NaN,
    end: end ?? Number.NaN,
    outcome: outcomeOf(response?.info, isComplete),
    rows: response?.info.rows ?? 0,
    isInclusive: answers["window-end"] === "inclusive",
    isNotFound: response?.status === 404,
    isEnforced: response?.info.isEnforced === true,
  };
}
