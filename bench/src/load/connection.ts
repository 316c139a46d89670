import { openSocket } from "./open-socket.ts";

/** The minimum that a load generator needs to know about a response. */
interface ResponseSummary {
  status: number;
  /** Of head and body together. */
  bytes: number;
}

/**
 * A connection that sends and reads with as little work as possible: a load generator that parses HTTP in full takes more
 * time than a bare server, and would measure itself.
 */
export interface Connection {
  send(query: string): Promise<ResponseSummary>;
  close(): void;
}

const lastChunk = "\r\n0\r\n\r\n";

/** The end of the response that begins at 0, or undefined while it is incomplete. */
function findEnd(text: string): number | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head)) ?? [];
  if (length !== undefined) return text.length >= head + 4 + Number(length) ? head + 4 + Number(length) : undefined;
  return text.endsWith(lastChunk) ? text.length : undefined;
}

/** Opens a connection with its own token, since a token has two slots. */
export async function openConnection(port: number, path: string, token: string): Promise<Connection> {
  const socket = await openSocket(port);
  const tail = ` HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: */*\r\nwolkvox-token: ${token}\r\n\r\n`;
  let received = "";
  let settle: { resolve(response: ResponseSummary): void; reject(error: Error): void } | undefined;

  socket.setEncoding("latin1");
  socket.on("data", (chunk: string) => {
    received += chunk;
    const end = findEnd(received);
    if (end === undefined) return;
    const response = { status: Number(received.slice(9, 12)), bytes: end };
    received = "";
    settle?.resolve(response);
  });
  const fail = (error?: Error): void => settle?.reject(error ?? new Error("The server closed the connection."));
  socket.on("error", fail).on("close", () => fail());

  return {
    send: (query) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(`GET ${path}?${query}${tail}`, "latin1");
      }),
    close: () => socket.destroy(),
  };
}
