import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { pipeline } from "node:stream";
import { RunnerError } from "../errors.ts";
import { type AllowedAddress, formatAddress } from "./allowed-address.ts";

/** An address that was allowed, and how often the program has connected to it. */
export interface AllowedUse {
  /** As in the flag, such as `localhost:5432`. */
  readonly address: string;
  readonly connections: number;
}

/**
 * Outside: connects each connection on a Unix socket to the allowed address whose position its first line names. The namespace shares no
 * network with the system, but it shares files.
 */
export async function startForwarder(socketPath: string, allowed: readonly AllowedAddress[]): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (client) => {
    client.on("error", () => client.destroy());
    client.once("readable", () => {
      const [position] = client.read(1) ?? [];
      const target = allowed[position];
      if (target) join(client, connect({ ...target, allowHalfOpen: true }));
      else client.destroy();
    });
  });
  server.listen(socketPath);
  await once(server, "listening");
  return server;
}

/** The listeners inside for the allowed addresses. */
export interface AllowedListeners extends AsyncDisposable {
  used(): readonly AllowedUse[];
}

/**
 * Inside: listens on the allowed addresses, and passes connections on to the Unix socket. Those that lead to the same address share a
 * listener.
 *
 * @throws {RunnerError} `allowed-address-taken` for an address on which the run itself listens
 */
export async function listenOnAllowed(
  socketPath: string,
  allowed: readonly AllowedAddress[],
  addressOf: (allowed: AllowedAddress) => string,
): Promise<AllowedListeners> {
  const connections = allowed.map(() => 0);
  const servers = new Map<string, Server>();
  const close = (): void => {
    for (const server of servers.values()) server.close();
  };
  const listen = async (address: string, port: number, position: number): Promise<void> => {
    if (servers.has(`${address} ${port}`)) return;
    const server = createServer({ allowHalfOpen: true }, (client) => {
      connections[position] = (connections[position] ?? 0) + 1;
      const outside = connect({ path: socketPath, allowHalfOpen: true });
      outside.write(Buffer.of(position));
      join(client, outside);
    });
    server.listen(port, address);
    await once(server, "listening");
    servers.set(`${address} ${port}`, server);
  };
  for (const [position, one] of allowed.entries()) {
    await listen(addressOf(one), one.port, position).catch((cause: unknown) => {
      close();
      throw new RunnerError("allowed-address-taken", { address: formatAddress(one) }, { cause });
    });
    // Programs try both; a system may have no IPv6.
    if (one.host === "localhost") await listen("::1", one.port, position).catch(() => {});
  }
  return {
    used: () =>
      allowed.map((one, position) => ({ address: formatAddress(one), connections: connections[position] ?? 0 })),
    [Symbol.asyncDispose]: async () => close(),
  };
}

/** Passes on bytes and the end of either side. */
function join(one: Socket, other: Socket): void {
  const end = (error: NodeJS.ErrnoException | null): void => {
    if (!error) return;
    one.destroy();
    other.destroy();
  };
  pipeline(one, other, end);
  pipeline(other, one, end);
}
