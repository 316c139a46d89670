import { MockServerError } from "../errors.ts";
import { callListener } from "../request/call-listener.ts";
import type { RecordedRequest } from "../request/recorded-request.ts";
import type { ControlClient } from "./control-client.ts";
import type { RequestFilter } from "./filter/request-filter.ts";
import type { StreamControlName } from "./routes.ts";
import type { MockStatus } from "./status.ts";

/** Options of `follow`. */
export interface FollowOptions {
  /** Which requests to report. Default: all. */
  filter?: RequestFilter;
  /** Called when the stream has ended, whether closed by the server or the client. */
  onEnd?: () => void;
}

/** Reads the stream of requests. Resolves once it is open, with a function that closes it. */
export function followRequests(
  client: ControlClient,
  listener: (request: RecordedRequest) => void,
  { filter = {}, onEnd }: FollowOptions = {},
): Promise<() => void> {
  return followStream(client, { name: "GET /requests/stream", event: "request", query: filter }, listener, onEnd);
}

/** Reads the stream of the status. Resolves once it is open, with a function that closes it. */
export function followRemoteStatus(
  client: ControlClient,
  listener: (status: MockStatus) => void,
  { onEnd }: Pick<FollowOptions, "onEnd"> = {},
): Promise<() => void> {
  return followStream(client, { name: "GET /status/stream", event: "status", query: {} }, listener, onEnd);
}

/** A stream, and the events of it that are passed on. */
interface StreamSelection {
  name: StreamControlName;
  event: string;
  query: object;
}

async function followStream<Item>(
  { send }: ControlClient,
  { name, event, query }: StreamSelection,
  listener: (item: Item) => void,
  onEnd: () => void = () => {},
): Promise<() => void> {
  const closing = new AbortController();
  const { body } = await send(name, { query, signal: closing.signal });
  const read = async (): Promise<void> => {
    for await (const received of parseEvents(body)) {
      if (received.event === event) callListener(listener, JSON.parse(received.data));
    }
  };
  read()
    .catch(() => {})
    .finally(() => {
      closing.abort();
      onEnd();
    });
  return () => closing.abort();
}

/** In characters. */
const maxEventLength = 16 * 2 ** 20;

/** A server-sent event. */
interface ServerSentEvent {
  event: string;
  data: string;
}

/** Parses server-sent events: lines with fields, then an empty line. */
async function* parseEvents(body: Response["body"]): AsyncGenerator<ServerSentEvent> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let pending = "";
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return;
    const blocks = (pending + value).split("\n\n");
    pending = blocks.pop() ?? "";
    if (pending.length > maxEventLength) throw new MockServerError("event-too-long", { max: maxEventLength });
    yield* blocks.map(parseEvent);
  }
}

/** The fields may come in any order; lines that begin with a colon are comments. */
function parseEvent(block: string): ServerSentEvent {
  const values = (name: string): string[] =>
    block
      .split("\n")
      .flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1).replace(/^ /, "")] : []));
  return { event: values("event").at(-1) ?? "message", data: values("data").join("\n") };
}
