import { type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Latest } from "./latest.ts";

/** The status for each way in which a request can be broken; any other is a bad request. */
const statuses: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Refuses what cannot be read as a request, behind the responses to the whole requests before it on its connection, and closes
 * the connection. By itself Node would close it at once, and those requests would go without a response.
 */
export function refuseBrokenRequests(server: Server, latest: Latest): void {
  const refused = new WeakSet<Duplex>();
  server.on("clientError", ({ code = "" }: NodeJS.ErrnoException, socket) => {
    // What follows the end of HTTP on a connection is broken, too.
    if (refused.has(socket)) return;
    refused.add(socket);
    const status = statuses[code] ?? 400;
    const last = latest.on(socket);
    if (!last || last.req.complete) return latest.whenSent(socket, () => refuse(socket, status));
    // The last request is the broken one, by its body.
    if (last.headersSent) return latest.whenSent(socket, () => socket.destroy());
    last.writeHead(status, { Connection: "close" }).end();
  });
}

/** A connection that ends behind the last response is closing already. */
function refuse(socket: Duplex, status: number): void {
  if (!socket.writable) return;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\n\r\n`, () => socket.destroy());
}
