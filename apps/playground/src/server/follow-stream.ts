import type { Entry } from "@mockvox/mock-server";
import { createParser } from "eventsource-parser";

export interface Follower {
  onEntry(entry: Entry): void;
  /** Called when the stream has broken; it is tried again after a while. */
  onBroken(): void;
  /** Called when it flows again. */
  onFlowing(): void;
}

const waitMs = 2000;

/**
 * Follows the requests of a running fake until the function returned is called. By fetch and not by EventSource, which cannot
 * send the admin key.
 */
export function followStream(url: string, headers: Record<string, string>, follower: Follower): () => void {
  const control = new AbortController();
  const { signal } = control;
  const follow = async (): Promise<void> => {
    while (!signal.aborted) {
      await readStream(url, headers, follower, signal).catch(() => {});
      if (signal.aborted) return;
      follower.onBroken();
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  };
  void follow();
  return () => control.abort();
}

async function readStream(
  url: string,
  headers: Record<string, string>,
  { onEntry, onFlowing }: Follower,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(new URL("/__mockvox/requests/stream", url), { headers, signal });
  if (!response.ok || !response.body) throw new Error(`The fake answered ${response.status}.`);
  onFlowing();
  const parser = createParser({ onEvent: ({ event, data }) => event === "request" && onEntry(JSON.parse(data)) });
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) parser.feed(text);
}
