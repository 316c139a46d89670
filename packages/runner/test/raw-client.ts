import { connect, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";

/** Opens a connection to the port of a URL, and sends bytes. */
export function openRaw(url: string, bytes = ""): Socket {
  const { port } = new URL(url);
  const socket = connect({ host: "127.0.0.1", port: Number(port), allowHalfOpen: true }).on("error", () => {});
  if (bytes !== "") socket.write(bytes, "latin1");
  return socket;
}

/** Everything that is received until the connection ends, in whatever way. */
export async function received(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => {
    text += chunk;
  });
  socket.on("error", () => {}).on("end", () => socket.end());
  if (!socket.destroyed) await new Promise<void>((resolve) => socket.once("close", () => resolve()));
  return text;
}

/** Resolves to what was received once that matches. */
export function receivedUntil(socket: Socket, pattern: RegExp): Promise<string> {
  let text = "";
  return new Promise((resolve, reject) => {
    const look = (chunk: Buffer): void => {
      text += chunk.toString("latin1");
      if (!pattern.test(text)) return;
      socket.off("data", look);
      socket.pause();
      resolve(text);
    };
    socket.on("data", look).once("close", () => reject(new Error(`closed after ${JSON.stringify(text)}`)));
  });
}

/** Encrypts a connection. */
export async function encrypt(socket: Socket, options: { servername: string; ca: string }): Promise<TLSSocket> {
  const encrypted = connectTls({ socket, ...options });
  encrypted.on("error", () => {});
  await new Promise<void>((resolve, reject) => encrypted.once("secureConnect", resolve).once("close", reject));
  return encrypted;
}

/** The status codes in a received text, in order. */
export function statusesIn(text: string): number[] {
  return Array.from(text.matchAll(/HTTP\/1\.1 (\d{3})/g), ([, status]) => Number(status));
}

const query = "api=diagram_1_2&date_ini=20261101000000&date_end=20261101235959";

/** A request for a report, as text. */
export function reportRequest(host: string, ...headers: string[]): string {
  const target = `/api/v2/reports_manager.php?${query}`;
  return [`GET ${target} HTTP/1.1`, `Host: ${host}`, "wolkvox-token: demo", ...headers, "", ""].join("\r\n");
}
