/// <reference types="node" preserve="true" />
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { batchPerTick } from "./edges/node/batch-per-tick.ts";
import { createControlApi } from "./edges/node/control-api.ts";
import { discardBodies } from "./edges/node/discard-bodies.ts";
import { createGracefulShutdown } from "./edges/node/graceful-shutdown.ts";
import { createGuard, createHostGuard, type GuardOptions } from "./edges/node/guard.ts";
import { createLatestResponses } from "./edges/node/latest-responses.ts";
import { limitPipelining } from "./edges/node/limit-pipelining.ts";
import { rejectMalformedRequests } from "./edges/node/malformed-requests.ts";
import { rejectConnect } from "./edges/node/reject-connect.ts";
import { rejectMultipleHosts } from "./edges/node/reject-multiple-hosts.ts";
import {
  type AccessLogEntry,
  createRequestHandler,
  type ListenerHooks,
  logInternalError,
} from "./edges/node/request-handler.ts";
import { createStallWatch } from "./edges/node/stall-watch.ts";
import { resolveTimeouts, type Timeouts, toNodeTimeouts } from "./edges/node/timeouts.ts";
import { type PageFile, serveWebPage, type WebPage } from "./edges/node/web-page.ts";
import { MockServerError } from "./errors.ts";
import { createFake, type Fake } from "./fake/fake.ts";
import { type FakeOptions, pickFakeOptions } from "./fake/options.ts";
import { keysOf } from "./fake/reject-unknown-names.ts";

export type { AccessLogEntry, PageFile, Timeouts, WebPage };

/** Options of a server. */
export interface ServeOptions extends FakeOptions, ListenerHooks, GuardOptions {
  /** 0 selects a free one. Default: 4010. */
  port?: number;
  /** Default: `127.0.0.1`. */
  host?: string;
  /** Timeouts for slow clients, and other intervals. */
  timeouts?: Partial<Timeouts>;
  /** A web page that is served at its paths. Default: none. */
  page?: WebPage;
}

/** A mock server that is listening. */
export interface RunningMockServer extends AsyncDisposable {
  /** For example `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The mock server, with its controls. */
  readonly wolkvox: Fake;
  /**
   * Stops listening and resolves when responses in progress have ended, at the latest after `timeouts.gracePeriodMs`. Connections whose
   * client has ended its side are closed at once, unless their response has started. Idempotent.
   */
  close(): Promise<void>;
}

const serveOptionNames = keysOf<Exclude<keyof ServeOptions, keyof FakeOptions>>({
  port: true,
  host: true,
  timeouts: true,
  page: true,
  onResponse: true,
  onError: true,
  allowHosts: true,
  allowOrigins: true,
  adminKey: true,
});

const serverOptions = {
  /** Maximum size of a request's headers in bytes; smaller ones can still be too large for the mocked web server. */
  maxHeaderSize: 256 * 1024,
  /** Ignored by older versions of Node. Requests without a body, such as those for reports, then have no stream to read. */
  optimizeEmptyRequests: true,
};

/**
 * Starts a mock server on `node:http`.
 *
 * @example
 * ```ts
 * await using server = await serve({ port: 0 });
 * server.wolkvox.setLatency(200);
 * await fetch(`${server.url}/api/v2/reports_manager.php?api=cdr_4`);
 * ```
 * @throws {MockServerError} `port-taken`, `port-forbidden`, `address-unavailable`, `unknown-listen-host`, `listen-failed`, or the code of
 * an invalid or unknown option
 */
export async function serve(options: ServeOptions = {}): Promise<RunningMockServer> {
  const { port = 4010, host = "127.0.0.1" } = options;
  const wolkvox = createFake(pickFakeOptions(options, serveOptionNames));
  const { onResponse, onError = logInternalError } = options;
  const { stallTimeoutMs, heartbeatMs, gracePeriodMs, ...timeouts } = resolveTimeouts(options.timeouts);
  const watch = createStallWatch(stallTimeoutMs);
  const { clock } = wolkvox;
  const guard = createGuard(host, options);
  const hostGuard = createHostGuard(host, options.allowHosts);
  const reports = discardBodies(createRequestHandler(wolkvox, { onResponse, onError, watch }));
  const withPage = serveWebPage(reports, options.page, { hostGuard, watch, clock, onError });
  const controlApi = createControlApi(withPage, { fake: wolkvox, guard, watch, heartbeatMs, onError });
  const server = createServer(
    { ...serverOptions, ...toNodeTimeouts(timeouts) },
    limitPipelining(batchPerTick(rejectMultipleHosts(controlApi.handler))),
  );
  // A client may end its side of the connection and still read the response.
  Object.assign(server, { httpAllowHalfOpen: true });
  const latest = createLatestResponses(server);
  rejectMalformedRequests(server, latest);
  rejectConnect(server, { latest, clock, onResponse });
  const shutDown = createGracefulShutdown(server, { latest, gracePeriodMs });
  await listen(server, port, host);
  const close = (): Promise<void> => {
    controlApi.endStreams();
    return shutDown();
  };
  return { url: urlOf(server, host), wolkvox, close, [Symbol.asyncDispose]: close };
}

function listen(server: Server, port: number, host: string): Promise<void> {
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

function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const shown = host.includes(":") ? `[${host}]` : host;
  return `http://${shown}:${port}`;
}
