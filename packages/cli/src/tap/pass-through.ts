import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from "node:http";
import { request as secureRequest } from "node:https";
import type { Language } from "../language.ts";
import { noPath, targetOf } from "./target.ts";

/** Hands on what came back, once it has been passed on to its end. */
export type Look = (method: string, path: string, response: Response) => Promise<void>;

/** Headers that concern one connection alone. */
const ofConnection = ["connection", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade", "host"];

/** A server that passes every request on as it is, and every answer back as it is, with a copy to look at. */
export function createPassThrough(
  upstream: URL,
  look: Look,
  language: Language,
  onError: (error: unknown) => void,
): Server {
  return createServer((incoming, outgoing) => {
    const send = upstream.protocol === "https:" ? secureRequest : request;
    const { method = "GET", url = "" } = incoming;
    const target = targetOf(url, upstream);
    if (!target) return refuse(outgoing, 400, noPath(url, placeOf(incoming))[language]);
    const passed = send(
      { ...target, method, headers: { ...keepable(incoming.headers), host: upstream.host } },
      (answer) => passBack(answer, outgoing, (response) => look(method, url, response).catch(onError)),
    );
    passed.on("error", (error) => {
      onError(error);
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end();
    });
    outgoing.on("close", () => passed.destroy());
    incoming.pipe(passed);
  });
}

/** Where the caller has come to. */
function placeOf({ socket }: IncomingMessage): string {
  return `http://127.0.0.1:${socket.localPort}`;
}

function refuse(outgoing: ServerResponse, status: number, text: string): void {
  outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

function keepable(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofConnection.includes(name)));
}

function passBack(answer: IncomingMessage, outgoing: ServerResponse, then: (response: Response) => unknown): void {
  const { statusCode = 502, headers } = answer;
  const pieces: Buffer[] = [];
  outgoing.writeHead(statusCode, keepable(headers));
  answer.on("data", (piece: Buffer) => pieces.push(piece));
  answer.on("end", () => then(asResponse(statusCode, headers, Buffer.concat(pieces))));
  answer.on("error", () => outgoing.destroy());
  answer.pipe(outgoing);
}

function asResponse(status: number, headers: IncomingHttpHeaders, body: Buffer): Response {
  const mayHaveBody = status !== 204 && status !== 304 && status >= 200;
  const flat = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return new Response(mayHaveBody ? new Uint8Array(body) : null, { status: Math.max(status, 200), headers: flat });
}
