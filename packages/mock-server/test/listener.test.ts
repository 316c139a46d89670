import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { batchPerTick } from "../src/edges/node/listener.ts";

/** Requests several paths in one write, on a connection that ends there, and returns the bodies. */
function sendTogether(port: number, paths: readonly string[]): Promise<string[]> {
  const { promise, resolve, reject } = Promise.withResolvers<string[]>();
  let taken = "";
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  socket.on("data", (piece: string) => {
    taken += piece;
  });
  socket.on("error", reject).on("end", () => resolve(taken.match(/(?<=\r\n\r\n)[a-z]+/g) ?? []));
  socket.end(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`).join(""));
  return promise;
}

test("starts all requests of a tick before it finishes the first, except for one that finishes itself", async () => {
  const steps: string[] = [];
  const server = createServer(
    batchPerTick<() => void>({
      start: ({ url = "" }, outgoing, onReady) => {
        const respond = (): void => {
          steps.push(`finish ${url}`);
          outgoing.writeHead(200, { "Content-Length": url.length - 1 }).end(url.slice(1));
        };
        steps.push(`begin ${url}`);
        if (url === "/sync") respond();
        else onReady(respond);
      },
      finish: (respond) => respond(),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bodies = await sendTogether((server.address() as AddressInfo).port, ["/first", "/sync", "/last"]);
  await new Promise((resolve) => server.close(resolve));
  expect(steps).toEqual([
    "begin /first",
    "begin /sync",
    "finish /sync",
    "begin /last",
    "finish /first",
    "finish /last",
  ]);
  expect(bodies).toEqual(["first", "sync", "last"]);
});
