import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { systemTime } from "../../clock/time-source.ts";

/** A response of the proxy itself. */
export interface ProxyAnswer {
  status: 400 | 403 | 502;
  /** A line of text. */
  text: string;
}

/** How long a client has to read it, in real milliseconds. */
const readMs = 1_000;

/** Responds to `CONNECT` on its connection, and closes it. */
export function answerConnect(socket: Socket, { status, text }: ProxyAnswer): void {
  if (!socket.writable) return void socket.destroy();
  const body = `${text}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  // What the client has sent after the request would otherwise reset the connection before the client has read the response.
  socket.resume();
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  const cancel = systemTime.after(readMs, () => socket.destroy());
  socket.once("end", () => socket.destroy()).once("close", cancel);
}

/** Responds to any other request, and closes the connection. */
export function answerRequest(outgoing: ServerResponse, { status, text }: ProxyAnswer): void {
  outgoing.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" }).end(`${text}\n`);
}
