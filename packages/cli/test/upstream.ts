import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect, createServer as createRawServer, type Server, type Socket } from "node:net";
import { run, type StandIn } from "./process.ts";

/** The request that a nightly job makes for one report. */
export const reportPath =
  "/api/v2/reports_manager.php?api=cdr_4&date_ini=20260604000000&date_end=20260604235959" as const;

/** A server on a free port of loopback, for one test. */
export interface Place extends AsyncDisposable {
  readonly url: string;
}

/** Answers as a listener of `node:http` says. */
export function upstream(listener: RequestListener): Promise<Place> {
  return placed(createServer(listener));
}

/** Gets hold of each connection, and may write what no server of Node would. */
export function rawUpstream(onConnection: (socket: Socket) => void): Promise<Place> {
  return placed(createRawServer(onConnection));
}

async function placed(server: Server): Promise<Place> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket.on("error", () => {}).on("close", () => sockets.delete(socket)));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server.close(), "close");
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** A running `mockvox tap`, and where it listens. */
export interface Tapped extends StandIn {
  readonly url: string;
}

export async function tapOn({ url }: Pick<Place, "url">, ...flags: string[]): Promise<Tapped> {
  const tap = run(["tap", url, "--port", "0", ...flags]);
  const [, place = ""] = await tap.printed(/(?:at|de) (http:\S+) (?:on to|a) /);
  return { ...tap, url: place };
}

/** Sends bytes as they are, and gives back all that comes until the connection ends. */
export async function sendRaw({ url }: Pick<Place, "url">, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(text);
  let heard = "";
  socket
    .on("error", () => {})
    .on("data", (piece) => {
      heard += piece;
    });
  await new Promise((resolve) => socket.once("close", resolve));
  return heard;
}
