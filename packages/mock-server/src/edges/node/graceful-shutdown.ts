import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { systemTime, type TimeSource } from "../../clock/time-source.ts";
import type { LatestResponses } from "./latest-responses.ts";

export interface ShutdownOptions {
  latest: LatestResponses;
  /** Milliseconds after which remaining connections are closed. */
  gracePeriodMs: number;
  timeSource?: Pick<TimeSource, "after">;
}

/**
 * Creates the function that closes a server. Responses in progress are finished, for at most `gracePeriodMs`, and connections without one
 * are closed at once. So are connections whose client has ended its side before the response has started, since most such clients have
 * disconnected.
 */
export function createGracefulShutdown(
  server: Server,
  { latest, gracePeriodMs, timeSource = systemTime }: ShutdownOptions,
): () => Promise<void> {
  const connections = new Set<Duplex>();
  let activeRequests = 0;
  let closed: Promise<void> | undefined;

  const closeIfIdle = (): void => {
    if (closed && activeRequests === 0) server.closeAllConnections();
  };
  const closeIfHalfClosed = (socket: Duplex): void => {
    if (closed && socket.readableEnded && !latest.get(socket)?.headersSent) socket.destroy();
  };
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("end", () => closeIfHalfClosed(socket)).once("close", () => connections.delete(socket));
  });
  server.on("request", (_, outgoing) => {
    activeRequests += 1;
    outgoing.on("close", () => {
      activeRequests -= 1;
      closeIfIdle();
    });
  });
  return () => {
    closed ??= new Promise((resolve) => {
      const cancel = timeSource.after(gracePeriodMs, () => server.closeAllConnections());
      server.close(() => {
        cancel();
        resolve();
      });
    });
    for (const socket of connections) closeIfHalfClosed(socket);
    closeIfIdle();
    return closed;
  };
}
