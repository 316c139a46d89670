import type { TwoPhaseHandler } from "./batch-per-tick.ts";

/** Maximum bytes of a body that are discarded before the connection is closed. */
const maxDiscardedBytes = 256 * 1024;

/** Discards the bodies of requests, and closes the connection when one is too large. */
export function discardBodies(next: TwoPhaseHandler): TwoPhaseHandler {
  return (incoming, outgoing) => {
    const { "content-length": length = "0", "transfer-encoding": encoding } = incoming.headers;
    if (length !== "0" || encoding !== undefined) {
      let left = maxDiscardedBytes;
      incoming.on("data", (chunk: Buffer) => {
        left -= chunk.length;
        if (left < 0) incoming.destroy();
      });
    }
    return next(incoming, outgoing);
  };
}
