import type { Server } from "node:http";

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
    closed ??= new Promise((resolve) => server.close(() => resolve()));
    endIfDone();
    return closed;
  };
}
