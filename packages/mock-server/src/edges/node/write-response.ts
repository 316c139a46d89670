import type { ServerResponse } from "node:http";
import timers from "node:timers/promises";
import type { MaybePromise } from "../../maybe-promise.ts";
import type { PlainResponse } from "../../request/plain-http.ts";
import type { StallWatch } from "./connections.ts";
import { waitForTurn } from "./limit-pipelining.ts";
import { mayBeDisconnected } from "./plain-request.ts";
import { resetConnection } from "./tcp-sockets.ts";

/** Captured when loaded, since a test's fake timers may replace Node's own. */
const { setImmediate } = timers;

const keepAliveHeaders = ["Keep-Alive", "timeout=5, max=100", "Connection", "Keep-Alive"];
const closeHeaders = ["Connection", "close"];

/** Headers in the form that Node writes fastest: names and values in one list. */
interface HeaderLists {
  keepAlive: string[];
  close: string[];
}

/** Most responses share one headers object. */
const headerLists = new WeakMap<PlainResponse["headers"], HeaderLists>();

function headerListsOf(headers: PlainResponse["headers"]): HeaderLists {
  const known = headerLists.get(headers);
  if (known) return known;
  const list = Object.entries(headers).flat();
  const lists = { keepAlive: [...list, ...keepAliveHeaders], close: [...list, ...closeHeaders] };
  headerLists.set(headers, lists);
  return lists;
}

/**
 * Writes a response and returns the bytes of its body: synchronously, or when the last piece is written. Frees the slot of the request
 * immediately before the end.
 */
export function writeResponse(
  { status, headers, body, end, releaseSlot }: PlainResponse,
  method: string,
  outgoing: ServerResponse,
  watch: StallWatch,
): MaybePromise<number> {
  // The request was rejected meanwhile, since its body is malformed.
  if (outgoing.writableEnded) return writeInPieces(body, { end, releaseSlot }, outgoing, watch);
  outgoing.writeHead(status, headerListsOf(headers)[outgoing.shouldKeepAlive ? "keepAlive" : "close"]);
  const sent = method === "HEAD" ? "" : body;
  if (typeof sent !== "string" || end !== "close" || sent.length > maxPieceBytes)
    return writeInPieces(sent, { end, releaseSlot }, outgoing, watch);
  const released = releaseSlot?.();
  return released
    ? released.then(() => endWithSingleChunk(sent, outgoing, watch))
    : endWithSingleChunk(sent, outgoing, watch);
}

/**
 * Ends with the whole body as a single chunk. Head and chunk leave in one write, where Node's own chunking needs five, which for a small
 * response cost more than anything else.
 */
function endWithSingleChunk(body: string, outgoing: ServerResponse, watch: StallWatch): number {
  const bytes = Buffer.byteLength(body);
  const isChunked = outgoing.chunkedEncoding;
  const chunk = bytes > 0 ? `${bytes.toString(16)}\r\n${body}\r\n` : "";
  outgoing.chunkedEncoding = false;
  outgoing.end(isChunked ? `${chunk}0\r\n\r\n` : body);
  watch(outgoing);
  return bytes;
}

async function writeInPieces(
  body: PlainResponse["body"] | Uint8Array,
  { end, releaseSlot }: Pick<PlainResponse, "end" | "releaseSlot">,
  outgoing: ServerResponse,
  watch: StallWatch,
): Promise<number> {
  if (!outgoing.socket) await waitForTurn(outgoing);
  if (end === "close" && mayBeDisconnected(outgoing)) await probeDisconnect(outgoing);
  const isComplete = typeof body === "string" || body instanceof Uint8Array;
  const bytes = await writeChunks(isComplete ? splitBody(body) : body, outgoing, watch);
  await releaseSlot?.();
  await endings[end](outgoing);
  watch(outgoing);
  return bytes;
}

/** Sends the head first: a client that has disconnected responds with a reset, which arrives before the body is written. */
async function probeDisconnect(outgoing: ServerResponse): Promise<void> {
  outgoing.flushHeaders();
  await setImmediate();
}

/** Writes the body after the head: synchronously, or in pieces if it is long. */
export async function writeBody(body: Uint8Array, outgoing: ServerResponse, watch: StallWatch): Promise<void> {
  if (body.length > maxPieceBytes) return void (await writeInPieces(body, { end: "close" }, outgoing, watch));
  outgoing.end(body);
  watch(outgoing);
}

/** How each end of a response is applied to the connection. */
const endings: Record<PlainResponse["end"], (outgoing: ServerResponse) => Promise<void> | void> = {
  close: (outgoing) => void outgoing.end(),
  reset: async (outgoing) => {
    await waitForFlush(outgoing);
    if (outgoing.socket) resetConnection(outgoing.socket);
  },
  cut: async (outgoing) => {
    await waitForFlush(outgoing);
    outgoing.socket?.destroySoon();
  },
};

/** Resolves when everything written so far was passed to the operating system, or when that is no longer possible. */
function waitForFlush({ socket, writableLength }: ServerResponse): Promise<void> {
  return new Promise((resolve) => (socket && writableLength > 0 ? socket.write("", () => resolve()) : resolve()));
}

/** Maximum size of one write, since whether the client still reads shows only between writes. */
const maxPieceBytes = 64 * 1024;

function* splitBody(body: string | Uint8Array): Iterable<Uint8Array> {
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += maxPieceBytes) yield bytes.subarray(at, at + maxPieceBytes);
}

type BodyPieces = AsyncIterable<string | Uint8Array> | Iterable<Uint8Array>;

/** Writes one chunk per turn of the event loop, so that small responses are not delayed, and waits for slow clients. */
async function writeChunks(chunks: BodyPieces, outgoing: ServerResponse, watch: StallWatch): Promise<number> {
  let bytes = 0;
  for await (const chunk of chunks) {
    if (isFinished(outgoing)) break;
    bytes += Buffer.byteLength(chunk);
    if (!outgoing.write(chunk)) await waitForDrain(outgoing, watch);
    await setImmediate();
    if (isFinished(outgoing)) break;
  }
  return bytes;
}

function isFinished({ destroyed, writableEnded }: ServerResponse): boolean {
  return destroyed || writableEnded;
}

function waitForDrain(outgoing: ServerResponse, watch: StallWatch): Promise<void> {
  watch(outgoing);
  return new Promise((resolve) => {
    const go = (): void => {
      outgoing.off("drain", go).off("close", go);
      resolve();
    };
    outgoing.on("drain", go).on("close", go);
  });
}
