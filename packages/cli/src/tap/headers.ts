/** Headers that concern one connection alone. */
const ofConnection: readonly string[] = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Methods whose request Node sends without a body when no header speaks of one. */
const bodiless: readonly string[] = ["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"];

/** Name, value, name, value: as they came, repeated ones too. */
type RawHeaders = readonly string[];

/** The headers of a request as they are sent on: to another host, on a connection of its own, with the body framed as it came. */
export function sentOn(method: string, raw: RawHeaders, host: string): string[] {
  const passed = endToEnd(raw, ["host"]);
  return [...passed, "Host", host, "Connection", "close", ...framing(method, raw)];
}

/** The headers that are meant for whoever reads the message at its end. */
export function endToEnd(raw: RawHeaders, besides: RawHeaders = []): string[] {
  const named = valuesOf(raw, "connection").flatMap((value) => value.toLowerCase().split(","));
  const dropped = new Set([...ofConnection, ...besides, ...named.map((name) => name.trim())]);
  return pairsOf(raw).flatMap(([name, value]) => (dropped.has(name.toLowerCase()) ? [] : [name, value]));
}

/** A body without a length goes in chunks again: unframed, the upstream would read it as the next request. */
function framing(method: string, raw: RawHeaders): string[] {
  if (valuesOf(raw, "transfer-encoding").length > 0) return ["Transfer-Encoding", "chunked"];
  const isLong = valuesOf(raw, "content-length").length > 0;
  return isLong || bodiless.includes(method) ? [] : ["Content-Length", "0"];
}

function valuesOf(raw: RawHeaders, wanted: string): string[] {
  return pairsOf(raw).flatMap(([name, value]) => (name.toLowerCase() === wanted ? [value] : []));
}

export function pairsOf(raw: RawHeaders): (readonly [name: string, value: string])[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ""] as const] : []));
}
