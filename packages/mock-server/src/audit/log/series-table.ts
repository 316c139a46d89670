import type { ReportId } from "@mockvox/spec";
import type { LoggedSeries } from "./logged-series.ts";

/** By report, and for reports with campaigns by `campaign_id`. */
type TenantSeries = Map<ReportId, Map<string, LoggedSeries>>;

/** The series of all tenants, which are found without allocating a key. */
export interface SeriesTable {
  find(tenant: string, report: ReportId, campaign: string): LoggedSeries | undefined;
  /** Returns what was added. */
  add(logged: LoggedSeries): LoggedSeries;
  remove(logged: LoggedSeries): void;
  list(tenant?: string): LoggedSeries[];
  clear(): void;
}

export function createSeriesTable(): SeriesTable {
  const tenants = new Map<string, TenantSeries>();
  return {
    find: (tenant, report, campaign) => tenants.get(tenant)?.get(report)?.get(campaign),
    add: (logged) => {
      const byReport = getOrCreate(tenants, logged.tenant, (): TenantSeries => new Map());
      const byCampaign = getOrCreate(byReport, logged.report, (): Map<string, LoggedSeries> => new Map());
      byCampaign.set(logged.campaign ?? "", logged);
      return logged;
    },
    remove: ({ tenant, report, campaign = "" }) => {
      const byReport = tenants.get(tenant);
      byReport?.get(report)?.delete(campaign);
      if (byReport && [...byReport.values()].every(({ size }) => size === 0)) tenants.delete(tenant);
    },
    list: (tenant) => {
      const found = tenant === undefined ? [...tenants.values()] : [tenants.get(tenant) ?? new Map()];
      return found.flatMap((byReport) => [...byReport.values()].flatMap((byCampaign) => [...byCampaign.values()]));
    },
    clear: () => tenants.clear(),
  };
}

function getOrCreate<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const found = map.get(key) ?? create();
  map.set(key, found);
  return found;
}
