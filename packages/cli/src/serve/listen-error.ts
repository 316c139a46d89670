import { get as getOverHttp } from "node:http";
import { get as getOverTls } from "node:https";
import { createServer } from "node:net";
import { text as readText } from "node:stream/consumers";
import { CliError } from "../cli-error.ts";
import { codeOf } from "../error-code.ts";

/** Where a command was to listen. */
export interface ListenAddress {
  host: string;
  port: number;
  /** The command with another port, to copy. */
  commandWith(port: number): string;
  /** Whether a Mockvox server that has the port already would do. */
  isMockServer: boolean;
  /** The exit code of the command. */
  exitCode: 1 | 2;
}

/** How many ports are tried to find a free one. */
const maxPortsTried = 20;

/** Explains why a command cannot listen, with a command to copy if another port helps. */
export async function toListenError(error: unknown, address: ListenAddress): Promise<CliError> {
  const { host, port, commandWith, isMockServer, exitCode } = address;
  switch (codeOf(error)) {
    case "EADDRINUSE": {
      const [isUsable, free] = await Promise.all([isMockServer && isMockvoxAt(host, port), freePortAfter(host, port)]);
      const code = isUsable ? "port-in-use-by-mockvox" : "port-in-use";
      return new CliError(code, { port, command: commandWith(free) }, exitCode);
    }
    case "EACCES":
      return new CliError("port-not-permitted", { port, command: commandWith(4010) }, exitCode);
    case "EADDRNOTAVAIL":
      return new CliError("address-not-available", { host }, exitCode);
    case "ENOTFOUND":
      return new CliError("host-not-found", { host }, exitCode);
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return new CliError("cannot-listen", { host, port, reason }, exitCode);
    }
  }
}

/** Whether the program on the port is a Mockvox server, with TLS or without. */
async function isMockvoxAt(host: string, port: number): Promise<boolean> {
  const bodies = await Promise.all([getHealth(getOverHttp, host, port), getHealth(getOverTls, host, port)]);
  return bodies.some((body) => {
    const health: unknown = parseJson(body);
    return typeof Object(health).status === "string" && "source" in Object(health);
  });
}

/** The body of the response; empty without one. Any certificate will do: nothing is sent, and nothing that is read is trusted. */
function getHealth(get: typeof getOverTls, host: string, port: number): Promise<string> {
  const address = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  const options = { host: address, port, path: "/__mockvox/health", rejectUnauthorized: false, agent: false };
  return new Promise((resolve) => {
    const request = get({ ...options, signal: AbortSignal.timeout(1_000) }, (response) => {
      readText(response).then(resolve, () => resolve(""));
    });
    request.on("error", () => resolve(""));
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
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
