import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import timers from "node:timers";

/** Taken once: a test's fake timers may replace Node's own. */
const { setImmediate } = timers;

/** Deals with a request, or begins to and returns what is left to do once the others of its turn have begun, too. Never throws. */
export type Steps = (incoming: IncomingMessage, outgoing: ServerResponse) => (() => void) | undefined;

/**
 * Deals with the requests of one turn of the event loop step by step: all are read, then all are answered, then all are written.
 *
 * One after the other, each would find the processor's caches full of the steps before it, and the system would wake a caller for
 * each answer alone: with fifty callers that makes a quarter of all the work. One whose rest proved to be broken has its response already.
 */
export function inTurns(steps: Steps): RequestListener {
  let read: [IncomingMessage, ServerResponse][] = [];
  const goOn = (): void => {
    const turn = read;
    read = [];
    const left = turn.map(([incoming, outgoing]) => (outgoing.writableEnded ? undefined : steps(incoming, outgoing)));
    for (const finish of left) finish?.();
  };
  return (incoming, outgoing) => {
    if (read.push([incoming, outgoing]) === 1) setImmediate(goOn);
  };
}
