import type { TwoPhaseHandler } from "./batch-per-tick.ts";

/** Rejects a request with several Host headers, as Apache does, since they are ambiguous. */
export function rejectMultipleHosts(next: TwoPhaseHandler): TwoPhaseHandler {
  return (incoming, outgoing) => {
    if (!hasMultipleHosts(incoming.rawHeaders)) return next(incoming, outgoing);
    outgoing.writeHead(400, { Connection: "close" }).end();
    return undefined;
  };
}

function hasMultipleHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === "host") hosts += 1;
  }
  return hosts > 1;
}
