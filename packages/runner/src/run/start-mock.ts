import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { MockServerError } from "@mockvox/mock-server";
import { type RunningMockServer, type ServeOptions, serve, type TlsSource } from "@mockvox/mock-server/serve";
import { createRequestCounter, type RequestCounter } from "../summary/tally.ts";

/** A mock server that answers with TLS and without. */
export interface RunMock extends AsyncDisposable {
  readonly server: RunningMockServer;
  /** The ports with and without TLS. */
  readonly ports: { readonly https: number; readonly http: number };
  /** For `mockvox control` in the program, and for programs whose address is a setting. */
  readonly variables: Readonly<Record<string, string>>;
  /** Counts its requests. */
  readonly counter: RequestCounter;
}

/** Where the mock server listens; port 0 selects a free one. */
export interface MockAddress {
  readonly host: string;
  readonly https: number;
  readonly http: number;
}

/** Starts the mock server of a run. */
export async function startMock(options: ServeOptions, tls: TlsSource, address: MockAddress): Promise<RunMock> {
  const { host } = address;
  const server = await serve({ ...options, host, port: address.https, tls });
  const { wolkvox } = server;
  const usage = await wolkvox.tenant().usage();
  const counter = createRequestCounter(wolkvox.clock.now, { quota: usage.quota.of, slots: usage.slots.of });
  wolkvox.follow(counter.add);
  // A client may end its side of the connection and still read the response.
  const plain = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => void server.acceptConnection(socket));
  await listen(plain, address.http, host).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const { port: http } = plain.address() as AddressInfo;
  return {
    server,
    ports: { https: Number(new URL(server.url).port || 443), http },
    variables: { MOCKVOX_URL: `http://${host}:${http}` },
    counter,
    [Symbol.asyncDispose]: async () => {
      plain.close();
      await server.close();
    },
  };
}

/** @throws {MockServerError} as `serve` does */
async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") throw new MockServerError("port-taken", { host, port }, { cause: error });
    if (code === "EACCES") throw new MockServerError("port-forbidden", { host, port }, { cause: error });
    throw new MockServerError("listen-failed", { host, port, reason: message }, { cause: error });
  }
}
