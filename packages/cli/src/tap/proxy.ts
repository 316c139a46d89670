import { type Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { request as secureRequest } from "node:https";
import { forwardRequest } from "@mockvox/mock-server/proxy";
import { codeOf } from "../error-code.ts";
import { type Text, type Translator, text } from "../texts.ts";
import type { ResponseChecker } from "./response-checker.ts";
import { notAPathText, toTarget, type UpstreamTarget } from "./upstream.ts";

export interface TapProxyOptions {
  readonly upstream: URL;
  /** The agent that reaches the upstream; undefined for the default one. */
  readonly agent: Agent | undefined;
  readonly checker: ResponseChecker;
  readonly t: Pick<Translator, "translate">;
  /** Reports a problem with the upstream. */
  readonly report: (problem: Text) => void;
}

/** Creates a server that forwards requests and responses unchanged, and passes a copy of each response to the checker. */
export function createTapProxy(options: TapProxyOptions): Server {
  const { upstream, t } = options;
  const server = createServer((incoming, outgoing) => {
    const { url = "" } = incoming;
    const target = toTarget(url, upstream);
    if (target) forward(target, incoming, outgoing, options);
    else sendError(outgoing, 400, t.translate(notAPathText(url, listenUrl(incoming))));
  });
  // A client may shut down its sending side and wait for the response; one that is gone resets the connection.
  return Object.assign(server, { httpAllowHalfOpen: true });
}

function forward(
  target: UpstreamTarget,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  options: TapProxyOptions,
): void {
  const { upstream, agent, checker, t, report } = options;
  const { method = "GET" } = incoming;
  const isReport = checker.expectResponse(method, target.path);
  forwardRequest(incoming, outgoing, {
    send: upstream.protocol === "https:" ? secureRequest : request,
    target: { ...target, agent },
    host: upstream.host,
    onResponse: (response) => {
      if (isReport) checkCopy(response, method, target.path, checker);
    },
    onFailure: (error) => {
      const problem = upstreamProblem(upstream.origin, error, outgoing.headersSent);
      report(problem);
      if (!outgoing.headersSent) sendError(outgoing, 502, `mockvox tap: ${t.translate(problem)}`);
    },
  });
}

function checkCopy(response: IncomingMessage, method: string, path: string, checker: ResponseChecker): void {
  const copy = createBoundedBuffer(checker.maxBytes);
  response.on("data", copy.add);
  response.on("end", () => {
    const { statusCode: status = 502, headersDistinct: headers } = response;
    checker.check({ method, path, status, headers, body: copy.bytes() });
  });
}

/** Collects bytes up to a limit. */
interface BoundedBuffer {
  add(chunk: Uint8Array): void;
  /** Undefined if there were more than the limit. */
  bytes(): Uint8Array | undefined;
}

/** Keeps up to `maxBytes` bytes, and none once there are more: an endless response uses no more memory than that. */
function createBoundedBuffer(maxBytes: number): BoundedBuffer {
  let chunks: Uint8Array[] = [];
  let length = 0;
  return {
    add: (chunk) => {
      length += chunk.length;
      if (length <= maxBytes) chunks.push(chunk);
      else chunks = [];
    },
    bytes: () => (length <= maxBytes ? Buffer.concat(chunks) : undefined),
  };
}

/** The upstream failed before or during its response, or sent something that is not HTTP. */
function upstreamProblem(origin: string, error: unknown, isMidResponse: boolean): Text {
  const code = describeError(error);
  if (isMidResponse) return text("response-truncated", { origin, code });
  const [, id = "upstream-failed"] = knownCauses.find(([codes]) => codes.test(code)) ?? [];
  return text(id, { origin, code });
}

/** Codes of errors, and what they say about the upstream. */
const knownCauses = [
  [/^HPE_|^ERR_(HTTP|INVALID)_/, "upstream-not-http"],
  [/^UNABLE_TO_(GET_ISSUER_CERT|VERIFY_LEAF)|SELF_SIGNED_CERT|^CERT_UNTRUSTED$/, "upstream-not-trusted"],
  [/^CERT_|^ERR_TLS_CERT_|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$/, "upstream-certificate-invalid"],
] as const;

/** The code of an error, else its class: its message may quote a response. */
function describeError(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.name : typeof error);
}

/** The address that the client has connected to. */
function listenUrl({ socket }: IncomingMessage): string {
  return `http://127.0.0.1:${socket.localPort}`;
}

function sendError(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${message}\n`);
}
