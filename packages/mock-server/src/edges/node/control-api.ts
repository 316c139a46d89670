import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type ControlName, controlNames, controlOf, isControlName } from "@mockvox/spec/controls";
import type { JsonObject } from "@mockvox/spec/schema";
import { MockvoxError } from "@mockvox/spec/text";
import { parseUrlQuery, rejectUnknownParameters } from "../../controls/parse-body.ts";
import { toProblem } from "../../controls/problem.ts";
import { replicasHeader, replicasOf } from "../../controls/replicas.ts";
import {
  type ControlRequest,
  isStreamControl,
  metricsControl,
  requireCompleteTenant,
  runControl,
} from "../../controls/routes.ts";
import { MockServerError } from "../../errors.ts";
import type { Fake } from "../../fake.ts";
import { variantsOf } from "../../request/redact.ts";
import { httpDate } from "../../response/vendor-http.ts";
import type { StallWatch } from "./connections.ts";
import { createControlStreams } from "./event-stream.ts";
import type { Guard } from "./guard.ts";
import { waitForTurn } from "./limit-pipelining.ts";
import { pathOf } from "./plain-request.ts";
import { readJsonBody } from "./read-json-body.ts";
import { writeBody } from "./write-response.ts";

/** The path of the control API. */
export const controlPrefix = "/__mockvox";
/** Of the controls that take more than the others: an audit takes all rows that a client kept, and a snapshot the whole state. */
const maxBodyBytes: Readonly<Partial<Record<ControlName, number>>> = {
  "POST /audit": 64 * 1024 * 1024,
  "PUT /snapshot": 64 * 1024 * 1024,
};
/** The text format of Prometheus. */
const metricsType = "text/plain; version=0.0.4; charset=utf-8";
const emptyBody = new Uint8Array();

/** The control API under `/__mockvox/`. */
export interface ControlApi {
  handler: RequestListener;
  /** Ends the open streams, which have no end of their own. */
  endStreams(): void;
}

export interface ControlApiOptions {
  fake: Fake;
  guard: Guard;
  watch: StallWatch;
  /** Milliseconds between two heartbeats on a stream. */
  heartbeatMs: number;
  /** Called with an unexpected error. */
  onError(error: unknown): void;
}

export function createControlApi({ fake, guard, watch, heartbeatMs, onError }: ControlApiOptions): ControlApi {
  const streams = createControlStreams({ watch, heartbeatMs });

  const setDate = (outgoing: ServerResponse): void => {
    outgoing.setHeader("Date", httpDate(fake.clock.now()));
  };

  const run = async (name: ControlName, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = parseControlRequest(fake, incoming, await readJsonBody(incoming, maxBodyBytes[name]));
    rejectUnknownParameters(request.query, controlOf(name).query, name);
    requireCompleteTenant(name, request);
    const health = fake.health();
    if (health.limits === "shared" && name !== "GET /health") setReplicas(outgoing, name, request);
    if (isStreamControl(name)) return streams.open(name, request, outgoing);
    const result = await runControl(name, request);
    setDate(outgoing);
    const isUnavailable = name === "GET /health" && health.status === "not-ready";
    if (result === undefined) outgoing.writeHead(204).end();
    else if (name === metricsControl) await sendText(outgoing, 200, String(result), watch, metricsType);
    else await sendJson(outgoing, isUnavailable ? 503 : 200, result, watch);
  };

  const handle = async (path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    // Wait until the response can be sent: a client may pipeline many requests and read none of the responses.
    if (!outgoing.socket) await waitForTurn(outgoing);
    if (outgoing.destroyed) return;
    setDate(outgoing);
    const control = `${incoming.method} ${path}`;
    outgoing.setHeader("X-Content-Type-Options", "nosniff");
    // Container health checks may use HEAD.
    const name = control === "HEAD /health" ? "GET /health" : control;
    const accessError = path === "/health" ? undefined : guard(incoming);
    if (accessError) return sendProblem(accessError, incoming, outgoing, watch);
    allowOrigin(incoming, outgoing);
    if (incoming.method === "OPTIONS") return void outgoing.writeHead(204).end();
    if (!isControlName(name)) {
      const error = new MockServerError("unknown-control", { control: name, expected: controlNames });
      return sendProblem(error, incoming, outgoing, watch);
    }
    try {
      await run(name, incoming, outgoing);
    } catch (error) {
      if (!(error instanceof MockvoxError)) onError(error);
      if (!outgoing.destroyed && !outgoing.headersSent) await sendProblem(error, incoming, outgoing, watch);
    }
  };

  return {
    endStreams: streams.end,
    handler: (incoming, outgoing) => {
      const path = pathOf(incoming.url ?? "").slice(controlPrefix.length);
      handle(path, incoming, outgoing).catch((error: unknown) => {
        outgoing.destroy();
        onError(error);
      });
    },
  };
}

