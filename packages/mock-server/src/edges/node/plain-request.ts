import type { IncomingMessage, ServerResponse } from "node:http";
import type { PlainRequest } from "../../request/plain-http.ts";

/** Creates a plain request from one of `node:http`. */
export function createPlainRequest(incoming: IncomingMessage, outgoing: ServerResponse): PlainRequest {
  const { authority, url } = splitTarget(incoming.url ?? "/");
  const path = pathOf(url);
  let signal: AbortSignal | undefined;
  return {
    method: incoming.method ?? "GET",
    scheme: isEncrypted(incoming) ? "https" : "http",
    path,
    query: url.slice(path.length + 1),
    host: authority ?? incoming.headers.host ?? serverNameOf(incoming),
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    longestHeader: () => longestLineLength(incoming.rawHeaders),
    signal: () => {
      signal ??= createCloseSignal(outgoing);
      return signal;
    },
    mayBeDisconnected: () => mayBeDisconnected(outgoing),
  };
}

function isEncrypted({ socket }: IncomingMessage): boolean {
  return "encrypted" in socket;
}

/** The host that the client named in the TLS handshake, if it did. */
function serverNameOf({ socket }: IncomingMessage): string | undefined {
  return "servername" in socket && typeof socket.servername === "string" ? socket.servername : undefined;
}

/** `headers` alternates names and values. */
function longestLineLength(headers: readonly string[]): number {
  let longest = 0;
  for (let at = 1; at < headers.length; at += 2) {
    longest = Math.max(longest, (headers[at - 1] ?? "").length + 2 + (headers[at] ?? "").length);
  }
  return longest;
}

/**
 * Whether the client has ended its side of the connection. It may be waiting for the response or may have disconnected, which shows only
 * when something is written.
 */
export function mayBeDisconnected({ req }: ServerResponse): boolean {
  return req.socket.readableEnded;
}

/** The part before the question mark. */
export function pathOf(url: string): string {
  const mark = url.indexOf("?");
  return mark < 0 ? url : url.slice(0, mark);
}

/** The request target is a path or, if the client uses this server as a proxy, a whole URL. */
function splitTarget(target: string): { authority?: string | undefined; url: string } {
  if (target.startsWith("/")) return { url: target };
  const [, authority, url = "/"] = /^(?:https?:\/\/([^/?]*))?(.*)$/i.exec(target) ?? [];
  return { authority, url };
}

/** Aborts when the connection closes. Created on demand. */
function createCloseSignal(outgoing: ServerResponse): AbortSignal {
  const closing = new AbortController();
  if (outgoing.destroyed) closing.abort();
  else outgoing.once("close", () => closing.abort());
  return closing.signal;
}
