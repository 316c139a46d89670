import { checkNames } from "../../fake/known-names.ts";

/** How long slow callers are waited for and silent ones spoken to, in milliseconds of this machine. The fake's own clock has no part in it. */
export interface Timeouts {
  /** From the connection, or from a request's first byte, to the end of its head. Default: 10,000. */
  headersMs: number;
  /** From there to the end of its body. Default: 30,000. */
  requestMs: number;
  /** Between two requests on one connection. Default: 5,000, as the header `Keep-Alive` says. */
  idleMs: number;
  /** Without one byte read of what waits to be read; then the connection is closed, within a quarter of that time. Default: 30,000. */
  stalledMs: number;
  /** Between two signs of life on the stream of requests. Default: 15,000. */
  beatMs: number;
  /** From `close()` until the connections of responses that are still under way are closed. Default: 65,000, more than a request may work. */
  drainMs: number;
}

const usual: Timeouts = {
  headersMs: 10_000,
  requestMs: 30_000,
  idleMs: 5_000,
  stalledMs: 30_000,
  beatMs: 15_000,
  drainMs: 65_000,
};

/** @throws {RangeError} on one that is not above 0 */
export function checkedTimeouts(given: Partial<Timeouts> = {}): Timeouts {
  checkNames(given, Object.keys(usual), "time-out");
  const timeouts = { ...usual, ...given };
  for (const [name, value] of Object.entries(timeouts)) {
    if (!(Number.isFinite(value) && value > 0)) {
      throw new RangeError(`The time-out ${name} is milliseconds above 0, found ${value}.`);
    }
  }
  return timeouts;
}

/** The same in the words of `node:http`. */
export function timeoutsOfServer({
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
