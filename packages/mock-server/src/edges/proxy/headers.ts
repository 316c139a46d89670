/** Headers that concern only one connection. */
const hopByHop: readonly string[] = [
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

/** Methods whose request Node sends without a body unless a header announces one. */
const methodsWithoutBody: readonly string[] = ["GET", "HEAD", "DELETE", "OPTIONS", "TRACE"];

/** Name, value, name, value: unchanged, including repeated ones. */
type RawHeaders = readonly string[];

/** The headers of a forwarded request: to another host, on a separate connection, with the body framed as before. */
export function forwardedHeaders(method: string, raw: RawHeaders, host: string): string[] {
  const passed = endToEndHeaders(raw, ["host"]);
  return [...passed, "Host", host, "Connection", "close", ...framing(method, raw)];
}

/** The headers without those of the connection. */
export function endToEndHeaders(raw: RawHeaders, others: RawHeaders = []): string[] {
  const named = valuesOf(raw, "connection").flatMap((value) => value.toLowerCase().split(","));
  const dropped = new Set([...hopByHop, ...others, ...named.map((name) => name.trim())]);
  return toPairs(raw).flatMap(([name, value]) => (dropped.has(name.toLowerCase()) ? [] : [name, value]));
}

/** A body without a length stays chunked: unframed, the upstream would parse it as the next request. */
function framing(method: string, raw: RawHeaders): string[] {
  if (valuesOf(raw, "transfer-encoding").length > 0) return ["Transfer-Encoding", "chunked"];
  const hasLength = valuesOf(raw, "content-length").length > 0;
  return hasLength || methodsWithoutBody.includes(method) ? [] : ["Content-Length", "0"];
}

function valuesOf(raw: RawHeaders, header: string): string[] {
  return toPairs(raw).flatMap(([name, value]) => (name.toLowerCase() === header ? [value] : []));
}

function toPairs(raw: RawHeaders): (readonly [name: string, value: string])[] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? ""] as const] : []));
}
