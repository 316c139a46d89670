import type { RequestListener } from "node:http";
import { createServer, type Server, type ServerOptions } from "node:https";
import { systemTime } from "../../clock/time-source.ts";
import { type TlsCredentials, type TlsSource, toTlsSource, validateCredentials } from "./credentials.ts";
import { createHandshakes } from "./handshakes.ts";

export interface SecureServerOptions {
  tls: TlsCredentials | TlsSource;
  /** Options of `node:http`. */
  http: ServerOptions;
  listener: RequestListener;
  /** Real milliseconds from the connection to the end of the handshake. */
  handshakeMs: number;
  onError(error: unknown): void;
}

/** A server of `node:https` whose credentials may change. */
export interface SecureServer {
  readonly server: Server;
  /** Closes connections whose handshake is not complete; `node:https` would wait for them. */
  endHandshakes(): void;
}

/**
 * Creates a server of HTTP/1.1 over TLS.
 *
 * @throws {MockServerError} `tls-certificate-invalid`, `tls-key-invalid`, `tls-key-mismatch`, `tls-certificate-expired`
 */
export async function createSecureServer(options: SecureServerOptions): Promise<SecureServer> {
  const { tls, http, listener, handshakeMs, onError } = options;
  const source = toTlsSource(tls);
  const credentials = await source.current();
  validateCredentials(credentials, systemTime.now());
  const { cert, key } = credentials;
  const server = createServer({ ...http, cert, key, ALPNProtocols: ["http/1.1"], allowHalfOpen: true }, listener);
  const handshakes = createHandshakes(server, { source, credentials, handshakeMs, onError });
  server.on("connection", handshakes.begin);
  return { server, endHandshakes: handshakes.end };
}
