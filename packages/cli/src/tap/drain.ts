import type { Server } from "node:http";

/**
 * Makes the function that closes a server: answers under way are finished, connections without one end at once, and when its patience
 * ends, whatever is left ends with it.
 */
export function createDrain(server: Server): (patience: AbortSignal) => Promise<void> {
  let underWay = 0;
  let isClosing = false;
  const endIfDone = (): void => {
    if (isClosing && underWay === 0) server.closeAllConnections();
  };
  server.on("request", (_, outgoing) => {
    underWay += 1;
    outgoing.once("close", () => {
      underWay -= 1;
      endIfDone();
    });
  });
  return (patience) =>
    new Promise((resolve) => {
      const cut = (): void => server.closeAllConnections();
      isClosing = true;
      patience.addEventListener("abort", cut, { once: true });
      server.close(() => {
        patience.removeEventListener("abort", cut);
        resolve();
      });
      endIfDone();
    });
}
