import type { Server } from "node:http";
import type { Duplex } from "node:stream";
import { type Host, systemHost } from "../../clock/host.ts";
import type { Latest } from "./latest.ts";

/** What draining depends on besides the server. */
export interface Draining {
  latest: Latest;
  /** Milliseconds after which the connections that are left are closed. */
  drainMs: number;
  host?: Pick<Host, "after">;
}

/**
 * Makes the function that closes a server: responses under way are finished, for `drainMs` milliseconds at the most, and connections
 * without one are closed at once. So are those whose caller has ended its side before its response has begun: most of them have gone.
 */
export function createDrain(server: Server, { latest, drainMs, host = systemHost }: Draining): () => Promise<void> {
  const connections = new Set<Duplex>();
  let underWay = 0;
  let closed: Promise<void> | undefined;

  const endIfDone = (): void => {
    if (closed && underWay === 0) server.closeAllConnections();
  };
  const closeIfGone = (socket: Duplex): void => {
    if (closed && socket.readableEnded && !latest.on(socket)?.headersSent) socket.destroy();
  };
  server.on("connection", (socket) => {
    connections.add(socket);
    socket.once("end", () => closeIfGone(socket)).once("close", () => connections.delete(socket));
  });
  server.on("request", (_, outgoing) => {
    underWay += 1;
    outgoing.on("close", () => {
      underWay -= 1;
      endIfDone();
    });
  });
  return () => {
    closed ??= new Promise((resolve) => {
      const cancel = host.after(drainMs, () => server.closeAllConnections());
      server.close(() => {
        cancel();
        resolve();
      });
    });
    for (const socket of connections) closeIfGone(socket);
    endIfDone();
    return closed;
  };
}
