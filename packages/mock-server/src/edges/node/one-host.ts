import type { Steps } from "./in-turns.ts";

/** Refuses a request with several Host headers, as Apache does: which of them counts is anybody's guess. */
export function withOneHost(next: Steps): Steps {
  return (incoming, outgoing) => {
    if (!hasSeveralHosts(incoming.rawHeaders)) return next(incoming, outgoing);
    outgoing.writeHead(400, { Connection: "close" }).end();
    return undefined;
  };
}

function hasSeveralHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    if (rawHeaders[at]?.length === 4 && rawHeaders[at]?.toLowerCase() === "host") hosts += 1;
  }
  return hosts > 1;
}
