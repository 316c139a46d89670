import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Clock } from "../../clock/clock.ts";
import { texts } from "../../messages/en.ts";
import { redact } from "../../request/redact.ts";
import { statusTexts } from "../http.ts";
import type { LatestResponses } from "./connections.ts";
import type { ListenerHooks } from "./two-phase-handler.ts";

/** The status for each error of Node's parser. Default: 400. */
const statusByErrorCode: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Responds to malformed requests after the responses to the complete requests before them on the connection, and closes the
 * connection. Node would close it at once, and those requests would get no response.
 */
export function rejectMalformedRequests(server: Server, latest: LatestResponses): void {
  const rejected = new WeakSet<Duplex>();
  server.on("clientError", ({ code = "" }: NodeJS.ErrnoException, socket) => {
    // Data after a malformed request is malformed, too.
    if (rejected.has(socket)) return;
    rejected.add(socket);
    const status = statusByErrorCode[code] ?? 400;
    const last = latest.get(socket);
    if (!last || last.req.complete) return latest.onceSent(socket, () => sendStatusAndClose(socket, status));
    // The body of the last request is malformed.
    if (last.headersSent) return latest.onceSent(socket, () => socket.destroy());
    last.writeHead(status, { Connection: "close" }).end();
  });
}

/** A connection that closes after its last response is no longer writable. */
function sendStatusAndClose(socket: Duplex, status: number): void {
  if (!socket.writable) return;
  socket.end(`HTTP/1.1 ${status} ${statusTexts[status]}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
}

export interface RejectConnectOptions extends Pick<ListenerHooks, "onResponse"> {
  latest: LatestResponses;
  clock: Clock;
}

const status = 501;

/** Responds to `CONNECT`, with which a client requests a tunnel through a proxy, with what to do instead. */
export function rejectConnect(server: Server, { latest, clock, onResponse }: RejectConnectOptions): void {
  server.on("connect", ({ url = "" }, socket) => {
    const at = clock.now();
    const path = redact(url);
    const scheme = "encrypted" in socket ? "https" : "http";
    const baseUrl = `${scheme}://${"localPort" in socket ? `127.0.0.1:${socket.localPort}` : "127.0.0.1:4010"}`;
    const body = `${texts["connect-not-supported"]({ target: path, url: baseUrl })}\n`;
    const head = [
      `HTTP/1.1 ${status} ${statusTexts[status]}`,
      `Date: ${new Date(at).toUTCString()}`,
      "Content-Type: text/plain; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
    ];
    socket.on("error", () => {});
    latest.onceSent(socket, () => {
      if (!socket.writable) return;
      socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
      onResponse?.({ method: "CONNECT", path, status, info: {}, bytes: Buffer.byteLength(body), at, durationMs: 0 });
    });
  });
}
