import { MockServerError } from "../../errors.ts";
import { quoted, rejectUnknownNames } from "../../reject-unknown-names.ts";

/** Timeouts and intervals of a server, in real milliseconds, independent of the mock server's clock. */
export interface Timeouts {
  /** Maximum time from the connection, or the first byte of a request, to the end of its headers. Default: 10,000. */
  headersMs: number;
  /** Maximum time from there to the end of the body. Default: 30,000. */
  requestMs: number;
  /** Maximum time between two requests on a connection. Default: 5,000, as in the header `Keep-Alive`. */
  idleMs: number;
  /** Maximum time without a byte read while data is waiting, within a quarter of that time. Default: 30,000. */
  stallTimeoutMs: number;
  /** Interval between heartbeats on the stream of requests. Default: 15,000. */
  heartbeatMs: number;
  /** Maximum time from `close()` to the end of responses in progress. Default: 65,000, more than a request can take. */
  gracePeriodMs: number;
}

const defaultTimeouts: Timeouts = {
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 5_000,
  stallTimeoutMs: 30_000,
  heartbeatMs: 15_000,
  gracePeriodMs: 65_000,
};

/** @throws {MockServerError} `unknown-timeout`, `invalid-timeout` */
export function resolveTimeouts(given: Partial<Timeouts> = {}): Timeouts {
  rejectUnknownNames(given, Object.keys(defaultTimeouts), "unknown-timeout");
  const timeouts = { ...defaultTimeouts, ...given };
  for (const [name, value] of Object.entries(timeouts)) {
    if (!(Number.isFinite(value) && value > 0)) {
      throw new MockServerError("invalid-timeout", { name, value: quoted(value) });
    }
  }
  return timeouts;
}

/** The timeouts as options of `node:http`. */
export function toNodeTimeouts({
  headersMs,
  requestMs,
  idleMs,
}: Pick<Timeouts, "headersMs" | "requestMs" | "idleMs">): {
  headersTimeout: number;
  requestTimeout: number;
  keepAliveTimeout: number;
  connectionsCheckingInterval: number;
} {
  return {
    headersTimeout: Math.min(headersMs, requestMs),
    requestTimeout: requestMs,
    keepAliveTimeout: idleMs,
    connectionsCheckingInterval: Math.ceil(Math.min(1_000, headersMs / 2, requestMs / 2)),
  };
}
