import type { RequestListener, ServerResponse } from "node:http";
import type { Fake } from "../../fake/fake.ts";

/** Answers what is Mockvox's own, under `/__mockvox/`, in front of the fake. */
export function withOwnRoutes(listener: RequestListener, fake: Fake): RequestListener {
  const routes: Record<string, (query: URLSearchParams) => Promise<object> | object> = {
    "/__mockvox/health": () => ({ status: "ready" }),
    "/__mockvox/data": (query) => fake.data(query.get("server") ?? undefined),
  };
  return async (incoming, outgoing) => {
    const [path = "", query] = (incoming.url ?? "").split("?", 2);
    const route = incoming.method === "GET" && path.startsWith("/__mockvox/") ? routes[path] : undefined;
    if (!route) return listener(incoming, outgoing);
    try {
      sendJson(outgoing, 200, await route(new URLSearchParams(query)));
    } catch (error) {
      sendJson(outgoing, 400, { error: error instanceof Error ? error.message : String(error) });
    }
  };
}

function sendJson(outgoing: ServerResponse, status: number, value: object): void {
  outgoing.writeHead(status, { "Content-Type": "application/json; charset=utf-8" });
  outgoing.end(`${JSON.stringify(value)}\n`);
}
