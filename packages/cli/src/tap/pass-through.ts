import {
  type Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import { request as secureRequest } from "node:https";
import type { Language, Said } from "../language.ts";
import { createCopy } from "./copy.ts";
import { endToEnd, sentOn } from "./headers.ts";
import { noPath, type Target, targetOf } from "./target.ts";
import type { Witness } from "./witness.ts";
import { brokenOff, noAnswer } from "./words.ts";

export interface PassThroughOptions {
  readonly upstream: URL;
  /** The agent that reaches the upstream through a proxy; undefined when none is needed. */
  readonly agent: Agent | undefined;
  readonly witness: Witness;
  readonly language: Language;
  /** Hears what goes wrong on the way. */
  readonly tell: (said: Said) => void;
}

/** A server that passes every request on as it is, and every answer back as it is; the witness sees a copy. */
export function createPassThrough(options: PassThroughOptions): Server {
  const { upstream, language } = options;
  const server = createServer((incoming, outgoing) => {
    const { url = "" } = incoming;
    const target = targetOf(url, upstream);
    if (target) pass(target, incoming, outgoing, options);
    else refuse(outgoing, 400, noPath(url, placeOf(incoming))[language]);
  });
  // A program may end its side of the connection and wait for the response with the other; one that has gone resets it.
  return Object.assign(server, { httpAllowHalfOpen: true });
}

/** Every request has a connection of its own: one that is kept may break before the upstream has read it, and nobody could tell. */
function pass(target: Target, incoming: IncomingMessage, outgoing: ServerResponse, options: PassThroughOptions): void {
  const { upstream, agent, witness, language, tell } = options;
  const { method = "GET", rawHeaders } = incoming;
  const fail = (error: unknown): void => {
    // Who has gone is told nothing, and causes no complaint.
    if (outgoing.destroyed || outgoing.writableEnded) return;
    const said = (outgoing.headersSent ? brokenOff : noAnswer)(upstream.origin, error);
    tell(said);
    if (outgoing.headersSent) outgoing.destroy();
    else refuse(outgoing, 502, `mockvox tap: ${said[language]}`);
  };
  const send = upstream.protocol === "https:" ? secureRequest : request;
  const passed = send({ ...target, agent, method, headers: sentOn(method, rawHeaders, upstream.host) });
  passed.shouldKeepAlive = false;
  passed.on("error", fail);
  // Nobody asked for another protocol: `Upgrade` is not passed on. Without a listener no other event would come.
  passed.on("upgrade", ({ statusCode }, socket) => {
    socket.destroy();
    fail(Object.assign(new Error("Unasked for"), { code: statusCode }));
  });
  passed.on("response", (answer) => {
    answer.on("error", fail);
    try {
      passBack(answer, outgoing);
      if (witness.isJudged(method, target.path)) keep(answer, method, target.path, witness);
    } catch (error) {
      fail(error);
    }
  });
  outgoing.on("close", () => passed.destroy());
  incoming.pipe(passed);
}

function passBack(answer: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.sendDate = false;
  outgoing.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer.rawHeaders));
  answer.pipe(outgoing);
}

function keep(answer: IncomingMessage, method: string, path: string, witness: Witness): void {
  const copy = createCopy(witness.longest);
  answer.on("data", copy.add);
  answer.on("end", () => {
    witness.see({ method, path, status: answer.statusCode ?? 502, headers: answer.rawHeaders, body: copy.whole() });
  });
}

/** Where the caller has come to. */
function placeOf({ socket }: IncomingMessage): string {
  return `http://127.0.0.1:${socket.localPort}`;
}

function refuse(outgoing: ServerResponse, status: number, text: string): void {
  // Else it would keep the upstream's reason, which may be why it is refused.
  outgoing.statusMessage = STATUS_CODES[status] ?? "";
  outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
