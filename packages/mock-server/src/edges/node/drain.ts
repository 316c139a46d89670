import type { Server } from "node:http";
import { systemHost } from "../../clock/host.ts";

/**
 * Makes the function that closes a server: answers under way are finished, connections without one end at once, and a caller
 * that does not read on holds the server for `patienceMs` milliseconds at the most.
 */
export function createDrain(server: Server, patienceMs = 5_000): () => Promise<void> {
  let underWay = 0;
  let closed: Promise<void> | undefined;
  const endIfDone = (): void => {
    if (closed && underWay === 0) server.closeAllConnections();
  };
  const over = (): void => {
    underWay -= 1;
    endIfDone();
  };
  server.on("request", (_, outgoing) => {
    underWay += 1;
    outgoing.on("close", over);
  });
  return () => {
    closed ??= new Promise((resolve) => {
      const cancel = systemHost.after(patienceMs, () => server.closeAllConnections());
      server.close(() => {
        cancel();
        resolve();
      });
    });
    endIfDone();
    return closed;
  };
}
