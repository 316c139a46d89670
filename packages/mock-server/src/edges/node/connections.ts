import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { systemTime, type TimeSource } from "../../clock/time-source.ts";

/** The latest response that was started on each connection. */
export interface LatestResponses {
  get(socket: Duplex): ServerResponse | undefined;
  /** Calls back when all responses of a connection have been sent, unless it closes earlier. */
  onceSent(socket: Duplex, callBack: () => void): void;
}

export function createLatestResponses(server: Server): LatestResponses {
  const latest = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }, outgoing) => latest.set(socket, outgoing));
  return {
    get: (socket) => latest.get(socket),
    onceSent: (socket, callBack) => {
      const outgoing = latest.get(socket);
      if (!outgoing || outgoing.writableFinished) callBack();
      // Before Node's own listener, which closes the connection of a client that has ended its side meanwhile.
      else if (outgoing.shouldKeepAlive) outgoing.prependOnceListener("finish", callBack);
    },
  };
}

/** Options of `createGracefulShutdown`. */
export interface ShutdownOptions {
  /** Real milliseconds after which remaining connections are closed. */
  gracePeriodMs: number;
  /**
   * Closes connections whose client has ended its side before the response has started, since most such clients have disconnected. Without
   * it their responses are finished too. Default: none.
   */
  latest?: LatestResponses;
  /** Where real time comes from. Default: the system. */
  timeSource?: Pick<TimeSource, "after">;
  /** The event with which the server announces a connection that carries requests. Default: `connection`. */
  connectionEvent?: "connection" | "secureConnection";
}

/**
 * Creates the function that closes a server. Responses in progress are finished, for at most `gracePeriodMs`, and connections without one
 * are closed at once. Call it before the server listens; the function is idempotent.
 */
export function createGracefulShutdown(
  server: Server,
  { latest, gracePeriodMs, timeSource = systemTime, connectionEvent = "connection" }: ShutdownOptions,
): () => Promise<void> {
  const connections = new Set<Duplex>();
  let activeRequests = 0;
  let closed: Promise<void> | undefined;

  const closeIfIdle = (): void => {
    if (closed && activeRequests === 0) server.closeAllConnections();
  };
  const closeIfHalfClosed = (socket: Duplex): void => {
    if (closed && latest && socket.readableEnded && !latest.get(socket)?.headersSent) socket.destroy();
  };
  const onceUnused: (() => void)[] = [];
  server.on(connectionEvent, (socket: Duplex) => {
    connections.add(socket);
    socket
      .once("end", () => closeIfHalfClosed(socket))
      .once("close", () => {
        connections.delete(socket);
        if (connections.size === 0) for (const callBack of onceUnused) callBack();
      });
  });
  server.on("request", (_, outgoing) => {
    activeRequests += 1;
    outgoing.on("close", () => {
      activeRequests -= 1;
      closeIfIdle();
    });
  });
  return () => {
    closed ??= new Promise((resolve) => {
      const cancel = timeSource.after(gracePeriodMs, () => {
        for (const socket of connections) socket.destroy();
      });
      const end = (): void => {
        cancel();
        resolve();
      };
      // The server does not wait for connections that were accepted elsewhere.
      server.close(() => (connections.size === 0 ? end() : onceUnused.push(end)));
    });
    for (const socket of connections) closeIfHalfClosed(socket);
    closeIfIdle();
    return closed;
  };
}

/** Watches whether the client reads what was written to it; called after every write. */
export type StallWatch = (outgoing: ServerResponse) => void;

const checksPerTimeout = 4;

/**
 * Creates a watch that closes the connection of a client that has not read anything for `stallTimeoutMs` milliseconds although data is
 * waiting for it.
 *
 * The socket timeout of Node counts the first check as progress, so it would close such a connection only after twice that time.
 */
export function createStallWatch(
  stallTimeoutMs: number,
  timeSource: Pick<TimeSource, "after"> = systemTime,
): StallWatch {
  const watched = new WeakSet<Socket>();
  return (outgoing) => {
    const { socket } = outgoing;
    if (!socket || isFlushed(socket, outgoing) || socket.destroyed || watched.has(socket)) return;
    watched.add(socket);
    watchSocket(socket, outgoing, {
      everyMs: stallTimeoutMs / checksPerTimeout,
      timeSource,
      onEnd: () => watched.delete(socket),
    });
  };
}

interface SocketWatchOptions {
  everyMs: number;
  timeSource: Pick<TimeSource, "after">;
  onEnd: () => void;
}

function watchSocket(
  socket: Socket,
  outgoing: ServerResponse,
  { everyMs, timeSource, onEnd }: SocketWatchOptions,
): void {
  let flushedBefore = bytesFlushed(socket);
  let idleChecks = 0;
  const check = (): void => {
    const flushed = bytesFlushed(socket);
    idleChecks = flushed === flushedBefore ? idleChecks + 1 : 0;
    flushedBefore = flushed;
    if (isFlushed(socket, outgoing)) end();
    else if (idleChecks === checksPerTimeout) socket.destroy();
    else cancel = timeSource.after(everyMs, check);
  };
  const end = (): void => {
    cancel();
    socket.off("close", end);
    onEnd();
  };
  let cancel = timeSource.after(everyMs, check);
  socket.once("close", end);
}

/** Whether nothing waits for the client. What was just written has not reached the socket: Node 26 hands it over in the next tick. */
function isFlushed(socket: Socket, outgoing: ServerResponse): boolean {
  return socket.writableLength === 0 && outgoing.writableLength === 0;
}

/** Bytes that were passed to the operating system. */
function bytesFlushed({ bytesWritten, writableLength }: Socket): number {
  return bytesWritten - writableLength;
}

/** Maximum bytes of a body that are discarded before the connection is closed. */
const maxDiscardedBytes = 256 * 1024;

/** Discards the body of a request, and closes the connection when it is too large. */
export function discardBody(incoming: IncomingMessage): void {
  const { "content-length": length = "0", "transfer-encoding": encoding } = incoming.headers;
  if (length === "0" && encoding === undefined) return;
  let left = maxDiscardedBytes;
  incoming.on("data", (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) incoming.destroy();
  });
}
