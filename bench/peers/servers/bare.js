/** The limit: `node:http` that judges nothing, sends a ready text, and writes ready rows with one JSON.stringify. */
import { createServer } from "node:http";
import { asksLong, long, port, small } from "./given.js";

createServer((incoming, outgoing) => {
  const body = asksLong(incoming.url) ? JSON.stringify(long) : small;
  outgoing.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
  outgoing.end(body);
}).listen(port, "127.0.0.1");
