import { open } from "./open.ts";

/** An answer as a load generator sees it: enough to tell a good one from a bad one, and no more. */
interface Seen {
  status: number;
  /** Of head and body. */
  bytes: number;
}

/**
 * A connection that asks and reads with as little work as there can be: a load generator that parses HTTP in full takes more
 * time than a bare server, and would measure itself.
 */
export interface Connection {
  ask(query: string): Promise<Seen>;
  close(): void;
}

const LAST_CHUNK = "\r\n0\r\n\r\n";

/** Where the answer ends that begins at 0, or undefined while some of it is missing. */
function endOf(text: string): number | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head < 0) return undefined;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head)) ?? [];
  if (length !== undefined) return text.length >= head + 4 + Number(length) ? head + 4 + Number(length) : undefined;
  return text.endsWith(LAST_CHUNK) ? text.length : undefined;
}

/** Opens a connection whose token is its own, since a token has two slots. */
export async function openConnection(port: number, path: string, token: string): Promise<Connection> {
  const socket = await open(port);
  const tail = ` HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept: */*\r\nwolkvox-token: ${token}\r\n\r\n`;
  let received = "";
  let settle: { resolve(seen: Seen): void; reject(error: Error): void } | undefined;

  socket.setEncoding("latin1");
  socket.on("data", (piece: string) => {
    received += piece;
    const end = endOf(received);
    if (end === undefined) return;
    const seen = { status: Number(received.slice(9, 12)), bytes: end };
    received = "";
    settle?.resolve(seen);
  });
  const fail = (error?: Error): void => settle?.reject(error ?? new Error("The server closed the connection."));
  socket.on("error", fail).on("close", () => fail());

  return {
    ask: (query) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(`GET ${path}?${query}${tail}`, "latin1");
      }),
    close: () => socket.destroy(),
  };
}
