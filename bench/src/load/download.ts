import { openSocket } from "./open-socket.ts";
import { reportsPath } from "./queries.ts";

/** The timing of a response, in milliseconds from the request. */
export interface Download {
  firstByteMs: number;
  totalMs: number;
  bytes: number;
}

const endOfHead = "\r\n\r\n";
const lastChunk = "0\r\n\r\n";

/** Creates a function that takes each chunk of a response and returns whether it is complete; keeps no chunk. */
function createEndDetector(): (chunk: Buffer) => boolean {
  let head = "";
  let length: number | undefined;
  let bytes = 0;
  let tail = "";
  return (chunk) => {
    bytes += chunk.length;
    tail = (tail + chunk.toString("latin1", Math.max(0, chunk.length - lastChunk.length))).slice(-lastChunk.length);
    if (!head.includes(endOfHead)) {
      head += chunk.toString("latin1", 0, 4096);
      const [, contentLength] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
      length =
        contentLength === undefined ? undefined : Number(contentLength) + head.indexOf(endOfHead) + endOfHead.length;
    }
    return length === undefined ? tail === lastChunk : bytes >= length;
  };
}

/** Downloads a long report over a new connection. */
export async function download(port: number, query: string): Promise<Download> {
  const socket = await openSocket(port);
  const isComplete = createEndDetector();
  const before = performance.now();
  socket.write(`GET ${reportsPath}?${query} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nwolkvox-token: benchlong\r\n\r\n`);
  let firstByteMs = 0;
  let bytes = 0;
  for await (const chunk of socket) {
    firstByteMs ||= performance.now() - before;
    bytes += chunk.length;
    if (isComplete(chunk)) break;
  }
  const totalMs = performance.now() - before;
  if (bytes < 10_000_000)
    throw new Error(`Failed to download ${query}: expected 60,000 rows, received ${bytes} bytes.`);
  return { firstByteMs, totalMs, bytes };
}
