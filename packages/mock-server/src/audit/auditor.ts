import type { DataSource } from "@mockvox/fixtures";
import { type Answers, formatVendorTime } from "@mockvox/spec";
import { parseTime } from "../controls/parse-body.ts";
import { validateValue } from "../controls/validate-value.ts";
import { MockServerError } from "../errors.ts";
import type { ResolveProfile } from "../tenants/resolve-profile.ts";
import type { TenantDefaults, TenantRegistry } from "../tenants/tenant.ts";
import type { AuditOptions } from "./audit-options.ts";
import type { AuditReport } from "./findings/audit-report.ts";
import type { LoggedSeries } from "./log/logged-series.ts";
import type { RangeLog } from "./log/range-log.ts";
import type { TimeSpan } from "./time/intervals.ts";

/** What an audit reads. */
export interface AuditorDependencies {
  rangeLog: RangeLog;
  tenants: TenantRegistry;
  defaults: TenantDefaults;
  answersOf: ResolveProfile;
  sourceOf(server: string): DataSource;
}

/** Audits the requests of all tenants, or of one. */
export async function runAudit(
  { rangeLog, tenants, defaults, answersOf, sourceOf }: AuditorDependencies,
  given: AuditOptions,
  tenant?: string,
): Promise<AuditReport> {
  const options = validateValue("AuditQuery", given, "audit");
  const profiles = new Map(Array.from(tenants.all(), ({ key, profile }) => [key, profile]));
  const answersOfSeries = (series: LoggedSeries): Answers =>
    answersOf(profiles.get(series.tenant) ?? defaults.profile).forReport(series.report);
  const span = spanOf(options);
  // The judgement is loaded on demand, so that a mock server starts quickly.
  const { audit } = await import("./audit.ts");
  return audit({
    series: rangeLog.list(tenant),
    droppedRequests: rangeLog.dropped(),
    span,
    report: options.report,
    kept: options.rows && { rows: options.rows, columns: options.columns ?? {}, campaign: options.campaign },
    sourceOf,
    answersOf: answersOfSeries,
  });
}

/** @throws {MockServerError} `field-not-a-time`, `reversed-audit-range` */
function spanOf(options: Pick<AuditOptions, "from" | "to">): TimeSpan {
  const from = secondOf(options.from, "from") ?? Number.NEGATIVE_INFINITY;
  const to = secondOf(options.to, "to") ?? Number.POSITIVE_INFINITY;
  if (from > to) {
    throw new MockServerError("reversed-audit-range", { from: formatVendorTime(from), to: formatVendorTime(to) });
  }
  return { from, to: to + 1 };
}

function secondOf(time: unknown, name: string): number | undefined {
  return time === undefined ? undefined : Math.floor(parseTime(time, name) / 1000);
}
