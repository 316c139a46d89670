import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

/** Answers `GET /__mockvox/health` in front of the fake: 200 as soon as it listens. */
export function withHealth(listener: RequestListener): RequestListener {
  return (incoming: IncomingMessage, outgoing: ServerResponse & { req: IncomingMessage }) => {
    if (incoming.url !== "/__mockvox/health") return listener(incoming, outgoing);
    outgoing.writeHead(200, { "Content-Type": "application/json; charset=utf-8" });
    outgoing.end('{"status":"ready"}\n');
  };
}
