import type { ServerResponse } from "node:http";
import timers from "node:timers/promises";
import type { Answer } from "../../fake/plain.ts";
import type { Soon } from "../../fake/soon.ts";
import { letGoWhenStalled } from "./stalled.ts";

/** Taken once: a test's fake timers may replace Node's own. */
const { setImmediate } = timers;

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
export function writeAnswer(
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
