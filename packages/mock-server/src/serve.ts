import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createDrain } from "./edges/node/drain.ts";
import { createGuard, createNameGuard, type GuardOptions } from "./edges/node/guard.ts";
import { inTurns } from "./edges/node/in-turns.ts";
import { type Answered, toListener, type Witness } from "./edges/node/listener.ts";
import { createOwnRoutes } from "./edges/node/own-routes.ts";
import { type Page, type PageFile, withPage } from "./edges/node/page.ts";
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
  /** Stops listening, lets answers under way finish, and resolves when the last has. Closing twice is closing once. */
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
  const timeouts = checkedTimeouts(options.timeouts);
  const { stalledMs } = timeouts;
  const guard = createGuard(host, options);
  const reports = withoutBodies(toListener(wolkvox, { ...options, stalledMs }));
  const others = withPage(reports, options.page, { nameGuard: createNameGuard(host, options.allowHosts), stalledMs });
  const own = createOwnRoutes(others, { fake: wolkvox, guard, timeouts });
  const server = createServer({ ...serverOptions, ...timeoutsOfServer(timeouts) }, inTurns(own.listener));
  await listen(server, port, host);
  const drain = createDrain(server);
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
