import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import timers from "node:timers/promises";
import type { Fake } from "../../fake/fake.ts";
import type { About, Answer, PlainRequest } from "../../fake/plain.ts";
import { secretsOf, showable } from "../../fake/showable.ts";
import { type Soon, settle, whenThere } from "../../fake/soon.ts";
import { letGoWhenStalled } from "./stalled.ts";

/** Taken once: a test's fake timers may replace Node's own. */
const { setImmediate } = timers;

/** One request that was answered, for a log. */
export interface Answered {
  method: string;
  /** Without the query and without what looks like a token. */
  path: string;
  status: number;
  about: About;
  /** Of the body. */
  bytes: number;
  /** Clock milliseconds at which the request came in. */
  at: number;
  /** Clock milliseconds from there to the end of the body. */
  took: number;
}

/** Whom the listener tells what it did. */
export interface Witness {
  /** Called once for every answer that has been written. */
  onAnswered?: ((answered: Answered) => void) | undefined;
  /** Called when the fake itself failed, which is a fault of Mockvox. Default: it is printed. */
  onFailed?: ((error: unknown) => void) | undefined;
}

export interface ListenerOptions extends Witness {
  /** Milliseconds without one byte taken after which an answer that waits to be read is given up. */
  stalledMs: number;
}

/** The fake as a listener of `node:http`. */
export function toListener(
  fake: Pick<Fake, "answer" | "clock">,
  { onAnswered, onFailed = printFailure, stalledMs }: ListenerOptions,
): RequestListener {
  return (incoming, outgoing) => {
    const request = plainRequest(incoming, outgoing);
    const { method } = request;
    const at = onAnswered ? fake.clock.now() : 0;
    const tell = ({ status, about }: Answer, bytes: number): void =>
      onAnswered?.({
        method,
        path: showable(request.path, secretsOf(request)),
        status,
        about,
        bytes,
        at,
        took: fake.clock.now() - at,
      });
    const finish = (answer: Answer): Soon<void> =>
      whenThere(write(answer, method, outgoing, stalledMs), (bytes) => tell(answer, bytes));
    const fail = (error: unknown): void => {
      if (outgoing.destroyed) return;
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
      onFailed(error);
    };
    settle(() => whenThere(fake.answer(request), finish), fail);
  };
}

function printFailure(error: unknown): void {
  console.error("[mockvox] The fake failed. Please report it with this:", error);
}

function plainRequest(incoming: IncomingMessage, outgoing: ServerResponse): PlainRequest {
  const { authority, url } = partsOf(incoming.url ?? "/");
  const mark = url.indexOf("?");
  let signal: AbortSignal | undefined;
  return {
    method: incoming.method ?? "GET",
    scheme: "http",
    path: mark < 0 ? url : url.slice(0, mark),
    query: mark < 0 ? "" : url.slice(mark + 1),
    host: authority ?? incoming.headers.host,
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    },
    signal: () => {
      signal ??= signalOf(outgoing);
      return signal;
    },
    isAlone: true,
  };
}

/** A request line has a path alone, or, of a caller that takes this for its proxy, a whole URL. */
function partsOf(target: string): { authority?: string | undefined; url: string } {
  if (target.startsWith("/")) return { url: target };
  const [, authority, url = "/"] = /^(?:https?:\/\/([^/?]*))?(.*)$/i.exec(target) ?? [];
  return { authority, url };
}

/** Aborts when the connection has closed; made only when somebody waits. */
function signalOf(outgoing: ServerResponse): AbortSignal {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  return gone.signal;
}

const keptHeaders = ["Keep-Alive", "timeout=5, max=100", "Connection", "Keep-Alive"];
const closingHeaders = ["Connection", "close"];

/** An answer's headers as Node writes them with the least work: names and values in one list. */
interface HeaderLists {
  kept: string[];
  closing: string[];
}

/** Nearly all answers share one object of headers. */
const headerLists = new WeakMap<Answer["headers"], HeaderLists>();

function listsOf(headers: Answer["headers"]): HeaderLists {
  const known = headerLists.get(headers);
  if (known) return known;
  const list = Object.entries(headers).flat();
  const lists = { kept: [...list, ...keptHeaders], closing: [...list, ...closingHeaders] };
  headerLists.set(headers, lists);
  return lists;
}

/** Writes an answer and gives the bytes of its body: at once, or when the last of many pieces is out. */
function write(
  { status, headers, body, end }: Answer,
  method: string,
  outgoing: ServerResponse,
  stalledMs: number,
): Soon<number> {
  outgoing.writeHead(status, listsOf(headers)[outgoing.shouldKeepAlive ? "kept" : "closing"]);
  const sent = method === "HEAD" ? "" : body;
  if (typeof sent === "string" && end === "close") return endAtOnce(sent, outgoing, stalledMs);
  return writePieces(sent, end, outgoing, stalledMs);
}

/**
 * Ends with the whole body as the one chunk that it is. Head and chunk leave in one write, which Node's own chunking makes five
 * of; for a small answer they cost more than anything else.
 */
function endAtOnce(body: string, outgoing: ServerResponse, stalledMs: number): number {
  const bytes = Buffer.byteLength(body);
  const isChunked = outgoing.chunkedEncoding;
  const chunk = bytes > 0 ? `${bytes.toString(16)}\r\n${body}\r\n` : "";
  outgoing.chunkedEncoding = false;
  outgoing.end(isChunked ? `${chunk}0\r\n\r\n` : body);
  letGoWhenStalled(outgoing, stalledMs);
  return bytes;
}

async function writePieces(
  body: Answer["body"],
  end: Answer["end"],
  outgoing: ServerResponse,
  stalledMs: number,
): Promise<number> {
  const bytes = await writeChunks(typeof body === "string" ? [body] : body, outgoing, stalledMs);
  letGoWhenStalled(outgoing, stalledMs);
  await endings[end](outgoing);
  return bytes;
}

/** How each kind of end is done to a connection. */
const endings: Record<Answer["end"], (outgoing: ServerResponse) => Promise<void> | void> = {
  close: (outgoing) => void outgoing.end(),
  reset: async (outgoing) => {
    await flushed(outgoing);
    outgoing.socket?.resetAndDestroy();
  },
  cut: async (outgoing) => {
    await flushed(outgoing);
    outgoing.socket?.destroySoon();
  },
};

/** Resolves when everything written so far has been handed to the system. */
function flushed(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) =>
    outgoing.writableLength > 0 ? outgoing.socket?.write("", () => resolve()) : resolve(),
  );
}

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<string>;

/** One chunk a turn of the event loop, so that small answers pass between; waits while the caller reads slowly. */
async function writeChunks(chunks: Pieces, outgoing: ServerResponse, stalledMs: number): Promise<number> {
  let bytes = 0;
  for await (const chunk of chunks) {
    if (outgoing.destroyed) break;
    bytes += Buffer.byteLength(chunk);
    if (!outgoing.write(chunk)) await drained(outgoing, stalledMs);
    await setImmediate();
  }
  return bytes;
}

/** Node closes the connection when no byte of what waits has gone out for so long. */
function drained(outgoing: ServerResponse, stalledMs: number): Promise<void> {
  const { socket } = outgoing;
  socket?.setTimeout(stalledMs);
  return new Promise((resolve) => {
    const go = (): void => {
      outgoing.off("drain", go).off("close", go);
      socket?.setTimeout(0);
      resolve();
    };
    outgoing.on("drain", go).on("close", go);
  });
}
