import type { IncomingMessage, ServerResponse } from "node:http";
import type { PlainRequest } from "../../fake/plain.ts";

/** What came over a connection, as the fake takes it. */
export function plainRequest(incoming: IncomingMessage, outgoing: ServerResponse): PlainRequest {
  const { authority, url } = partsOf(incoming.url ?? "/");
  const path = pathOf(url);
  let signal: AbortSignal | undefined;
  return {
    method: incoming.method ?? "GET",
    scheme: "http",
    path,
    query: url.slice(path.length + 1),
    host: authority ?? incoming.headers.host,
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    longestHeader: () => longestLineOf(incoming.rawHeaders),
    signal: () => {
      signal ??= signalOf(outgoing);
      return signal;
    },
    isAlone: true,
    mayBeGone: () => mayBeGone(outgoing),
  };
}

/** Of headers as names and values in turns. */
function longestLineOf(headers: readonly string[]): number {
  let longest = 0;
  for (let at = 1; at < headers.length; at += 2) {
    longest = Math.max(longest, (headers[at - 1] ?? "").length + 2 + (headers[at] ?? "").length);
  }
  return longest;
}

/**
 * Whether the caller has ended its side of the connection: it may wait for the response with the other side, and it may have gone,
 * which shows when something is written to it.
 */
export function mayBeGone({ req }: ServerResponse): boolean {
  return req.socket.readableEnded;
}

/** What stands before the question mark. */
export function pathOf(url: string): string {
  const mark = url.indexOf("?");
  return mark < 0 ? url : url.slice(0, mark);
}

/** A request line has a path alone, or, of a caller that takes this for its proxy, a whole URL. */
function partsOf(target: string): { authority?: string | undefined; url: string } {
  if (target.startsWith("/")) return { url: target };
  const [, authority, url = "/"] = /^(?:https?:\/\/([^/?]*))?(.*)$/i.exec(target) ?? [];
  return { authority, url };
}

/** Aborts when the connection has closed; made only when somebody waits. */
function signalOf(outgoing: ServerResponse): AbortSignal {
  const gone = new AbortController();
  if (outgoing.destroyed) gone.abort();
  else outgoing.once("close", () => gone.abort());
  return gone.signal;
}
