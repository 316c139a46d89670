import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { createFake, toFetch } from "@mockvox/mock-server";

/** A server of somebody's own on this machine. */
export interface StandIn extends AsyncDisposable {
  url: string;
}

const lettingPagesAsk = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Headers": "*",
  "Access-Control-Allow-Methods": "*",
  "Access-Control-Expose-Headers": "*",
};

/** Starts one that answers reports, lets pages ask, and has none of the controls. */
export async function standIn(): Promise<StandIn> {
  const answer = toFetch(createFake({ seed: 7 }));
  const server = createServer(async (incoming, outgoing) => {
    if (incoming.method === "OPTIONS") return void outgoing.writeHead(204, lettingPagesAsk).end();
    if (incoming.url?.startsWith("/__mockvox/")) return void outgoing.writeHead(404, lettingPagesAsk).end();
    const response = await answer(requestOf(incoming));
    const type = response.headers.get("content-type");
    outgoing.writeHead(response.status, { ...(type ? { "Content-Type": type } : {}), ...lettingPagesAsk });
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
  const given = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as [string, string]] : [],
  );
  return new Request(new URL(url, "http://127.0.0.1"), { method, headers: given });
}
