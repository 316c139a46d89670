import type { Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

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
      else outgoing.once("finish", callBack);
    },
  };
}
