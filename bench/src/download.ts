import { type IncomingMessage, request } from "node:http";

/** How an answer came in, in milliseconds from the request. */
export interface Download {
  firstByteMs: number;
  totalMs: number;
  bytes: number;
}

const BULK = "/api/v2/reports_manager.php?api=diagram_13&date_ini=20260301000000&date_end=20260331235959";

function send(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { "wolkvox-token": "bench", host: "wv0001.wolkvox.com" } }, resolve)
      .on("error", reject)
      .end();
  });
}

/** Asks a server for the first 60,000 rows of a month of diagram_13. */
export async function downloadBulk(server: string): Promise<Download> {
  const before = performance.now();
  const answer = await send(server + BULK);
  let firstByteMs = 0;
  let bytes = 0;
  for await (const chunk of answer) {
    firstByteMs ||= performance.now() - before;
    bytes += chunk.length;
  }
  if (bytes < 10_000_000) throw new Error(`Failed to download 60,000 rows: ${answer.statusCode} and ${bytes} bytes.`);
  return { firstByteMs, totalMs: performance.now() - before, bytes };
}
