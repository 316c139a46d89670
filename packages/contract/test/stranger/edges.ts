import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { answerTo } from "./answers.ts";
import type { Question, Reply } from "./drift.ts";
import { ownAnswers } from "./profiles.ts";
import { createStranger, type Stranger, type StrangerOptions } from "./stranger.ts";

const isGzipped = ({ answers = ownAnswers, deviations }: StrangerOptions): boolean =>
  answerTo({ ...answers, ...deviations?.answers }, "compression") === "gzip";

/** A stranger as `fetch` sees it. A compressed body arrives unpacked, as `fetch` hands it on. */
export function strangerFetch(options: StrangerOptions): typeof fetch {
  const stranger = createStranger(options);
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const question: Question = {
      method: request.method,
      path: url.pathname,
      search: url.search.slice(1),
      header: (name) => (name === "host" ? url.host : (request.headers.get(name) ?? undefined)),
    };
    const { status, headers, body } = pack(await stranger(question), question, isGzipped(options), options.now());
    const isBare = request.method === "HEAD" || status === 204;
    return new Response(isBare ? null : body, { status, headers });
  };
}

/** A stranger on a free port of the loopback. */
export async function startStranger(options: StrangerOptions): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer(listenerOf(createStranger(options), options));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

function listenerOf(stranger: Stranger, options: StrangerOptions): Parameters<typeof createServer>[1] {
  return async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const question: Question = {
      method: request.method ?? "GET",
      path: url.pathname,
      search: url.search.slice(1),
      header: (name) => request.headers[name]?.toString(),
    };
    const { status, headers, body } = pack(await stranger(question), question, isGzipped(options), options.now());
    const isPacked = "Content-Encoding" in headers;
    response.sendDate = false;
    response.writeHead(status, headers).end(isPacked ? gzipSync(body) : body);
  };
}

/** The reply with the headers that belong to the way it travels. */
function pack(reply: Reply, { header }: Question, gzips: boolean, now: number): Reply {
  const isPacked = gzips && header("accept-encoding")?.includes("gzip") === true;
  const encoding = isPacked ? { "Content-Encoding": "gzip" } : {};
  return { ...reply, headers: { Date: new Date(now).toUTCString(), ...reply.headers, ...encoding } };
}
