import { type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { LatestResponses } from "./latest-responses.ts";

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
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
}
