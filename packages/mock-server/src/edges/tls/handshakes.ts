import type { Socket } from "node:net";
import type { Server } from "node:tls";
import { systemTime } from "../../clock/time-source.ts";
import { texts } from "../../messages/en.ts";
import { rememberTcpSocket } from "../node/tcp-sockets.ts";
import type { TlsCredentials, TlsSource } from "./credentials.ts";

export interface HandshakeOptions {
  source: TlsSource;
  /** Those with which the server was created. */
  credentials: TlsCredentials;
  /** Real milliseconds from the connection to the end of the handshake. */
  handshakeMs: number;
  /** Called when the source fails; the credentials of before are used. */
  onError(error: unknown): void;
}

/** The connections of a TLS server before their handshake is complete. */
export interface Handshakes {
  begin(socket: Socket): void;
  /** Closes those whose handshake is not complete. */
  end(): void;
}

/** The first byte of every TLS connection. */
const handshakeRecord = 0x16;

/**
 * Begins the handshake of each connection of a server of `node:tls` or `node:https` with the credentials of that moment. A client that
 * sends HTTP without TLS gets a response that says so.
 */
export function createHandshakes(server: Server, options: HandshakeOptions): Handshakes {
  const accept = server.listeners("connection");
  server.removeAllListeners("connection");
  // `node:https` would respond to a failed handshake with HTTP.
  server.removeAllListeners("tlsClientError");
  server.on("tlsClientError", (_, socket) => socket.destroy());
  const pending = new Map<string, Socket>();
  server.on("secureConnection", (encrypted) => {
    const socket = pending.get(addressesOf(encrypted));
    if (!socket) return;
    pending.delete(addressesOf(encrypted));
    rememberTcpSocket(encrypted, socket);
  });
  const refresh = createRefresh(server, options);
  return {
    begin: (socket) => {
      const addresses = addressesOf(socket);
      pending.set(addresses, socket);
      const cancel = systemTime.after(options.handshakeMs, () => pending.get(addresses) === socket && socket.destroy());
      socket.on("error", () => {});
      socket.once("close", () => {
        cancel();
        if (pending.get(addresses) === socket) pending.delete(addresses);
      });
      void refresh().then(() =>
        onFirstByte(socket, (first) => {
          if (first === handshakeRecord) for (const listener of accept) listener.call(server, socket);
          else refusePlainHttp(socket);
        }),
      );
    },
    end: () => {
      for (const socket of pending.values()) socket.destroy();
    },
  };
}

/** Tells the connections of this machine apart; the TLS connection has the addresses of the TCP connection below it. */
function addressesOf({ remoteAddress, remotePort, localAddress, localPort }: Socket): string {
  return `${remoteAddress} ${remotePort} ${localAddress} ${localPort}`;
}

/** Returns the function that makes the server use the current credentials. It never rejects. */
function createRefresh(server: Server, { source, credentials, onError }: HandshakeOptions): () => Promise<void> {
  let used = credentials;
  return async () => {
    try {
      const current = await source.current();
      if (current === used) return;
      server.setSecureContext({ cert: current.cert, key: current.key });
      used = current;
    } catch (error) {
      onError(error);
    }
  };
}

/** Calls back with the first byte of a connection, which remains to be read. Never if there is none. */
function onFirstByte(socket: Socket, callBack: (byte: number) => void): void {
  const giveUp = (): void => void socket.destroy();
  const read = (): void => {
    const first: Buffer | null = socket.read(1);
    if (first === null) return;
    socket.off("readable", read).off("end", giveUp);
    socket.unshift(first);
    callBack(first[0] ?? 0);
  };
  socket.on("readable", read).on("end", giveUp);
  read();
}

/** How long a client that is not using TLS has to read the response, in real milliseconds. */
const refusalMs = 1_000;

function refusePlainHttp(socket: Socket): void {
  const body = `${texts["plain-http-on-tls-port"]({ url: `https://localhost:${socket.localPort}` })}\n`;
  const head = [
    "HTTP/1.1 400 Bad Request",
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.resume();
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  const cancel = systemTime.after(refusalMs, () => socket.destroy());
  socket.once("close", cancel);
}
