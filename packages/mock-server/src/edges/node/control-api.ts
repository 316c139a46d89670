import type { IncomingMessage, ServerResponse } from "node:http";
import { type ControlName, controlNames, isControlName } from "@mockvox/spec/controls";
import { MockvoxError } from "@mockvox/spec/text";
import type { JsonObject } from "../../controls/parse-body.ts";
import { parseRequestFilter } from "../../controls/parse-request-filter.ts";
import { toProblem } from "../../controls/problem.ts";
import {
  type ControlRequest,
  rejectUnknownFields,
  requireCompleteTenant,
  routes,
  streamControl,
} from "../../controls/routes.ts";
import { parseUrlQuery } from "../../controls/url-query.ts";
import { MockServerError } from "../../errors.ts";
import type { Fake } from "../../fake/fake.ts";
import { httpDate } from "../../fake/headers.ts";
import { variantsOf } from "../../fake/redact.ts";
import { matchesFilter } from "../../fake/request-filter.ts";
import type { TwoPhaseHandler } from "./batch-per-tick.ts";
import { openEventStream } from "./event-stream.ts";
import type { Guard } from "./guard.ts";
import { waitForTurn } from "./limit-pipelining.ts";
import { pathOf } from "./plain-request.ts";
import { readJsonBody } from "./read-json-body.ts";
import type { StallWatch } from "./stall-watch.ts";
import { writeBody } from "./write-response.ts";

const prefix = "/__mockvox";
const emptyBody = new Uint8Array();

/** The control API under `/__mockvox/`; other paths are passed on. */
export interface ControlApi {
  handler: TwoPhaseHandler;
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

export function createControlApi(
  next: TwoPhaseHandler,
  { fake, guard, watch, heartbeatMs, onError }: ControlApiOptions,
): ControlApi {
  /** Open streams, each with the function that unsubscribes it. */
  const streams = new Map<ServerResponse, () => void>();

  const setDate = (outgoing: ServerResponse): void => {
    outgoing.setHeader("Date", httpDate(fake.clock.now()));
  };

  const stream = ({ controls, query }: ControlRequest, outgoing: ServerResponse): void => {
    const filter = parseRequestFilter(query);
    const events = openEventStream(outgoing, "the requests from now on", { watch, heartbeatMs });
    const unfollow = controls.follow((request) => matchesFilter(request, filter) && events.send("request", request));
    streams.set(outgoing, unfollow);
    outgoing.once("close", () => {
      streams.delete(outgoing);
      unfollow();
    });
  };

  const sendJson = (
    outgoing: ServerResponse,
    status: number,
    value: unknown,
    type = "application/json",
  ): Promise<void> => {
    const body = Buffer.from(`${JSON.stringify(value)}\n`);
    outgoing.writeHead(status, { "Content-Type": `${type}; charset=utf-8`, "Content-Length": body.length });
    return writeBody(outgoing.req.method === "HEAD" ? emptyBody : body, outgoing, watch);
  };

  const sendProblem = (error: unknown, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const problem = toProblem(error, secretsIn(incoming));
    return sendJson(outgoing, problem.status, problem, "application/problem+json");
  };

  const run = async (name: ControlName, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = parseControlRequest(fake, incoming, await readJsonBody(incoming));
    rejectUnknownFields(name, request.body, request.query);
    requireCompleteTenant(name, request);
    if (name === streamControl) return stream(request, outgoing);
    const result = await routes[name](request);
    setDate(outgoing);
    if (result === undefined) outgoing.writeHead(204).end();
    else await sendJson(outgoing, 200, result);
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
    if (accessError) return sendProblem(accessError, incoming, outgoing);
    allowOrigin(incoming, outgoing);
    if (incoming.method === "OPTIONS") return void outgoing.writeHead(204).end();
    if (!isControlName(name)) {
      const error = new MockServerError("unknown-control", { control: name, expected: controlNames });
      return sendProblem(error, incoming, outgoing);
    }
    try {
      await run(name, incoming, outgoing);
    } catch (error) {
      if (!(error instanceof MockvoxError)) onError(error);
      if (!outgoing.destroyed && !outgoing.headersSent) await sendProblem(error, incoming, outgoing);
    }
  };

  return {
    endStreams: () => {
      for (const [outgoing, unfollow] of streams) {
        unfollow();
        outgoing.end();
      }
    },
    handler: (incoming, outgoing) => {
      const { url = "" } = incoming;
      if (!url.startsWith(`${prefix}/`)) return next(incoming, outgoing);
      handle(pathOf(url).slice(prefix.length), incoming, outgoing).catch((error: unknown) => {
        outgoing.destroy();
        onError(error);
      });
      return undefined;
    },
  };
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
