import type { Steps } from "./in-turns.ts";

/** Most bytes of a body that are thrown away. */
const longestBody = 256 * 1024;

/** A listener that reads no bodies: what comes is thrown away, and the connection closed when it is too much. */
export function withoutBodies(next: Steps): Steps {
  return (incoming, outgoing) => {
    const { "content-length": length = "0", "transfer-encoding": encoding } = incoming.headers;
    if (length !== "0" || encoding !== undefined) {
      let left = longestBody;
      incoming.on("data", (piece: Buffer) => {
        left -= piece.length;
        if (left < 0) incoming.destroy();
      });
    }
    return next(incoming, outgoing);
  };
}
