import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { formatTarget, type ProxyTarget } from "./target.ts";

/** Headers that concern only one connection. */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Sends a request for a whole URL to its host, and its response back. Calls back if the host cannot be reached. */
export function forwardRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { target, onFailure }: { target: ProxyTarget; onFailure(reason: string): void },
): void {
  const path = (incoming.url ?? "").replace(/^http:\/\/[^/?#\\]*/i, "");
  const upstream = request({
    host: target.host.replace(/^\[|\]$/g, ""),
    port: target.port,
    method: incoming.method ?? "GET",
    path: path.startsWith("/") ? path : `/${path}`,
    headers: { ...headersOf(incoming), host: target.port === 80 ? target.host : formatTarget(target) },
    agent: false,
  });
  upstream.once("response", (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.statusMessage, headersOf(response));
    pipeline(response, outgoing, (error) => error && outgoing.destroy());
  });
  upstream.once("error", (error: NodeJS.ErrnoException) => {
    if (outgoing.headersSent) outgoing.destroy();
    else if (!outgoing.destroyed) onFailure(error.code ?? error.message);
  });
  outgoing.once("close", () => upstream.destroy());
  incoming.pipe(upstream);
}

/** Without those of the connection, and those that the header Connection names. */
function headersOf({ headers }: IncomingMessage): Record<string, string | string[]> {
  const named = (headers.connection ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const kept = Object.entries(headers).filter(
    (entry): entry is [string, string | string[]] =>
      entry[1] !== undefined && !hopByHop.has(entry[0]) && !named.includes(entry[0]),
  );
  return Object.fromEntries(kept);
}
