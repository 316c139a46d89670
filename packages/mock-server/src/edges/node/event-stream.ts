import type { ServerResponse } from "node:http";
import { systemHost } from "../../clock/host.ts";
import type { StallWatch } from "./stalled.ts";

/** Events for one reader. */
export interface EventStream {
  /** Does nothing once the stream has ended. */
  send(event: string, data: object): void;
}

/** How a stream is kept up. */
interface Streaming {
  watch: StallWatch;
  /** Milliseconds between two comments. */
  beatMs: number;
}

/** So many bytes wait for a reader before it loses events. */
const mostWaiting = 256 * 1024;

/**
 * Begins a stream of server-sent events.
 *
 * What waits for a slow reader is bounded: it loses events, and is told how many by an event `missed` as soon as it reads on.
 * One that reads nothing any more is let go. Every `beatMs` comes a comment: readers, Node's `fetch` among them, give up a
 * stream that is silent for minutes. Proxies are told not to collect it first.
 */
export function beginEventStream(
  outgoing: ServerResponse,
  greeting: string,
  { watch, beatMs }: Streaming,
): EventStream {
  let missed = 0;
  let endBeat = (): void => {};
  const isOver = (): boolean => outgoing.writableEnded || outgoing.destroyed;
  const beat = (): void => {
    if (isOver()) return;
    if (outgoing.writableLength === 0) outgoing.write(":\n\n");
    endBeat = systemHost.after(beatMs, beat);
  };
  const write = (event: string, data: object): void => {
    outgoing.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    watch(outgoing);
  };
  outgoing.writeHead(200, {
    "Content-Type": "text/event-stream",
    "Cache-Control": "no-store",
    "X-Accel-Buffering": "no",
  });
  outgoing.write(`: ${greeting}\n\n`);
  endBeat = systemHost.after(beatMs, beat);
  outgoing.once("close", () => endBeat());
  outgoing.on("drain", () => {
    if (missed > 0 && !isOver()) write("missed", { count: missed });
    missed = 0;
  });
  return {
    send: (event, data) => {
      if (isOver()) return;
      if (outgoing.writableLength <= mostWaiting) return write(event, data);
      missed += 1;
    },
  };
}
