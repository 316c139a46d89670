import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createServer as createTlsServer } from "node:tls";
import { texts } from "../../messages/en.ts";
import { redact } from "../../request/redact.ts";
import type { RunningMockServer } from "../../serve.ts";
import { createLatestResponses, type LatestResponses } from "../node/connections.ts";
import { rejectMalformedRequests } from "../node/reject-requests.ts";
import { createHandshakes, type HandshakeOptions } from "../tls/handshakes.ts";
import { forwardRequest } from "./forward.ts";
import { answerConnect, answerRequest, type ProxyAnswer } from "./respond.ts";
import {
  formatTarget,
  isMocked,
  isPassed,
  type PassedHost,
  type ProxyTarget,
  parseConnectTarget,
  parseUrlTarget,
} from "./target.ts";
import { openTunnel } from "./tunnel.ts";

/** A request that the proxy refused or passed on. */
export interface ProxiedRequest extends ProxyTarget {
  /** `CONNECT`, or the method of a request for an http URL. */
  readonly method: string;
}

export interface ProxyHooks {
  /** Called for every request for a host that is neither the vendor's nor passed on. Default: none. */
  onRefused?: ((request: ProxiedRequest) => void) | undefined;
  /** Called for every request for a host that is passed on. Default: none. */
  onPassed?: ((request: ProxiedRequest) => void) | undefined;
}

export interface CreateProxyOptions extends ProxyHooks, HandshakeOptions {
  mock: Pick<RunningMockServer, "acceptConnection" | "handleRequest">;
  passed: readonly PassedHost[];
  /** Options of `node:http`. */
  http: ServerOptions;
}

/** A proxy that does not listen yet. */
export interface Proxy {
  readonly server: Server;
  readonly latest: LatestResponses;
  /** Closes tunnels; those to the mock server when their response in progress is complete. */
  endTunnels(): void;
}

const established = "HTTP/1.1 200 Connection established\r\n\r\n";

/** Creates a proxy that answers requests for the vendor's hosts with a mock server, and connects only to hosts that are passed on. */
export function createProxy(options: CreateProxyOptions): Proxy {
  const server = createServer(options.http);
  Object.assign(server, { httpAllowHalfOpen: true });
  const latest = createLatestResponses(server);
  rejectMalformedRequests(server, latest);
  const { open, begin, end } = createTunnels(options);
  server.on("request", (incoming, outgoing) => handleRequest(incoming, outgoing, options));
  server.on("connect", (incoming: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on("error", () => {});
    latest.onceSent(socket, () => {
      const target = parseConnectTarget(incoming.url ?? "");
      if (!target) return answerConnect(socket, { status: 400, text: texts["proxy-target-malformed"] });
      // The client may send before the response.
      if (head.length > 0) socket.unshift(head);
      if (isMocked(target)) return begin(socket, target);
      if (isPassed(target, options.passed)) return open(socket, target);
      answerConnect(socket, refuse({ ...target, method: "CONNECT" }, options));
    });
  });
  return { server, latest, endTunnels: end };
}

interface Tunnels {
  /** To a host that is passed on. */
  open(socket: Socket, target: ProxyTarget): void;
  /** To the mock server. */
  begin(socket: Socket, target: ProxyTarget): void;
  end(): void;
}

function createTunnels(options: CreateProxyOptions): Tunnels {
  const { mock, handshakeMs, credentials } = options;
  /** Each with the function that closes it. */
  const tunnels = new Map<Duplex, () => void>();
  const track = (socket: Duplex, close: () => void): void => {
    tunnels.set(socket, close);
    socket.once("close", () => tunnels.delete(socket));
  };
  const accept = (socket: Duplex): void => track(socket, mock.acceptConnection(socket));
  const { cert, key } = credentials;
  const tlsServer = createTlsServer({ cert, key, ALPNProtocols: ["http/1.1"], allowHalfOpen: true }, accept);
  const handshakes = createHandshakes(tlsServer, options);
  return {
    open: (socket, target) => {
      options.onPassed?.({ ...target, method: "CONNECT" });
      track(socket, () => socket.destroy());
      openTunnel(socket, target, {
        connectMs: handshakeMs,
        onConnect: () => socket.write(established),
        onFailure: (reason) => answerConnect(socket, unreachable(target, reason)),
      });
    },
    begin: (socket, { port }) => {
      socket.write(established);
      if (port === 80) accept(socket);
      else handshakes.begin(socket);
    },
    end: () => {
      handshakes.end();
      for (const close of tunnels.values()) close();
    },
  };
}

/** A request that is not `CONNECT`. */
function handleRequest(incoming: IncomingMessage, outgoing: ServerResponse, options: CreateProxyOptions): void {
  const { url = "", method = "GET" } = incoming;
  if (url.startsWith("/")) return void answerRequest(outgoing, { status: 400, text: texts["proxy-target-missing"] });
  const target = parseUrlTarget(url);
  if (!target) return void answerRequest(outgoing, { status: 400, text: texts["proxy-target-malformed"] });
  if (isMocked(target)) return void options.mock.handleRequest(incoming, outgoing);
  if (!isPassed(target, options.passed)) return void answerRequest(outgoing, refuse({ ...target, method }, options));
  options.onPassed?.({ ...target, method });
  forwardRequest(incoming, outgoing, {
    send: request,
    target: { host: target.host.replace(/^\[|\]$/g, ""), port: target.port, path: pathIn(url), agent: false },
    host: target.port === 80 ? target.host : formatTarget(target),
    onFailure: (error) => {
      if (!outgoing.headersSent) answerRequest(outgoing, unreachable(target, codeOf(error)));
    },
  });
}

/** The path of an http URL, unchanged. */
function pathIn(url: string): string {
  const path = url.replace(/^http:\/\/[^/?#\\]*/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}

function refuse(request: ProxiedRequest, { onRefused }: ProxyHooks): ProxyAnswer {
  onRefused?.(request);
  const flag = `--proxy-pass ${request.port === 443 || request.port === 80 ? request.host : formatTarget(request)}`;
  return { status: 403, text: redact(texts["proxy-target-refused"]({ target: formatTarget(request), flag })) };
}

function unreachable(target: ProxyTarget, reason: string): ProxyAnswer {
  return { status: 502, text: texts["proxy-upstream-failed"]({ target: formatTarget(target), reason }) };
}

/** The code of an error, else its class: its message may quote a response. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return "code" in error ? String(error.code) : error.name;
}
