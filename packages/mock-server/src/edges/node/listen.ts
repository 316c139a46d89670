import type { Server } from "node:http";
import { MockServerError } from "../../errors.ts";

/** Resolves when a server listens; rejects with why it cannot. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): MockServerError {
  const codes = {
    EADDRINUSE: "port-taken",
    EACCES: "port-forbidden",
    EADDRNOTAVAIL: "address-unavailable",
    ENOTFOUND: "unknown-listen-host",
  } as const;
  const { code = "", message } = error;
  if (code in codes) return new MockServerError(codes[code as keyof typeof codes], { host, port }, { cause: error });
  return new MockServerError("listen-failed", { host, port, reason: message }, { cause: error });
}
