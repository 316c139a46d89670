import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";

/** A proxy between a replica and the server, whose connections can be broken. */
export interface CutProxy extends AsyncDisposable {
  readonly url: string;
  /** The number of pieces that were sent to the server, each of them one round trip. */
  sentPieces(): number;
  /** Breaks all connections; new ones can be made. */
  cut(): void;
  /** What is sent still arrives, and is not answered any more; then the connections break. */
  cutReplies(): void;
  /** Resolves when the breaks so far have happened. */
  settled(): Promise<void>;
  /** Breaks all connections, and those that are made from now on. */
  block(): void;
}

export async function startCutProxy(port: number): Promise<CutProxy> {
  const pairs = new Set<{ client: Socket; server: Socket }>();
  let isBlocked = false;
  let pieces = 0;
  const breaks: Promise<void>[] = [];
  const cut = (): void => {
    for (const { client, server } of pairs) {
      client.destroy();
      server.destroy();
    }
    pairs.clear();
  };
  const listener = createServer((client) => {
    if (isBlocked) return void client.destroy();
    const server = connect(port, "127.0.0.1");
    const pair = { client, server };
    pairs.add(pair);
    client.on("data", (piece) => {
      pieces += 1;
      server.write(piece);
    });
    server.on("data", (piece) => client.write(piece));
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.setNoDelay(true);
      one.on("error", () => {});
      one.on("close", () => {
        pairs.delete(pair);
        other.destroy();
      });
    }
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  return {
    url: `redis://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    sentPieces: () => pieces,
    cut,
    cutReplies: () => {
      for (const { client, server } of pairs) {
        server.removeAllListeners("data").resume();
        breaks.push(setTimeout(10).then(() => void client.destroy()));
      }
    },
    settled: async () => void (await Promise.all(breaks)),
    block: () => {
      isBlocked = true;
      cut();
    },
    [Symbol.asyncDispose]: async () => {
      cut();
      listener.close();
      await once(listener, "close");
    },
  };
}
