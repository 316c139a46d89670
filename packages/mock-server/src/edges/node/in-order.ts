import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Most requests of one connection that are worked on at once. */
const mostAtOnce = 16;

/** The requests that a caller has sent ahead of the response that its connection is busy with. */
interface Pipeline {
  /** Begun, and without the connection yet. */
  queued: Set<ServerResponse>;
  waiting: [IncomingMessage, ServerResponse][];
}

/**
 * Passes requests on, but of those that a caller has sent ahead on one connection only a few at once: the others wait, so that
 * nothing is made for a caller that does not read. When the connection closes, what waits is dropped and what is queued is told;
 * Node before version 24 tells only the response that has the connection.
 */
export function inOrder(next: RequestListener): RequestListener {
  const pipelines = new WeakMap<Socket, Pipeline>();

  const open = (socket: Socket): Pipeline => {
    const pipeline: Pipeline = { queued: new Set(), waiting: [] };
    pipelines.set(socket, pipeline);
    socket.once("close", () => giveUp(pipeline));
    return pipeline;
  };
  const begin = (pipeline: Pipeline): void => {
    while (pipeline.queued.size < mostAtOnce) {
      const [incoming, outgoing] = pipeline.waiting.shift() ?? [];
      if (!incoming || !outgoing) return;
      pipeline.queued.add(outgoing);
      outgoing.once("close", () => {
        pipeline.queued.delete(outgoing);
        begin(pipeline);
      });
      next(incoming, outgoing);
    }
  };

  return (incoming, outgoing) => {
    if (outgoing.socket) return next(incoming, outgoing);
    const pipeline = pipelines.get(incoming.socket) ?? open(incoming.socket);
    pipeline.waiting.push([incoming, outgoing]);
    begin(pipeline);
  };
}

function giveUp({ queued, waiting }: Pipeline): void {
  waiting.length = 0;
  for (const outgoing of queued) {
    if (outgoing.socket || outgoing.destroyed) continue;
    outgoing.destroy();
    outgoing.emit("close");
  }
}

/** Resolves when a response has its connection: those before it have been sent. Also when that will never be. */
export function itsTurn(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (outgoing.socket || outgoing.destroyed) return resolve();
    outgoing.once("socket", () => resolve()).once("close", () => resolve());
  });
}
