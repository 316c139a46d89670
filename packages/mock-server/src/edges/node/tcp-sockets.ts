import type { Socket } from "node:net";
import type { Duplex } from "node:stream";

/** The TCP connection below each TLS connection. */
const tcpSockets = new WeakMap<Duplex, Socket>();

export function rememberTcpSocket(encrypted: Duplex, socket: Socket): void {
  tcpSockets.set(encrypted, socket);
}

/** Resets a connection: a TLS connection cannot do so itself. */
export function resetConnection(socket: Socket): void {
  (tcpSockets.get(socket) ?? socket).resetAndDestroy();
}
