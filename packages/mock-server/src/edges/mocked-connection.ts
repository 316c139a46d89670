import type { PlainResponse } from "../request/plain-http.ts";

/**
 * The connection headers of a response that is delivered by MSW or its interceptors. The connection is closed after each response,
 * unless it breaks anyway: on a mocked socket that is reused, a client that gives up (a timeout, an abort) would get "socket hang up"
 * instead of its own error.
 */
export function connectionHeaders({ end }: Pick<PlainResponse, "end">): Readonly<Record<string, string>> {
  return end === "close" ? closeHeaders : keepAliveHeaders;
}

const closeHeaders = { Connection: "close" };
const keepAliveHeaders = { Connection: "keep-alive" };

/** The error that Node reports for a connection reset by the peer. */
export function createResetError(): Error {
  return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", errno: -104, syscall: "read" });
}
