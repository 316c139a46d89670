/// <reference types="node" preserve="true" />
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { createServer } from "./edges/http.ts";
import {
  createGracefulShutdown,
  createLatestResponses,
  createStallWatch,
  type ShutdownOptions,
} from "./edges/node/connections.ts";
import { createControlApi } from "./edges/node/control-api.ts";
import { createGuard, createHostGuard, type GuardOptions } from "./edges/node/guard.ts";
import { listen } from "./edges/node/listen.ts";
import { createListener } from "./edges/node/listener.ts";
import { rejectConnect, rejectMalformedRequests } from "./edges/node/reject-requests.ts";
import { resolveTimeouts, type Timeouts, toNodeTimeouts } from "./edges/node/timeouts.ts";
import {
  type AccessLogEntry,
  createTwoPhaseHandler,
  type ListenerHooks,
  logInternalError,
} from "./edges/node/two-phase-handler.ts";
import { createPageHandler, type PageFile, type WebPage } from "./edges/node/web-page.ts";
import type { TlsCredentials, TlsSource } from "./edges/tls/credentials.ts";
import type { SecureServer } from "./edges/tls/secure-server.ts";
import { type CreateFakeOptions, createFake, type Fake, pickFakeOptions } from "./fake.ts";
import { type FakeDefaults, fakeDefaults } from "./options.ts";
import { keysOf } from "./reject-unknown-names.ts";
import type { Latency } from "./tenants/latency.ts";

export type { AccessLogEntry, PageFile, ShutdownOptions, Timeouts, TlsCredentials, TlsSource, WebPage };
export { createGracefulShutdown };

/** Options of a server. */
export interface ServeOptions extends CreateFakeOptions, ListenerHooks, GuardOptions {
  /**
   * The simulated processing time per request. Default: `{ realMs: 2 }`, so that requests that a client sends at the same time overlap,
   * as on the real server, whatever the clock does.
   */
  latency?: Latency;
  /** The port to listen on; 0 selects a free one. Default: 4010. */
  port?: number;
  /** The address to listen on. One that is not loopback requires `adminKey` for the controls. Default: `127.0.0.1`. */
  host?: string;
  /** Timeouts for slow clients, and other intervals, in real milliseconds. Default: see `Timeouts`. */
  timeouts?: Partial<Timeouts>;
  /** A web page that is served at its paths. Default: none. */
  page?: WebPage;
  /** The certificate and key with which the port speaks TLS. `@mockvox/runner` creates some. Default: none, plain HTTP. */
  tls?: TlsCredentials | TlsSource;
}

/** A mock server that is listening. */
export interface RunningMockServer extends AsyncDisposable {
  /** For example `http://127.0.0.1:4010`, with TLS `https://127.0.0.1:4010`. */
  readonly url: string;
  /** The mock server, with its controls. */
  readonly wolkvox: Fake;
  /**
   * Serves the requests on a connection that was accepted elsewhere, and decrypted if it uses TLS. The function that it returns closes the
   * connection when the response in progress is complete.
   */
  acceptConnection(socket: Duplex): () => void;
  /** Serves a request that another server of `node:http` has received. */
  handleRequest: RequestListener;
  /**
   * Stops listening and resolves when responses in progress have ended, at the latest after `timeouts.gracePeriodMs`. Connections whose
   * client has ended its side are closed at once, unless their response has started. Idempotent.
   */
  close(): Promise<void>;
}

const serveOptionNames = keysOf<Exclude<keyof ServeOptions, keyof CreateFakeOptions>>({
  port: true,
  host: true,
  timeouts: true,
  page: true,
  tls: true,
  onResponse: true,
  onError: true,
  allowHosts: true,
  allowOrigins: true,
  adminKey: true,
});

/** The values of options that are not given. */
export const serveDefaults: FakeDefaults & Readonly<Required<Pick<ServeOptions, "port" | "host">>> = {
  ...fakeDefaults,
  port: 4010,
  host: "127.0.0.1",
  /** Long enough for a client to send three requests, and too short to be noticed. */
  latency: { realMs: 2 },
};

const serverOptions = {
  /** Maximum size of a request's headers in bytes; smaller ones can still be too large for the mocked web server. */
  maxHeaderSize: 256 * 1024,
  /** Ignored by older versions of Node. Requests without a body, such as those for reports, then have no stream to read. */
  optimizeEmptyRequests: true,
};

