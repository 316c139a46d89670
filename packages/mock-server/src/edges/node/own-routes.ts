import type { IncomingMessage, ServerResponse } from "node:http";
import { type ControlName, controlNames, isControlName } from "@mockvox/spec/controls";
import type { Json } from "../../controls/read.ts";
import { type Call, checkFields, checkTenant, routes, streamName } from "../../controls/routes.ts";
import { readUrlQuery } from "../../controls/url-query.ts";
import { readWanted } from "../../controls/wanted.ts";
import type { Fake } from "../../fake/fake.ts";
import { isWanted } from "../../fake/find-request.ts";
import { httpDate } from "../../fake/headers.ts";
import { spellingsOf, withoutSecrets } from "../../fake/showable.ts";
import { BodyTooLong, readJsonBody } from "./body.ts";
import { beginEventStream } from "./event-stream.ts";
import type { Guard } from "./guard.ts";
import { itsTurn } from "./in-order.ts";
import type { Steps } from "./in-turns.ts";
import { pathOf } from "./plain-request.ts";
import type { StallWatch } from "./stalled.ts";
import { writeBody } from "./write-answer.ts";

const prefix = "/__mockvox";
const nothing = new Uint8Array();

/** What is Mockvox's own, under `/__mockvox/`, in front of the fake. */
export interface OwnRoutes {
  listener: Steps;
  /** Ends the streams that would otherwise never end. */
  endStreams(): void;
}

/** What they need. */
export interface OwnRoutesOptions {
  fake: Fake;
  guard: Guard;
  watch: StallWatch;
  /** Milliseconds between two signs of life on a stream. */
  beatMs: number;
  onFailed(error: unknown): void;
}

export function createOwnRoutes(next: Steps, { fake, guard, watch, beatMs, onFailed }: OwnRoutesOptions): OwnRoutes {
  /** Each stream that is open, with what ends its following. */
  const streams = new Map<ServerResponse, () => void>();

  const setDate = (outgoing: ServerResponse): void => {
    outgoing.setHeader("Date", httpDate(fake.clock.now()));
  };

  const stream = ({ controls, query }: Call, outgoing: ServerResponse): void => {
    const wanted = readWanted(query);
    const events = beginEventStream(outgoing, "the requests from now on", { watch, beatMs });
    const unfollow = controls.follow((entry) => isWanted(entry, wanted) && events.send("request", entry));
    streams.set(outgoing, unfollow);
    outgoing.once("close", () => {
      streams.delete(outgoing);
      unfollow();
    });
  };

  const sendJson = (outgoing: ServerResponse, status: number, value: unknown): Promise<void> => {
    const body = Buffer.from(`${JSON.stringify(value)}\n`);
    outgoing.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Content-Length": body.length });
    return writeBody(outgoing.req.method === "HEAD" ? nothing : body, outgoing, watch);
  };

  const run = async (name: ControlName, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const call = callOf(fake, incoming, await readJsonBody(incoming));
    checkFields(name, call.body, call.query);
    checkTenant(name, call);
    if (name === streamName) return stream(call, outgoing);
    const made = await routes[name](call);
    setDate(outgoing);
    if (made === undefined) outgoing.writeHead(204).end();
    else await sendJson(outgoing, 200, made);
  };

  const answer = async (path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    // Nothing is made before it can be sent: a caller may send many requests ahead and read none of what comes back.
    if (!outgoing.socket) await itsTurn(outgoing);
    if (outgoing.destroyed) return;
    setDate(outgoing);
    const asked = `${incoming.method} ${path}`;
    outgoing.setHeader("X-Content-Type-Options", "nosniff");
    // As the health check of a container may ask.
    const name = asked === "HEAD /health" ? "GET /health" : asked;
    const say = (status: number, error: string): Promise<void> =>
      sendJson(outgoing, status, { error: withoutSecrets(error, secretsIn(incoming)) });
    const refusal = path === "/health" ? undefined : guard(incoming);
    if (refusal) return say(403, refusal);
    allowOrigin(incoming, outgoing);
    if (incoming.method === "OPTIONS") return void outgoing.writeHead(204).end();
    if (!isControlName(name)) return say(404, `There is no control ${name}. There are ${controlNames.join(", ")}.`);
    try {
      await run(name, incoming, outgoing);
    } catch (error) {
      if (!outgoing.destroyed && !outgoing.headersSent)
        await say(error instanceof BodyTooLong ? 413 : 400, messageOf(error));
    }
  };

  return {
    endStreams: () => {
      for (const [outgoing, unfollow] of streams) {
        unfollow();
        outgoing.end();
      }
    },
    listener: (incoming, outgoing) => {
      const { url = "" } = incoming;
      if (!url.startsWith(`${prefix}/`)) return next(incoming, outgoing);
      answer(pathOf(url).slice(prefix.length), incoming, outgoing).catch((error: unknown) => {
        outgoing.destroy();
        onFailed(error);
      });
      return undefined;
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function secretsIn({ headers }: IncomingMessage): string[] {
  return spellingsOf(["wolkvox-token", "mockvox-admin-key"].flatMap((name) => headers[name] ?? []));
}

/**
 * Lets the page that was let in read the answer, and ask with the headers and methods of the controls. Its connection is not kept:
 * a browser sends a report's request again, unasked, whenever a connection that was used before brings a 408.
 */
function allowOrigin({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  if (headers.origin === undefined) return;
  outgoing.setHeader("Connection", "close");
  outgoing.setHeader("Access-Control-Allow-Origin", headers.origin);
  outgoing.setHeader("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE");
  outgoing.setHeader("Access-Control-Allow-Headers", "content-type, mockvox-admin-key, wolkvox-token, wolkvox_server");
  outgoing.setHeader("Vary", "Origin");
}

/** The vendor's own headers name the tenant: `wolkvox-token`, and `wolkvox_server`; without them it is everybody. */
function tenantOf({ headers }: IncomingMessage): { token: string | undefined; server: string | undefined } {
  const textOf = (name: string): string | undefined =>
    headers[name] === undefined ? undefined : String(headers[name]);
  return { token: textOf("wolkvox-token"), server: textOf("wolkvox_server") };
}

function callOf(fake: Fake, incoming: IncomingMessage, body: Json): Call {
  const query = readUrlQuery(new URLSearchParams((incoming.url ?? "").split("?")[1]));
  const { token, server } = tenantOf(incoming);
  const identity = { ...(server === undefined ? {} : { server }), ...(token === undefined ? {} : { token }) };
  return { fake, body, query, server, controls: token === undefined ? fake : fake.tenant(identity) };
}
