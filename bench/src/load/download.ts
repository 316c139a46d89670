import { open } from "./open.ts";
import { PATH } from "./windows.ts";

/** How an answer came in, in milliseconds from the request. */
export interface Download {
  firstByteMs: number;
  totalMs: number;
  bytes: number;
}

const END_OF_HEAD = "\r\n\r\n";
const LAST_CHUNK = "0\r\n\r\n";

/** Tells when the answer is whole, from its pieces as they come; keeps none of them. */
function createEnd(): (piece: Buffer) => boolean {
  let head = "";
  let length: number | undefined;
  let bytes = 0;
  let tail = "";
  return (piece) => {
    bytes += piece.length;
    tail = (tail + piece.toString("latin1", Math.max(0, piece.length - LAST_CHUNK.length))).slice(-LAST_CHUNK.length);
    if (!head.includes(END_OF_HEAD)) {
      head += piece.toString("latin1", 0, 4096);
      const [, found] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
      length = found === undefined ? undefined : Number(found) + head.indexOf(END_OF_HEAD) + END_OF_HEAD.length;
    }
    return length === undefined ? tail === LAST_CHUNK : bytes >= length;
  };
}

/** Asks for a long report over a connection of its own. */
export async function download(port: number, query: string): Promise<Download> {
  const socket = await open(port);
  const isWhole = createEnd();
  const before = performance.now();
  socket.write(`GET ${PATH}?${query} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nwolkvox-token: benchlong\r\n\r\n`);
  let firstByteMs = 0;
  let bytes = 0;
  for await (const piece of socket) {
    firstByteMs ||= performance.now() - before;
    bytes += piece.length;
    if (isWhole(piece)) break;
  }
  const totalMs = performance.now() - before;
  if (bytes < 10_000_000)
    throw new Error(`Failed to download ${query}: ${bytes} bytes came. It should be 60,000 rows.`);
  return { firstByteMs, totalMs, bytes };
}
