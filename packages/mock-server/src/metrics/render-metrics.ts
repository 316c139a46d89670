import type { TenantUsage } from "../limits/admission.ts";
import { latencyBounds, type RequestMetrics } from "./request-metrics.ts";

/** The use of the limits of a tenant, whose token is represented by its fingerprint. */
export interface MeasuredTenant {
  readonly server: string;
  readonly fingerprint: string;
  readonly usage: TenantUsage;
}

/** What is measured: the counters of this process, and the limits, which replicas may share. */
export interface Measurements {
  readonly metrics: RequestMetrics;
  readonly tenants: readonly MeasuredTenant[];
  readonly isReachable: boolean;
}

/** All metrics in the text format of Prometheus, version 0.0.4. */
export function renderMetrics({ metrics, tenants, isReachable }: Measurements): string {
  const requests = [...metrics.requests()];
  const perReport = (value: "requests" | "rows" | "bytes"): LabelledValue[] =>
    requests.map((counts) => [{ report: counts.report, status: counts.status }, counts[value]]);
  const perTenant = (value: (usage: TenantUsage) => number): LabelledValue[] =>
    tenants.map(({ server, fingerprint, usage }) => [{ server, token: fingerprint }, value(usage)]);
  return [
    family("mockvox_requests_total", "counter", "Requests by report and status", perReport("requests")),
    family("mockvox_rows_total", "counter", "Rows sent", perReport("rows")),
    family("mockvox_response_bytes_total", "counter", "Bytes of bodies sent", perReport("bytes")),
    family(
      "mockvox_error_responses_total",
      "counter",
      "Error responses by id",
      [...metrics.errors()].map(([error, count]) => [{ error }, count]),
    ),
    histogram(metrics.latency),
    family(
      "mockvox_slots_in_use",
      "gauge",
      "Concurrency slots in use",
      perTenant(({ slots }) => slots.used),
    ),
    family(
      "mockvox_slots",
      "gauge",
      "Concurrency slots of a tenant",
      perTenant(({ slots }) => slots.of),
    ),
    family(
      "mockvox_quota_left",
      "gauge",
      "Units left of the day's quota",
      perTenant(({ quota }) => quota.left),
    ),
    family("mockvox_limit_store_up", "gauge", "Whether the limit store can be reached", [[{}, isReachable ? 1 : 0]]),
  ].join("");
}

/** Labels with a value. */
type LabelledValue = readonly [labels: Readonly<Record<string, string>>, value: number];

function family(name: string, type: "counter" | "gauge", help: string, samples: readonly LabelledValue[]): string {
  return `${heading(name, type, help)}${samples.map((sample) => line(name, sample)).join("")}`;
}

function histogram({ buckets, sum, count }: RequestMetrics["latency"]): string {
  const name = "mockvox_request_duration_seconds";
  let below = 0;
  const lines = latencyBounds.map((bound, at) => {
    below += buckets[at] ?? 0;
    return line(`${name}_bucket`, [{ le: String(bound) }, below]);
  });
  lines.push(line(`${name}_bucket`, [{ le: "+Inf" }, count]), line(`${name}_sum`, [{}, sum]));
  const help = "Seconds from the arrival of a request to the end of its response, by the clock of its tenant";
  return `${heading(name, "histogram", help)}${lines.join("")}${line(`${name}_count`, [{}, count])}`;
}

function heading(name: string, type: string, help: string): string {
  return `# HELP ${name} ${help}.\n# TYPE ${name} ${type}\n`;
}

function line(name: string, [labels, value]: LabelledValue): string {
  const listed = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`);
  return `${name}${listed.length > 0 ? `{${listed.join(",")}}` : ""} ${value}\n`;
}

function escapeLabel(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
