import type { ServerResponse } from "node:http";
import { systemTime } from "../../clock/time-source.ts";
import type { StallWatch } from "./stall-watch.ts";

/** A stream of server-sent events to one reader. */
export interface EventStream {
  /** Has no effect once the stream has ended. */
  send(event: string, data: object): void;
}

interface EventStreamOptions {
  watch: StallWatch;
  /** Milliseconds between two heartbeat comments. */
  heartbeatMs: number;
}

/** Bytes that are buffered for a reader before it misses events. */
const maxBufferedBytes = 256 * 1024;

/**
 * Opens a stream of server-sent events.
 *
 * The buffer for a slow reader is bounded: it misses events, and gets an event `missed` with their number when it reads again. A reader
 * that stops reading is disconnected. A comment is sent every `heartbeatMs`, since clients such as Node's `fetch` close a stream that is
 * silent for minutes. A header asks proxies not to buffer.
 */
export function openEventStream(
  outgoing: ServerResponse,
  greeting: string,
  { watch, heartbeatMs }: EventStreamOptions,
): EventStream {
  let missed = 0;
  let cancelHeartbeat = (): void => {};
  const isClosed = (): boolean => outgoing.writableEnded || outgoing.destroyed;
  const sendHeartbeat = (): void => {
    if (isClosed()) return;
    if (outgoing.writableLength === 0) outgoing.write(":\n\n");
    cancelHeartbeat = systemTime.after(heartbeatMs, sendHeartbeat);
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
  cancelHeartbeat = systemTime.after(heartbeatMs, sendHeartbeat);
  outgoing.once("close", () => cancelHeartbeat());
  outgoing.on("drain", () => {
    if (missed > 0 && !isClosed()) write("missed", { count: missed });
    missed = 0;
  });
  return {
    send: (event, data) => {
      if (isClosed()) return;
      if (outgoing.writableLength <= maxBufferedBytes) return write(event, data);
      missed += 1;
    },
  };
}
