import type { Answer } from "../fake/plain.ts";

/**
 * The headers of the connection of an answer that MSW, or its interceptors, deliver. A connection that has served a request stays
 * open only when it breaks anyway: on a mocked socket that is used again, a client that gives up (a timeout, an abort) would get
 * "socket hang up" in place of its own error.
 */
export function connectionHeaders({ end }: Pick<Answer, "end">): Readonly<Record<string, string>> {
  return end === "close" ? closing : kept;
}

const closing = { Connection: "close" };
const kept = { Connection: "keep-alive" };

/** What Node says of a connection that its other side has reset. */
export function createResetError(): Error {
  return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", errno: -104, syscall: "read" });
}
