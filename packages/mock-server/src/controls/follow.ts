import { callListener } from "../fake/call-listener.ts";
import type { Wanted } from "../fake/find-request.ts";
import type { Entry } from "../fake/journal.ts";
import type { Caller } from "./caller.ts";

/** Which requests, and what to call when the stream has ended, by the fake or by the caller. */
export interface FollowOptions {
  /** Default: all. */
  wanted?: Wanted;
  onEnd?: () => void;
}

/** Reads the stream of requests; resolves when it has begun, with the function that ends it. */
export async function followOver(
  { open }: Caller,
  listener: (entry: Entry) => void,
  { wanted = {}, onEnd = () => {} }: FollowOptions = {},
): Promise<() => void> {
  const unneeded = new AbortController();
  const { body } = await open("GET /requests/stream", { query: wanted, signal: unneeded.signal });
  const read = async (): Promise<void> => {
    for await (const { event, data } of eventsOf(body)) {
      if (event === "request") callListener(listener, JSON.parse(data));
    }
  };
  read()
    .catch(() => {})
    .finally(() => {
      unneeded.abort();
      onEnd();
    });
  return () => unneeded.abort();
}

/** The most that is kept of an event that has not ended, in characters. */
const longestEvent = 16 * 2 ** 20;

/** The server-sent events of a body, as the fake writes them: a line `event`, a line `data`, an empty line. */
async function* eventsOf(body: Response["body"]): AsyncGenerator<{ event: string; data: string }> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return;
    const blocks = (waiting + value).split("\n\n");
    waiting = blocks.pop() ?? "";
    if (waiting.length > longestEvent) throw new RangeError("An event is longer than any fake writes one.");
    for (const block of blocks) {
      const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (event !== undefined && data !== undefined) yield { event, data };
    }
  }
}
