import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { inTurns } from "../src/edges/node/in-turns.ts";

/** Asks for several paths in one piece, on a connection that ends there, and gives the bodies that come back. */
function askTogether(port: number, paths: readonly string[]): Promise<string[]> {
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

test("begins with all requests of a turn before it finishes the first, but for one that finishes by itself", async () => {
  const steps: string[] = [];
  const server = createServer(
    inTurns(({ url = "" }, outgoing) => {
      const finish = (): void => {
        steps.push(`finish ${url}`);
        outgoing.writeHead(200, { "Content-Length": url.length - 1 }).end(url.slice(1));
      };
      steps.push(`begin ${url}`);
      if (url !== "/alone") return finish;
      finish();
      return undefined;
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const answers = await askTogether((server.address() as AddressInfo).port, ["/first", "/alone", "/last"]);
  await new Promise((resolve) => server.close(resolve));
  expect(steps).toEqual([
    "begin /first",
    "begin /alone",
    "finish /alone",
    "begin /last",
    "finish /first",
    "finish /last",
  ]);
  expect(answers).toEqual(["first", "alone", "last"]);
});
