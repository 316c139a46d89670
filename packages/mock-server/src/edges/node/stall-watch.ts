import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { systemTime, type TimeSource } from "../../clock/time-source.ts";

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
  return ({ socket }) => {
    if (!socket || socket.writableLength === 0 || socket.destroyed || watched.has(socket)) return;
    watched.add(socket);
    watchSocket(socket, {
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

function watchSocket(socket: Socket, { everyMs, timeSource, onEnd }: SocketWatchOptions): void {
  let flushedBefore = bytesFlushed(socket);
  let idleChecks = 0;
  const check = (): void => {
    const flushed = bytesFlushed(socket);
    idleChecks = flushed === flushedBefore ? idleChecks + 1 : 0;
    flushedBefore = flushed;
    if (socket.writableLength === 0) end();
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

/** Bytes that were passed to the operating system. */
function bytesFlushed({ bytesWritten, writableLength }: Socket): number {
  return bytesWritten - writableLength;
}