/** Says on which replicas the control acts. */
function setReplicas(outgoing: ServerResponse, name: ControlName, { fake, controls }: ControlRequest): void {
  const scope = { isTenant: controls !== fake, sharesClock: fake.clock.settled !== undefined };
  outgoing.setHeader(replicasHeader, replicasOf(name, scope));
}

function sendProblem(
  error: unknown,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  watch: StallWatch,
): Promise<void> {
  const problem = toProblem(error, secretsIn(incoming));
  return sendJson(outgoing, problem.status, problem, watch, "application/problem+json");
}

function sendJson(
  outgoing: ServerResponse,
  status: number,
  value: unknown,
  watch: StallWatch,
  type = "application/json",
): Promise<void> {
  return sendText(outgoing, status, `${JSON.stringify(value)}\n`, watch, `${type}; charset=utf-8`);
}

function sendText(
  outgoing: ServerResponse,
  status: number,
  text: string,
  watch: StallWatch,
  type: string,
): Promise<void> {
  const body = Buffer.from(text);
  outgoing.writeHead(status, { "Content-Type": type, "Content-Length": body.length });
  return writeBody(outgoing.req.method === "HEAD" ? emptyBody : body, outgoing, watch);
}

function secretsIn({ headers }: IncomingMessage): string[] {
  return variantsOf(["wolkvox-token", "mockvox-admin-key"].flatMap((name) => headers[name] ?? []));
}

/**
 * Lets an allowed page read the response, and send the headers and methods of the controls. Closes the connection: a browser
 * automatically repeats a request when a reused connection returns a 408, including requests for reports.
 */
function allowOrigin({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  if (headers.origin === undefined) return;
  outgoing.setHeader("Connection", "close");
  outgoing.setHeader("Access-Control-Allow-Origin", headers.origin);
  outgoing.setHeader("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE");
  outgoing.setHeader("Access-Control-Allow-Headers", "content-type, mockvox-admin-key, wolkvox-token, wolkvox_server");
  outgoing.setHeader("Vary", "Origin");
}

/** The vendor's headers `wolkvox-token` and `wolkvox_server` select the tenant; without them a control is global. */
function tenantHeadersOf({ headers }: IncomingMessage): { token: string | undefined; server: string | undefined } {
  const textOf = (name: string): string | undefined =>
    headers[name] === undefined ? undefined : String(headers[name]);
  return { token: textOf("wolkvox-token"), server: textOf("wolkvox_server") };
}

function parseControlRequest(fake: Fake, incoming: IncomingMessage, body: JsonObject): ControlRequest {
  const query = parseUrlQuery(new URLSearchParams((incoming.url ?? "").split("?")[1]));
  const { token, server } = tenantHeadersOf(incoming);
  const identity = { ...(server === undefined ? {} : { server }), ...(token === undefined ? {} : { token }) };
  return { fake, body, query, server, controls: token === undefined ? fake : fake.tenant(identity) };
}
