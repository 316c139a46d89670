/// <reference types="node" preserve="true" />
import type { AddressInfo } from "node:net";
import { systemTime } from "./clock/time-source.ts";
import { createGracefulShutdown } from "./edges/node/connections.ts";
import { listen } from "./edges/node/listen.ts";
import { resolveTimeouts, type Timeouts, toNodeTimeouts } from "./edges/node/timeouts.ts";
import { logInternalError } from "./edges/node/two-phase-handler.ts";
import { createProxy, type ProxiedRequest, type ProxyHooks } from "./edges/proxy/create-proxy.ts";
import { type ForwardOptions, forwardRequest } from "./edges/proxy/forward.ts";
import { type ProxyTarget, parsePassedHost } from "./edges/proxy/target.ts";
import { type TlsCredentials, type TlsSource, toTlsSource, validateCredentials } from "./edges/tls/credentials.ts";
import { rejectUnknownNames } from "./reject-unknown-names.ts";
import type { RunningMockServer } from "./serve.ts";

export type { ForwardOptions, ProxiedRequest, ProxyTarget, TlsCredentials, TlsSource };
export { forwardRequest };

/** Options of `startProxy`. */
export interface ProxyOptions extends ProxyHooks {
  /** The mock server that answers requests for the vendor's hosts, `wvNNNN.wolkvox.com`. */
  mock: Pick<RunningMockServer, "acceptConnection" | "handleRequest">;
  /** The certificate and key for the vendor's hosts, which clients must trust. `@mockvox/runner` creates some. */
  tls: TlsCredentials | TlsSource;
  /** The port to listen on, always on 127.0.0.1; 0 selects a free one. Default: 0. */
  port?: number;
  /** Hosts that the proxy passes on, `HOST` for ports 443 and 80 or `HOST:PORT`. Default: none; every other host is refused. */
  pass?: readonly string[];
  /** Timeouts in real milliseconds. Default: those of the mock server. */
  timeouts?: Partial<Timeouts>;
  /** Called with internal errors, and errors of `tls`. Default: printed to the console. */
  onError?: (error: unknown) => void;
}

/** A proxy that is listening. */
export interface RunningProxy extends AsyncDisposable {
  /** Its address for `HTTPS_PROXY` and `HTTP_PROXY`, such as `http://127.0.0.1:4011`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, and resolves when responses in progress have ended, at the latest after `timeouts.gracePeriodMs`. Idempotent. */
  close(): Promise<void>;
}

const optionNames = ["mock", "tls", "port", "pass", "timeouts", "onError", "onRefused", "onPassed"];
const loopback = "127.0.0.1";

/**
 * Starts a proxy for programs that have the vendor's address written into them. It answers `CONNECT` and requests for http URLs on the
 * vendor's hosts with a mock server, on ports 443 (TLS) and 80. It refuses every other host with status 403, unless it is passed on.
 *
 * @param options the mock server, its certificate, and the hosts to pass on. Default: a free port, no host is passed on
 * @example
 * ```ts
 * import { startProxy } from "@mockvox/mock-server/proxy";
 * import { serve } from "@mockvox/mock-server/serve";
 * import { openAuthority } from "@mockvox/runner";
 *
 * const authority = await openAuthority();
 * await using server = await serve({ port: 0 });
 * await using proxy = await startProxy({ mock: server, tls: authority.leaves(), onRefused: ({ host }) => console.log(host) });
 * console.log(`HTTPS_PROXY=${proxy.url} SSL_CERT_FILE=${authority.certificatePath}`);
 * ```
 * @throws {MockServerError} `invalid-pass-host`, `vendor-host-not-passed`, and the codes of `serve` about the port, TLS and options
 */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  rejectUnknownNames(options, optionNames, "unknown-option");
  const { mock, port = 0, pass = [], onError = logInternalError, onRefused, onPassed } = options;
  const { gracePeriodMs, ...timeouts } = resolveTimeouts(options.timeouts);
  const source = toTlsSource(options.tls);
  const credentials = await source.current();
  validateCredentials(credentials, systemTime.now());
  const { server, latest, endTunnels } = createProxy({
    mock,
    source,
    credentials,
    passed: pass.map(parsePassedHost),
    http: { maxHeaderSize: 256 * 1024, ...toNodeTimeouts(timeouts) },
    handshakeMs: timeouts.headersMs,
    onError,
    onRefused,
    onPassed,
  });
  const shutDown = createGracefulShutdown(server, { latest, gracePeriodMs });
  await listen(server, port, loopback);
  const listening = (server.address() as AddressInfo).port;
  const close = (): Promise<void> => {
    const closed = shutDown();
    endTunnels();
    return closed;
  };
  return { url: `http://${loopback}:${listening}`, port: listening, close, [Symbol.asyncDispose]: close };
}
