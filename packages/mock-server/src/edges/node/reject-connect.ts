import { type Server, STATUS_CODES } from "node:http";
import type { Clock } from "../../clock/clock.ts";
import { redact } from "../../fake/redact.ts";
import { texts } from "../../messages/en.ts";
import type { LatestResponses } from "./latest-responses.ts";
import type { ListenerHooks } from "./request-handler.ts";

export interface RejectConnectOptions extends Pick<ListenerHooks, "onResponse"> {
  latest: LatestResponses;
  clock: Clock;
}

const status = 501;

/** Responds to `CONNECT`, with which a client requests a tunnel through a proxy, with what to do instead. */
export function rejectConnect(server: Server, { latest, clock, onResponse }: RejectConnectOptions): void {
  server.on("connect", ({ url = "" }, socket) => {
    const at = clock.now();
    const path = redact(url);
    const baseUrl = `http://${"localPort" in socket ? `127.0.0.1:${socket.localPort}` : "127.0.0.1:4010"}`;
    const body = `${texts["connect-not-supported"]({ target: path, url: baseUrl })}\n`;
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `Date: ${new Date(at).toUTCString()}`,
      "Content-Type: text/plain; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
    ];
    socket.on("error", () => {});
    latest.onceSent(socket, () => {
      if (!socket.writable) return;
      socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
      onResponse?.({ method: "CONNECT", path, status, info: {}, bytes: Buffer.byteLength(body), at, durationMs: 0 });
    });
  });
}
