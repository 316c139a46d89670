import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { createFake, toFetch } from "@mockvox/mock-server";

/** A server without Mockvox controls on this machine. */
export interface StandIn extends AsyncDisposable {
  url: string;
}

const corsHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Allow-Methods": "*",
  "Access-Control-Expose-Headers": "*",
};

/** Starts one that serves reports and allows requests of pages (CORS). */
export async function startStandIn(): Promise<StandIn> {
  const handle = toFetch(createFake({ seed: 7 }));
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.method === "OPTIONS") return void outgoing.writeHead(204, corsHeaders).end();
    if (incoming.url?.startsWith("/__mockvox/")) return void outgoing.writeHead(404, corsHeaders).end();
    const response = await handle(requestOf(incoming));
    const type = response.headers.get("content-type");
    outgoing.writeHead(response.status, { ...(type ? { "Content-Type": type } : {}), ...corsHeaders });
    outgoing.end(await response.bytes());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The stand-in has no address.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function requestOf({ method = "GET", url = "/", headers }: IncomingMessage): Request {
  const plainHeaders = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as [string, string]] : [],
  );
  return new Request(new URL(url, "http://127.0.0.1"), { method, headers: plainHeaders });
}
