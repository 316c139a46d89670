import { MockServerError } from "../errors.ts";
import { callListener } from "../fake/call-listener.ts";
import type { RecordedRequest } from "../fake/journal.ts";
import type { RequestFilter } from "../fake/request-filter.ts";
import type { ControlClient } from "./control-client.ts";

/** Options of `follow`. */
export interface FollowOptions {
  /** Which requests to report. Default: all. */
  filter?: RequestFilter;
  /** Called when the stream has ended, whether closed by the server or the client. */
  onEnd?: () => void;
}

/** Reads the stream of requests. Resolves once it is open, with a function that closes it. */
export async function followRequests(
  { send }: ControlClient,
  listener: (request: RecordedRequest) => void,
  { filter = {}, onEnd = () => {} }: FollowOptions = {},
): Promise<() => void> {
  const closing = new AbortController();
  const { body } = await send("GET /requests/stream", { query: filter, signal: closing.signal });
  const read = async (): Promise<void> => {
    for await (const { event, data } of parseEvents(body)) {
      if (event === "request") callListener(listener, JSON.parse(data));
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

/** Parses server-sent events as the server writes them: a line `event`, a line `data`, an empty line. */
async function* parseEvents(body: Response["body"]): AsyncGenerator<{ event: string; data: string }> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let pending = "";
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return;
    const blocks = (pending + value).split("\n\n");
    pending = blocks.pop() ?? "";
    if (pending.length > maxEventLength) throw new MockServerError("event-too-long", { max: maxEventLength });
    for (const block of blocks) {
      const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (event !== undefined && data !== undefined) yield { event, data };
    }
  }
}
