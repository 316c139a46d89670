import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** Knows the latest response that was begun on each connection. */
export interface Latest {
  on(socket: Duplex): ServerResponse | undefined;
  /** Calls back when everything that was begun on a connection has been sent, unless the connection closes before. */
  whenSent(socket: Duplex, callBack: () => void): void;
}

export function createLatest(server: Server): Latest {
  const latest = new WeakMap<Duplex, ServerResponse>();
  server.on("request", ({ socket }, outgoing) => latest.set(socket, outgoing));
  return {
    on: (socket) => latest.get(socket),
    whenSent: (socket, callBack) => {
      const outgoing = latest.get(socket);
      if (!outgoing || outgoing.writableFinished) callBack();
      else outgoing.once("finish", callBack);
    },
  };
}
