import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, connect, createServer as createRawServer, type Server, type Socket } from "node:net";
import { type CliRun, runCli } from "./run-cli.ts";

/** The request that a nightly job makes for one report. */
export const reportPath =
  "/api/v2/reports_manager.php?api=cdr_4&date_ini=20260604000000&date_end=20260604235959" as const;

/** A server on a free port of loopback, for one test. */
export interface TestUpstream extends AsyncDisposable {
  readonly url: string;
}

/** Responds with a listener of `node:http`. */
export function startUpstream(listener: RequestListener): Promise<TestUpstream> {
  return openServer(createServer(listener));
}

/** Handles raw connections, to write what Node's server would not. */
export function startRawUpstream(onConnection: (socket: Socket) => void): Promise<TestUpstream> {
  return openServer(createRawServer(onConnection));
}

async function openServer(server: Server): Promise<TestUpstream> {
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

/** A running `mockvox tap` with its address. */
export interface RunningTap extends CliRun {
  readonly url: string;
}

export async function startTap({ url }: Pick<TestUpstream, "url">, ...flags: string[]): Promise<RunningTap> {
  const tap = runCli(["tap", url, "--port", "0", ...flags]);
  const [, place = ""] = await tap.printed(/(?:Forwarding|Reenviando) (http:\S+) (?:to|a) /);
  return { ...tap, url: place };
}

/** Sends raw bytes, and returns everything received until the connection ends. */
export async function sendRaw({ url }: Pick<TestUpstream, "url">, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(text);
  let received = "";
  socket
    .on("error", () => {})
    .on("data", (piece) => {
      received += piece;
    });
  await new Promise((resolve) => socket.once("close", resolve));
  return received;
}
