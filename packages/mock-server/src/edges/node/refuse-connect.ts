import { type Server, STATUS_CODES } from "node:http";
import type { Clock } from "../../clock/clock.ts";
import { showable } from "../../fake/showable.ts";
import type { Latest } from "./latest.ts";
import type { Witness } from "./listener.ts";

/** What it depends on besides the server. */
export interface RefusingConnect extends Pick<Witness, "onAnswered"> {
  latest: Latest;
  clock: Clock;
}

const status = 501;

/** Responds to `CONNECT`, by which a program asks for a tunnel through its proxy, with what to do instead. */
export function refuseConnect(server: Server, { latest, clock, onAnswered }: RefusingConnect): void {
  server.on("connect", ({ url = "" }, socket) => {
    const at = clock.now();
    const path = showable(url);
    const place = `http://${"localPort" in socket ? `127.0.0.1:${socket.localPort}` : "127.0.0.1:4010"}`;
    const body = `Mockvox is not a proxy and does not connect to ${path}. Send the requests to ${place} instead, over plain HTTP.\n`;
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `Date: ${new Date(at).toUTCString()}`,
      "Content-Type: text/plain; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
    ];
    socket.on("error", () => {});
    latest.whenSent(socket, () => {
      if (!socket.writable) return;
      socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
      onAnswered?.({ method: "CONNECT", path, status, about: {}, bytes: Buffer.byteLength(body), at, took: 0 });
    });
  });
}
