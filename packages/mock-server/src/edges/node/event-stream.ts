import type { ServerResponse } from "node:http";
import { systemTime } from "../../clock/time-source.ts";
import { parseRequestFilter } from "../../controls/filter/parse-request-filter.ts";
import { matchesFilter } from "../../controls/filter/request-filter.ts";
import type { ControlRequest, StreamControlName } from "../../controls/routes.ts";
import type { StallWatch } from "./connections.ts";

/** The open streams of requests and of the status. */
export interface ControlStreams {
  open(name: StreamControlName, request: ControlRequest, outgoing: ServerResponse): void;
  end(): void;
}

export function createControlStreams(options: EventStreamOptions): ControlStreams {
  /** Each with the function that unsubscribes it. */
  const streams = new Map<ServerResponse, () => void>();
  const followRequests = ({ controls, query }: ControlRequest, outgoing: ServerResponse): (() => void) => {
    const filter = parseRequestFilter(query);
    const events = openEventStream(outgoing, "the requests from now on", options);
    return controls.follow((request) => matchesFilter(request, filter) && events.send("request", request));
  };
  const followStatus = ({ controls }: ControlRequest, outgoing: ServerResponse): (() => void) => {
    const events = openEventStream(outgoing, "the status now, and whenever it changes", options);
    return controls.followStatus((status) => events.send("status", status));
  };
  return {
    open: (name, request, outgoing) => {
      const follow = name === "GET /status/stream" ? followStatus : followRequests;
      const unfollow = follow(request, outgoing);
      streams.set(outgoing, unfollow);
      outgoing.once("close", () => {
        streams.delete(outgoing);
        unfollow();
      });
    },
    end: () => {
      for (const [outgoing, unfollow] of streams) {
        unfollow();
        outgoing.end();
      }
    },
  };
}

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
