/** The baseline: `node:http` that validates nothing, sends a precomputed text, and serializes precomputed rows with one JSON.stringify. */
import { createServer } from "node:http";
import { isLongReport, long, port, small } from "./inputs.js";

createServer((incoming, outgoing) => {
  const body = isLongReport(incoming.url) ? JSON.stringify(long) : small;
  outgoing.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  outgoing.end(body);
}).listen(port, "127.0.0.1");
