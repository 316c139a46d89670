/// <reference types="node" preserve="true" />
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { refuseBrokenRequests } from "./edges/node/broken-requests.ts";
import { createDrain } from "./edges/node/drain.ts";
import { createGuard, createNameGuard, type GuardOptions } from "./edges/node/guard.ts";
import { inOrder } from "./edges/node/in-order.ts";
import { inTurns } from "./edges/node/in-turns.ts";
import { createLatest } from "./edges/node/latest.ts";
import { type Answered, printFailure, toListener, type Witness } from "./edges/node/listener.ts";
import { withOneHost } from "./edges/node/one-host.ts";
import { createOwnRoutes } from "./edges/node/own-routes.ts";
import { type Page, type PageFile, withPage } from "./edges/node/page.ts";
import { refuseConnect } from "./edges/node/refuse-connect.ts";
import { createStallWatch } from "./edges/node/stalled.ts";
import { withoutBodies } from "./edges/node/thrown-away.ts";
import { checkedTimeouts, type Timeouts, timeoutsOfServer } from "./edges/node/timeouts.ts";
import { createFake, type Fake } from "./fake/fake.ts";
import { namesOf } from "./fake/known-names.ts";
import { type FakeOptions, fakeOptionsOf } from "./fake/options.ts";

export type { Answered, Page, PageFile, Timeouts };

export interface ServeOptions extends FakeOptions, Witness, GuardOptions {
  /** 0 takes a free one. Default: 4010. */
  port?: number;
  /** Default: `127.0.0.1`. */
  host?: string;
  /** How long slow callers are waited for. */
  timeouts?: Partial<Timeouts>;
  /** Shown at the paths that it owns. Default: none. */
  page?: Page;
}

/** A fake that listens. */
export interface FakeServer extends AsyncDisposable {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string;
  readonly wolkvox: Fake;
  /**
   * Stops listening, lets responses under way finish, and resolves when the last has. After `timeouts.drainMs` milliseconds those that
   * are left are cut. A caller that has ended its side of the connection may have gone, and is not waited for unless its response has
   * begun. Closing twice is closing once.
   */
  close(): Promise<void>;
}

const ownOptions = namesOf<Exclude<keyof ServeOptions, keyof FakeOptions>>({
  port: true,
  host: true,
  timeouts: true,
  page: true,
  onAnswered: true,
  onFailed: true,
  allowHosts: true,
  allowOrigins: true,
  adminKey: true,
});

const serverOptions = {
  /** Longest head of a request that is read, in bytes; the fake itself refuses a shorter one than this. */
  maxHeaderSize: 256 * 1024,
  /** Where Node knows this: a request without a body, as those for reports are, has no stream that must be read to its end. */
  optimizeEmptyRequests: true,
};

/**
 * Starts a fake on `node:http`.
 *
 * @throws when the port is taken or may not be used; when an option cannot be used
 */
export async function serve(options: ServeOptions = {}): Promise<FakeServer> {
  const { port = 4010, host = "127.0.0.1" } = options;
  const wolkvox = createFake(fakeOptionsOf(options, ownOptions));
  const { onAnswered, onFailed = printFailure } = options;
  const { stalledMs, beatMs, drainMs, ...timeouts } = checkedTimeouts(options.timeouts);
  const watch = createStallWatch(stalledMs);
  const { clock } = wolkvox;
  const guard = createGuard(host, options);
  const nameGuard = createNameGuard(host, options.allowHosts);
  const reports = withoutBodies(toListener(wolkvox, { onAnswered, onFailed, watch }));
  const others = withPage(reports, options.page, { nameGuard, watch, clock, onFailed });
  const own = createOwnRoutes(others, { fake: wolkvox, guard, watch, beatMs, onFailed });
  const server = createServer(
    { ...serverOptions, ...timeoutsOfServer(timeouts) },
    inOrder(inTurns(withOneHost(own.listener))),
  );
  // A caller may end its side of the connection and wait for the response with the other.
  Object.assign(server, { httpAllowHalfOpen: true });
  const latest = createLatest(server);
  refuseBrokenRequests(server, latest);
  refuseConnect(server, { latest, clock, onAnswered });
  const drain = createDrain(server, { latest, drainMs });
  await listen(server, port, host);
  const close = (): Promise<void> => {
    own.endStreams();
    return drain();
  };
  return { url: urlOf(server, host), wolkvox, close, [Symbol.asyncDispose]: close };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(listenFailure(error, port, host), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function listenFailure({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  const reasons: Record<string, string> = {
    EADDRINUSE: `port ${port} is taken. Choose another one, or 0 for a free one.`,
    EACCES: `port ${port} may not be used. Choose one above 1023.`,
    EADDRNOTAVAIL: `this machine has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all.`,
    ENOTFOUND: `the host ${host} is unknown. Use 127.0.0.1, or 0.0.0.0 for all.`,
  };
  return `Failed to listen on ${host}:${port}: ${reasons[code ?? ""] ?? message}`;
}

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const shown = host.includes(":") ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}