/**
 * Starts a mock server on `node:http`.
 *
 * @param options see `ServeOptions` for each default. Default: port 4010 on 127.0.0.1
 * @returns the listening server with its address and controls; it closes with `await using` or `close()`
 * @example
 * ```ts
 * import { serve } from "@mockvox/mock-server/serve";
 *
 * await using server = await serve({ port: 0 });
 * server.wolkvox.setLatency(200);
 * await fetch(`${server.url}/api/v2/reports_manager.php?api=cdr_4`);
 * ```
 * @throws {MockServerError} `port-taken`, `port-forbidden`, `address-unavailable`, `unknown-listen-host`, `listen-failed`,
 * `tls-certificate-invalid`, `tls-key-invalid`, `tls-key-mismatch`, `tls-certificate-expired`, or the code of an invalid or unknown option
 */
export async function serve(options: ServeOptions = {}): Promise<RunningMockServer> {
  const { port = serveDefaults.port, host = serveDefaults.host } = options;
  const mockOptions = pickFakeOptions(options, serveOptionNames);
  const wolkvox = createFake(
    options.snapshot ? mockOptions : { ...mockOptions, latency: options.latency ?? serveDefaults.latency },
  );
  const { onResponse, onError = logInternalError } = options;
  const { stallTimeoutMs, heartbeatMs, gracePeriodMs, ...timeouts } = resolveTimeouts(options.timeouts);
  const watch = createStallWatch(stallTimeoutMs);
  const { clock } = wolkvox;
  const guard = createGuard(host, options);
  const hostGuard = createHostGuard(host, options.allowHosts);
  const controlApi = createControlApi({ fake: wolkvox, guard, watch, heartbeatMs, onError });
  const { page } = options;
  const listener = createListener({
    controlApi: controlApi.handler,
    page,
    showPage: createPageHandler(page, { hostGuard, watch, clock, onError }),
    reports: createTwoPhaseHandler(wolkvox, { onResponse, onError, watch }),
  });
  const { server, endHandshakes } = await createWebServer(listener, { timeouts, tls: options.tls, onError });
  // A client may end its side of the connection and still read the response.
  Object.assign(server, { httpAllowHalfOpen: true });
  const latest = createLatestResponses(server);
  rejectMalformedRequests(server, latest);
  rejectConnect(server, { latest, clock, onResponse });
  const connectionEvent = options.tls ? "secureConnection" : "connection";
  const shutDown = createGracefulShutdown(server, { latest, gracePeriodMs, connectionEvent });
  await listen(server, port, host);
  const close = (): Promise<void> => {
    controlApi.endStreams();
    const closed = shutDown();
    endHandshakes();
    return closed;
  };
  return {
    url: urlOf(server, host, options.tls ? "https" : "http"),
    wolkvox,
    acceptConnection: (socket) => {
      server.emit(connectionEvent, socket);
      return () => latest.onceSent(socket, () => socket.destroy());
    },
    handleRequest: (incoming, outgoing) => void server.emit("request", incoming, outgoing),
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface WebServerOptions {
  tls: ServeOptions["tls"] | undefined;
  timeouts: Pick<Timeouts, "headersMs" | "requestMs" | "idleMs">;
  onError(error: unknown): void;
}

/** A server of `node:http`, or with TLS of `node:https`, which is loaded on demand. */
async function createWebServer(
  listener: RequestListener,
  { timeouts, tls, onError }: WebServerOptions,
): Promise<Pick<SecureServer, "endHandshakes"> & { server: Server }> {
  const http = { ...serverOptions, ...toNodeTimeouts(timeouts) };
  if (!tls) return { server: createServer(http, listener), endHandshakes: () => {} };
  const { createSecureServer } = await import("./edges/tls/secure-server.ts");
  return createSecureServer({ tls, http, listener, handshakeMs: timeouts.headersMs, onError });
}

function urlOf(server: Server, host: string, scheme: "http" | "https"): string {
  const { port } = server.address() as AddressInfo;
  const shown = host.includes(":") ? `[${host}]` : host;
  return `${scheme}://${shown}:${port}`;
}
