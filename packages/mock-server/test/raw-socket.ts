import { connect, type Socket } from "node:net";

/** Opens a connection and sends raw bytes. */
export function openRaw(url: string, bytes = ""): Socket {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true }).on("error", () => {});
  if (bytes !== "") socket.write(bytes);
  return socket;
}

/** Everything that is received until the connection ends, in whatever way. */
export async function received(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    text += chunk;
  });
  socket.on("end", () => socket.end());
  await new Promise<void>((resolve) => socket.once("close", () => resolve()));
  return text;
}

/** The status codes in a received text, in order. */
export function statusesIn(text: string): number[] {
  return Array.from(text.matchAll(/HTTP\/1\.1 (\d{3})/g), ([, status]) => Number(status));
}

/** A request without a body, as text. */
export function rawGet(target: string, ...headers: string[]): string {
  return [`GET ${target} HTTP/1.1`, "Host: 127.0.0.1", "wolkvox-token: demo", ...headers, "", ""].join("\r\n");
}
