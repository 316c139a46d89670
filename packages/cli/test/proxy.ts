import { once } from "node:events";
import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";

/** A proxy on loopback that forwards every request to one server, whatever its host. */
export interface TestProxy extends AsyncDisposable {
  readonly url: string;
  /** The requests it got: `GET http://…` for plain ones, `CONNECT host:port` for tunnels. */
  readonly seen: string[];
}

/**
 * @param target where everything goes, such as `http://127.0.0.1:4010`
 * @param now what the header `Date` of its responses says, in epoch milliseconds; undefined leaves it as it is
 */
export async function startProxy(target: string, now?: () => number): Promise<TestProxy> {
  const { hostname, port } = new URL(target);
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method = "", url = "", headers } = incoming;
    seen.push(`${method} ${url.split("?", 1)[0]}${headers["proxy-authorization"] ? " with a password" : ""}`);
    const { pathname, search } = new URL(url, target);
    const passed = request({ hostname, port, method, path: `${pathname}${search}`, headers }, (answer) => {
      if (now) answer.headers.date = new Date(now()).toUTCString();
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(passed);
  });
  server.on("connect", ({ url = "" }, socket) => {
    seen.push(`CONNECT ${url}`);
    const onward = connect(Number(port), hostname, () => socket.write("HTTP/1.1 200 Connection Established\r\n\r\n"));
    for (const one of [socket, onward]) one.on("error", () => {});
    socket.pipe(onward).pipe(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
