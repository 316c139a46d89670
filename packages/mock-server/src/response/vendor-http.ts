import type { PlainResponse } from "../request/plain-http.ts";

type Headers = Readonly<Record<string, string>>;

/** The headers of the only public response of the real server, except Date. Adapters add the headers of the connection. */
export const reportHeaders: Headers = {
  Server: "Apache",
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, POST",
  "Cache-Control": "no-store, no-cache, must-revalidate",
  "Content-Type": "application/json; charset=utf-8",
};

/** The headers without which no web server sends JSON. */
export const plainJsonHeaders: Headers = { Server: "Apache", "Content-Type": reportHeaders["Content-Type"] ?? "" };

export const pageHeaders: Headers = { Server: "Apache", "Content-Type": "text/html; charset=iso-8859-1" };

/** A time in the format of the header Date. */
export function httpDate(milliseconds: number): string {
  return new Date(milliseconds).toUTCString();
}

const datedHeaders = new WeakMap<Headers, { second: number; headers: Headers }>();

/** Adds a Date. Returns the same object for the same headers within a second, so that adapters can cache their serialization. */
export function withDate(headers: Headers, now: number): Headers {
  const second = Math.floor(now / 1_000);
  const latest = datedHeaders.get(headers);
  if (latest?.second === second) return latest.headers;
  const withNewDate = { ...headers, Date: httpDate(now) };
  datedHeaders.set(headers, { second, headers: withNewDate });
  return withNewDate;
}

/** The maximum bytes of a request line or header line in Apache, the vendor's web server. */
export const maxLineLength = 8_190;

/** The request header that requests the claims of a response, and the response header that lists them. */
export const explainHeader = "mockvox-explain";
export const claimsHeader = "Mockvox-Claims";

/** A small page in the style of a web server. */
export function htmlPage(status: number, phrase: string): Pick<PlainResponse, "status" | "headers" | "body"> {
  const head = `<head><title>${status} ${phrase}</title></head>`;
  return {
    status,
    headers: pageHeaders,
    body: `<!DOCTYPE html>\n<html>${head}<body>\n<h1>${phrase}</h1>\n</body></html>\n`,
  };
}

export function htmlResponse(status: number, phrase: string): PlainResponse {
  return { ...htmlPage(status, phrase), end: "close", info: {} };
}
