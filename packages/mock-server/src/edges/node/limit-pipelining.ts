import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Socket } from "node:net";

const maxConcurrentPerConnection = 16;

/** Requests that a client has pipelined after the response that uses the connection. */
interface Pipeline {
  /** Started, but not yet using the connection. */
  started: Set<ServerResponse>;
  waiting: [IncomingMessage, ServerResponse][];
}

/**
 * Starts only a few of the requests that a client pipelines on one connection, so that no work is done for a client that does not
 * read. For requests whose response does not yet use the connection. When the connection closes, waiting requests are dropped and started ones are closed; Node before version 24 closes only
 * the response that uses the connection.
 */
export function limitPipelining(next: RequestListener): RequestListener {
  const pipelines = new WeakMap<Socket, Pipeline>();

  const open = (socket: Socket): Pipeline => {
    const pipeline: Pipeline = { started: new Set(), waiting: [] };
    pipelines.set(socket, pipeline);
    socket.once("close", () => abandonPipeline(pipeline));
    return pipeline;
  };
  const startNext = (pipeline: Pipeline): void => {
    while (pipeline.started.size < maxConcurrentPerConnection) {
      const [incoming, outgoing] = pipeline.waiting.shift() ?? [];
      if (!incoming || !outgoing) return;
      pipeline.started.add(outgoing);
      outgoing.once("close", () => {
        pipeline.started.delete(outgoing);
        startNext(pipeline);
      });
      next(incoming, outgoing);
    }
  };

  return (incoming, outgoing) => {
    const pipeline = pipelines.get(incoming.socket) ?? open(incoming.socket);
    pipeline.waiting.push([incoming, outgoing]);
    startNext(pipeline);
  };
}

function abandonPipeline({ started, waiting }: Pipeline): void {
  waiting.length = 0;
  for (const outgoing of started) {
    if (outgoing.socket || outgoing.destroyed) continue;
    outgoing.destroy();
    outgoing.emit("close");
  }
}

/** Resolves when the responses before this one have been sent, or when the connection closes. */
export function waitForTurn(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    if (outgoing.socket || outgoing.destroyed) return resolve();
    outgoing.once("socket", () => resolve()).once("close", () => resolve());
  });
}
