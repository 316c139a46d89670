import type { Server } from "node:http";
import { systemHost } from "../../clock/host.ts";

/** So long a caller that does not read on may hold a server that closes, in milliseconds. */
const patienceMs = 5_000;

/** Makes the function that closes a server: answers under way are finished, connections without one end at once. */
export function createDrain(server: Server): () => Promise<void> {
  let underWay = 0;
  let closed: Promise<void> | undefined;
  const endIfDone = (): void => {
    if (closed && underWay === 0) server.closeAllConnections();
  };
  server.on("request", (_, outgoing) => {
    underWay += 1;
    outgoing.once("close", () => {
      underWay -= 1;
      endIfDone();
    });
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
