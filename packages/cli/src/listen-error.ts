import { createServer } from "node:net";
import { CliError } from "./cli-error.ts";

/** Where a command was to listen. */
export interface ListenAddress {
  host: string;
  port: number;
  /** The command with another port, to copy. */
  commandWith(port: number): string;
}

/** How many ports are tried to find a free one. */
const maxPortsTried = 20;

/** Explains why a command cannot listen, with a command to copy if another port helps. Exit code 1. */
export async function toListenError(error: unknown, address: ListenAddress): Promise<CliError> {
  const { host, port, commandWith } = address;
  switch (codeOf(error)) {
    case "EADDRINUSE": {
      const [isMockvox, free] = await Promise.all([isMockvoxAt(host, port), freePortAfter(host, port)]);
      return new CliError(
        isMockvox ? "port-in-use-by-mockvox" : "port-in-use",
        { port, command: commandWith(free) },
        1,
      );
    }
    case "EACCES":
      return new CliError("port-not-permitted", { port, command: commandWith(4010) }, 1);
    case "EADDRNOTAVAIL":
      return new CliError("address-not-available", { host }, 1);
    case "ENOTFOUND":
      return new CliError("host-not-found", { host }, 1);
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return new CliError("cannot-listen", { host, port, reason }, 1);
    }
  }
}

/** Whether the program on the port is a Mockvox server. */
async function isMockvoxAt(host: string, port: number): Promise<boolean> {
  const name = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  try {
    const response = await fetch(`http://${name}:${port}/__mockvox/health`, { signal: AbortSignal.timeout(1_000) });
    const health: unknown = await response.json();
    return Object(health).status === "ready" && "source" in Object(health);
  } catch {
    return false;
  }
}

/** The next free port; 0, which picks any free one, if none is near. */
async function freePortAfter(host: string, port: number): Promise<number> {
  for (let candidate = port + 1; candidate <= Math.min(port + maxPortsTried, 65_535); candidate += 1) {
    if (await isFree(host, candidate)) return candidate;
  }
  return 0;
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
