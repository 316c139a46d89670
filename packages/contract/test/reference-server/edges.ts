import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { answerTo } from "./answers.ts";
import type { ServerRequest, ServerResponse } from "./drift.ts";
import { referenceAnswers } from "./profiles.ts";
import { createReferenceServer, type ReferenceServer, type ReferenceServerOptions } from "./reference-server.ts";

function isGzipped({ answers = referenceAnswers, deviations }: ReferenceServerOptions): boolean {
  return answerTo({ ...answers, ...deviations?.answers }, "compression") === "gzip";
}

/** The reference server as `fetch` sees it. A compressed body arrives decompressed, as with `fetch`. */
export function referenceFetch(options: ReferenceServerOptions): typeof fetch {
  const server = createReferenceServer(options);
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const parsed: ServerRequest = {
      method: request.method,
      path: url.pathname,
      search: url.search.slice(1),
      header: (name) => (name === "host" ? url.host : (request.headers.get(name) ?? undefined)),
    };
    const { status, headers, body } = addTransportHeaders(
      await server(parsed),
      parsed,
      isGzipped(options),
      options.now(),
    );
    const isBare = request.method === "HEAD" || status === 204;
    return new Response(isBare ? null : body, { status, headers });
  };
}

/** The reference server on a free loopback port. */
export async function startReferenceServer(
  options: ReferenceServerOptions,
): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer(listenerOf(createReferenceServer(options), options));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

function listenerOf(server: ReferenceServer, options: ReferenceServerOptions): Parameters<typeof createServer>[1] {
  return async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const parsed: ServerRequest = {
      method: request.method ?? "GET",
      path: url.pathname,
      search: url.search.slice(1),
      header: (name) => request.headers[name]?.toString(),
    };
    const { status, headers, body } = addTransportHeaders(
      await server(parsed),
      parsed,
      isGzipped(options),
      options.now(),
    );
    const isPacked = "Content-Encoding" in headers;
    response.sendDate = false;
    response.writeHead(status, headers).end(isPacked ? gzipSync(body) : body);
  };
}

/** Adds the headers that depend on the transport. */
function addTransportHeaders(
  reply: ServerResponse,
  { header }: ServerRequest,
  gzips: boolean,
  now: number,
): ServerResponse {
  const isPacked = gzips && header("accept-encoding")?.includes("gzip") === true;
  const encoding = isPacked ? { "Content-Encoding": "gzip" } : {};
  return { ...reply, headers: { Date: new Date(now).toUTCString(), ...reply.headers, ...encoding } };
}
