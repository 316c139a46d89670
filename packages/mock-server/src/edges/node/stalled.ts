import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { type Host, systemHost } from "../../clock/host.ts";

/** Watches whether the caller reads what has been written to it and has not left yet; called behind every write. */
export type StallWatch = (outgoing: ServerResponse) => void;

/** How often it is looked whether a caller has read on before it is let go. */
const looks = 4;

/**
 * Makes the watch that closes the connection of a caller that has read nothing of what waits for it for `stalledMs` milliseconds.
 *
 * Node's own time-out of a socket takes the first look for progress, and so lets such a caller go after twice that time.
 */
export function createStallWatch(stalledMs: number, host: Pick<Host, "after"> = systemHost): StallWatch {
  const watched = new WeakSet<Socket>();
  return ({ socket }) => {
    if (!socket || socket.writableLength === 0 || socket.destroyed || watched.has(socket)) return;
    watched.add(socket);
    watch(socket, { everyMs: stalledMs / looks, host, onOver: () => watched.delete(socket) });
  };
}

interface Watching {
  everyMs: number;
  host: Pick<Host, "after">;
  onOver: () => void;
}

function watch(socket: Socket, { everyMs, host, onOver }: Watching): void {
  let before = bytesTaken(socket);
  let idleLooks = 0;
  const look = (): void => {
    const taken = bytesTaken(socket);
    idleLooks = taken === before ? idleLooks + 1 : 0;
    before = taken;
    if (socket.writableLength === 0) end();
    else if (idleLooks === looks) socket.destroy();
    else cancel = host.after(everyMs, look);
  };
  const end = (): void => {
    cancel();
    socket.off("close", end);
    onOver();
  };
  let cancel = host.after(everyMs, look);
  socket.once("close", end);
}

/** Bytes that have been handed to the system. */
function bytesTaken({ bytesWritten, writableLength }: Socket): number {
  return bytesWritten - writableLength;
}
