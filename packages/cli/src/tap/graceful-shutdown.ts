import type { Server } from "node:http";

/**
 * Creates the function that closes a server: active responses may finish, idle connections end at once, and at the end of the grace
 * period all others are closed.
 */
export function createGracefulShutdown(server: Server): (gracePeriod: AbortSignal) => Promise<void> {
  let activeRequests = 0;
  let isClosing = false;
  const closeIfIdle = (): void => {
    if (isClosing && activeRequests === 0) server.closeAllConnections();
  };
  server.on("request", (_, outgoing) => {
    activeRequests += 1;
    outgoing.once("close", () => {
      activeRequests -= 1;
      closeIfIdle();
    });
  });
  return (gracePeriod) =>
    new Promise((resolve) => {
      const closeAll = (): void => server.closeAllConnections();
      isClosing = true;
      gracePeriod.addEventListener("abort", closeAll, { once: true });
      server.close(() => {
        gracePeriod.removeEventListener("abort", closeAll);
        resolve();
      });
      closeIfIdle();
    });
}
