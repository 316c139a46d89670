import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Json } from "../../controls/read.ts";
import { type Call, routes } from "../../controls/routes.ts";
import type { Fake } from "../../fake/fake.ts";
import { fingerprintOf } from "../../fake/journal.ts";
import { readJsonBody } from "./body.ts";
import type { Guard } from "./guard.ts";

const prefix = "/__mockvox";

/** What is Mockvox's own, under `/__mockvox/`, in front of the fake. */
export interface OwnRoutes {
  listener: RequestListener;
  /** Ends the streams that would otherwise never end. */
  endStreams(): void;
}

export function createOwnRoutes(next: RequestListener, fake: Fake, guard: Guard): OwnRoutes {
  const streams = new Set<ServerResponse>();

  const stream = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { token } = tenantOf(incoming);
    const fingerprint = token === undefined ? undefined : fingerprintOf(token);
    outgoing.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    outgoing.write(": the requests from now on\n\n");
    const unfollow = fake.follow((entry) => {
      if (fingerprint === undefined || entry.token === fingerprint) {
        outgoing.write(`event: request\ndata: ${JSON.stringify(entry)}\n\n`);
      }
    });
    streams.add(outgoing);
    outgoing.once("close", () => {
      streams.delete(outgoing);
      unfollow();
    });
  };

  const answer = async (path: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const name = `${incoming.method} ${path}`;
    const refusal = path === "/health" ? undefined : guard(incoming);
    if (!refusal) allowOrigin(incoming, outgoing);
    if (!refusal && incoming.method === "OPTIONS") return void outgoing.writeHead(204).end();
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
    if (refusal) return sendJson(outgoing, 403, { error: refusal });
    if (name === "GET /requests/stream") return stream(incoming, outgoing);
    if (!route)
      return sendJson(outgoing, 404, {
        error: `There is no control ${name}. There are ${Object.keys(routes).join(", ")}, GET /requests/stream.`,
      });
    try {
      const made = await route(callOf(fake, incoming, await readJsonBody(incoming)));
      if (made === undefined) outgoing.writeHead(204).end();
      else sendJson(outgoing, 200, made);
    } catch (error) {
      sendJson(outgoing, 400, { error: error instanceof Error ? error.message : String(error) });
    }
  };

  return {
    endStreams: () => {
      for (const outgoing of streams) outgoing.end();
    },
    listener: (incoming, outgoing) => {
      const [path = ""] = (incoming.url ?? "").split("?", 1);
      if (!path.startsWith(`${prefix}/`)) return next(incoming, outgoing);
      void answer(path.slice(prefix.length), incoming, outgoing);
    },
  };
}

/** Lets the page that was let in read the answer, and ask with the headers and methods of the controls. */
function allowOrigin({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  if (headers.origin === undefined) return;
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
  const { token, server } = tenantOf(incoming);
  const identity = { ...(server === undefined ? {} : { server }), ...(token === undefined ? {} : { token }) };
  return { fake, body, server, controls: token === undefined ? fake : fake.tenant(identity) };
}

function sendJson(outgoing: ServerResponse, status: number, value: unknown): void {
  outgoing.writeHead(status, { "Content-Type": "application/json; charset=utf-8" });
  outgoing.end(`${JSON.stringify(value)}\n`);
}
