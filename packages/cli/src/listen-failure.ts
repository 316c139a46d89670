import { createServer } from "node:net";
import { Failure } from "./failure.ts";
import type { Said } from "./language.ts";

/** Where a command was to listen. */
export interface Place {
  host: string;
  port: number;
  /** The command with another port, to copy. */
  commandWith(port: number): string;
}

/** Ports that are tried for a free one. */
const portsTried = 20;

/** Why a command cannot listen, and what to do: a command to copy where another port helps. Ends with 1. */
export async function listenFailure(error: unknown, place: Place): Promise<Failure> {
  const { host, port, commandWith } = place;
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return new Failure(await taken(place), 1);
    case "EACCES":
      return new Failure(
        {
          en: `Port ${port} needs more rights than you have. Use one above 1023: ${commandWith(4010)}`,
          es: `El puerto ${port} requiere más permisos. Use uno mayor que 1023: ${commandWith(4010)}`,
        },
        1,
      );
    case "EADDRNOTAVAIL":
      return new Failure(
        {
          en: `This machine does not have the address ${host}. Use --host 127.0.0.1, or --host 0.0.0.0 for all of its addresses.`,
          es: `Esta máquina no tiene la dirección ${host}. Use --host 127.0.0.1, o --host 0.0.0.0 para todas sus direcciones.`,
        },
        1,
      );
    case "ENOTFOUND":
      return new Failure(
        {
          en: `The host name ${host} cannot be resolved. Use --host 127.0.0.1, or --host 0.0.0.0 for all addresses.`,
          es: `No se puede resolver el nombre ${host}. Use --host 127.0.0.1, o --host 0.0.0.0 para todas las direcciones.`,
        },
        1,
      );
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return new Failure(
        { en: `Cannot listen on ${host}:${port}: ${reason}`, es: `No se puede escuchar en ${host}:${port}: ${reason}` },
        1,
      );
    }
  }
}

async function taken({ host, port, commandWith }: Place): Promise<Said> {
  const [isMockvox, free] = await Promise.all([isMockvoxAt(host, port), freePortAfter(host, port)]);
  const command = commandWith(free);
  return isMockvox
    ? {
        en: `Port ${port} is taken by another Mockvox. Use that one, or start this one on a free port: ${command}`,
        es: `El puerto ${port} lo usa otro Mockvox. Use ese, o inicie este en un puerto libre: ${command}`,
      }
    : {
        en: `Port ${port} is taken by another program. Use a free one: ${command}`,
        es: `El puerto ${port} lo usa otro programa. Use uno libre: ${command}`,
      };
}

/** Whether the program that has the port says of itself that it is a Mockvox. */
async function isMockvoxAt(host: string, port: number): Promise<boolean> {
  const reached = { "0.0.0.0": "127.0.0.1", "::": "[::1]" }[host] ?? (host.includes(":") ? `[${host}]` : host);
  try {
    const response = await fetch(`http://${reached}:${port}/__mockvox/health`, { signal: AbortSignal.timeout(1_000) });
    const health: unknown = await response.json();
    return Object(health).status === "ready" && "source" in Object(health);
  } catch {
    return false;
  }
}

/** The next free port; 0, which takes any free one, when there is none near. */
async function freePortAfter(host: string, port: number): Promise<number> {
  for (let tried = port + 1; tried <= Math.min(port + portsTried, 65_535); tried += 1) {
    if (await isFree(host, tried)) return tried;
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
