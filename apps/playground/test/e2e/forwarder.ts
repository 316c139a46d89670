import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** An address that stays taken while the server behind it stops and starts. */
export interface Forwarder extends AsyncDisposable {
  readonly url: string;
  /** Forwards connections to the server at a URL. Until the first call, connections are closed at once. */
  forwardTo(url: string): void;
}

export async function startForwarder(): Promise<Forwarder> {
  let port: number | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    if (port === undefined) {
      socket.destroy();
      return;
    }
    const upstream = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy()).on("close", () => sockets.delete(one));
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    forwardTo: (url) => {
      port = Number(new URL(url).port);
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
