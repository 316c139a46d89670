import type { ServerResponse } from "node:http";
import timers from "node:timers/promises";
import type { Answer } from "../../fake/plain.ts";
import type { Soon } from "../../fake/soon.ts";
import { itsTurn } from "./in-order.ts";
import { mayBeGone } from "./plain-request.ts";
import type { StallWatch } from "./stalled.ts";

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
  watch: StallWatch,
): Soon<number> {
  // A request whose body turned out to be broken has been refused meanwhile.
  if (outgoing.writableEnded) return writePieces(body, end, outgoing, watch);
  outgoing.writeHead(status, listsOf(headers)[outgoing.shouldKeepAlive ? "kept" : "closing"]);
  const sent = method === "HEAD" ? "" : body;
  if (typeof sent === "string" && end === "close" && sent.length <= longestPiece)
    return endAtOnce(sent, outgoing, watch);
  return writePieces(sent, end, outgoing, watch);
}

/**
 * Ends with the whole body as the one chunk that it is. Head and chunk leave in one write, which Node's own chunking makes five
 * of; for a small answer they cost more than anything else.
 */
function endAtOnce(body: string, outgoing: ServerResponse, watch: StallWatch): number {
  const bytes = Buffer.byteLength(body);
  const isChunked = outgoing.chunkedEncoding;
  const chunk = bytes > 0 ? `${bytes.toString(16)}\r\n${body}\r\n` : "";
  outgoing.chunkedEncoding = false;
  outgoing.end(isChunked ? `${chunk}0\r\n\r\n` : body);
  watch(outgoing);
  return bytes;
}

async function writePieces(
  body: Answer["body"] | Uint8Array,
  end: Answer["end"],
  outgoing: ServerResponse,
  watch: StallWatch,
): Promise<number> {
  if (!outgoing.socket) await itsTurn(outgoing);
  if (end === "close" && mayBeGone(outgoing)) await showWhetherGone(outgoing);
  const isWhole = typeof body === "string" || body instanceof Uint8Array;
  const bytes = await writeChunks(isWhole ? piecesOf(body) : body, outgoing, watch);
  await endings[end](outgoing);
  watch(outgoing);
  return bytes;
}

/** Sends the head alone: a caller that has gone answers it with a reset, which shows before the body is written. */
async function showWhetherGone(outgoing: ServerResponse): Promise<void> {
  outgoing.flushHeaders();
  await setImmediate();
}

/** Writes a whole body under a head that has been written: at once, or in pieces when it is long. */
export async function writeBody(body: Uint8Array, outgoing: ServerResponse, watch: StallWatch): Promise<void> {
  if (body.length > longestPiece) return void (await writePieces(body, "close", outgoing, watch));
  outgoing.end(body);
  watch(outgoing);
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

/** Resolves when everything written so far has been handed to the system, and when that can no longer be. */
function flushed({ socket, writableLength }: ServerResponse): Promise<void> {
  return new Promise((resolve) => (socket && writableLength > 0 ? socket.write("", () => resolve()) : resolve()));
}

/** Bytes that are written at once at the most: whether a caller reads on shows between two writes. */
const longestPiece = 64 * 1024;

/** A text or bytes in pieces of that length. */
function* piecesOf(body: string | Uint8Array): Iterable<Uint8Array> {
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += longestPiece) yield bytes.subarray(at, at + longestPiece);
}

type Pieces = AsyncIterable<string | Uint8Array> | Iterable<Uint8Array>;

/** One chunk a turn of the event loop, so that small answers pass between; waits while the caller reads slowly. */
async function writeChunks(chunks: Pieces, outgoing: ServerResponse, watch: StallWatch): Promise<number> {
  let bytes = 0;
  for await (const chunk of chunks) {
    if (isOver(outgoing)) break;
    bytes += Buffer.byteLength(chunk);
    if (!outgoing.write(chunk)) await drained(outgoing, watch);
    await setImmediate();
    if (isOver(outgoing)) break;
  }
  return bytes;
}

function isOver({ destroyed, writableEnded }: ServerResponse): boolean {
  return destroyed || writableEnded;
}

function drained(outgoing: ServerResponse, watch: StallWatch): Promise<void> {
  watch(outgoing);
  return new Promise((resolve) => {
    const go = (): void => {
      outgoing.off("drain", go).off("close", go);
      resolve();
    };
    outgoing.on("drain", go).on("close", go);
  });
}
