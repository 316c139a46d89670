import type { ParsedRequest } from "../request/parse-request.ts";
import type { PlainResponse } from "../request/plain-http.ts";

/** The requests for a report that ended with a status. */
interface RequestCounts {
  readonly report: string;
  readonly status: string;
  requests: number;
  rows: number;
  bytes: number;
}

/** How long requests took, in seconds of their tenant's clock. */
interface LatencyCounts {
  /** How many took at most the bound of the same position and more than the one before; the last took more than all. */
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** Counters of all requests since the start; a reset does not change them. They contain no token. */
export interface RequestMetrics {
  /** `response` is undefined if the client disconnected before it. */
  add(request: ParsedRequest, response: Pick<PlainResponse, "status" | "info"> | undefined, bytes: number): void;
  requests(): Iterable<RequestCounts>;
  /** Error responses by id. */
  errors(): ReadonlyMap<string, number>;
  readonly latency: LatencyCounts;
}

/** The upper bounds of the buckets, in seconds. */
export const latencyBounds: readonly number[] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

export function createRequestMetrics(): RequestMetrics {
  const byReport = new Map<string, Map<number, RequestCounts>>();
  const errors = new Map<string, number>();
  const latency: LatencyCounts = { buckets: Array(latencyBounds.length + 1).fill(0), sum: 0, count: 0 };
  return {
    latency,
    errors: () => errors,
    requests: function* () {
      for (const counts of byReport.values()) yield* counts.values();
    },
    add: (request, response, bytes) => {
      const counts = countsOf(byReport, request.report ?? request.other?.id ?? "", response?.status ?? 0);
      counts.requests += 1;
      counts.rows += response?.info.rows ?? 0;
      counts.bytes += bytes;
      const error = response && errorOf(response);
      if (error !== undefined) errors.set(error, (errors.get(error) ?? 0) + 1);
      // The clock may have been set back meanwhile.
      observe(latency, Math.max(0, request.tenant.clock.now() - request.now) / 1000);
    },
  };
}

function countsOf(byReport: Map<string, Map<number, RequestCounts>>, report: string, status: number): RequestCounts {
  const byStatus = byReport.get(report);
  const known = byStatus?.get(status);
  if (known) return known;
  const counts = { report, status: status === 0 ? "none" : String(status), requests: 0, rows: 0, bytes: 0 };
  if (byStatus) byStatus.set(status, counts);
  else byReport.set(report, new Map([[status, counts]]));
  return counts;
}

/** The id of the error response, or of ours without a limit store; an empty date range is no error. */
function errorOf({ info: { refusal, note } }: Pick<PlainResponse, "info">): string | undefined {
  if (note === "limit-store-unreachable") return note;
  return refusal === "empty-window" ? undefined : refusal;
}

function observe(latency: LatencyCounts, seconds: number): void {
  let at = 0;
  while (at < latencyBounds.length && seconds > (latencyBounds[at] ?? 0)) at += 1;
  latency.buckets[at] = (latency.buckets[at] ?? 0) + 1;
  latency.sum += seconds;
  latency.count += 1;
}
