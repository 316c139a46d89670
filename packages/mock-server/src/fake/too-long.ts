import type { Answer, PlainRequest } from "./plain.ts";
import { pageAnswer } from "./web-server.ts";

/** Most bytes of a request line or of a header line that Apache, the vendor's web server, reads. */
export const longestLine = 8_190;

/** The headers that are measured when a request does not tell the length of all. */
const headersRead = [
  "wolkvox-token",
  "wolkvox_server",
  "accept-encoding",
  "mockvox-explain",
  "access-control-request-headers",
];

/** What the web server says to a request that it does not read, because its URL or one of its headers is too long. */
export function answerTooLong(request: PlainRequest): Answer | undefined {
  if (isUrlTooLong(request)) return pageAnswer(414, "Request-URI Too Long");
  return isHeaderTooLong(request) ? pageAnswer(400, "Bad Request") : undefined;
}

/** What may be read and kept of a request that is too long: its path as far as that is short, and what is not too long. */
export function shortened(request: PlainRequest): PlainRequest {
  return {
    ...request,
    path: copyOf(request.path.slice(0, longestLine)),
    query: isUrlTooLong(request) ? "" : request.query,
    host: isLong(request.host) ? undefined : request.host,
    header: (name) => {
      const value = request.header(name);
      return isLong(value) ? undefined : value;
    },
  };
}

/** A text in memory of its own: engines keep the whole text as long as a part of it is kept. */
export function copyOf(part: string): string {
  return part.split("").join("");
}

function isUrlTooLong({ path, query }: PlainRequest): boolean {
  return path.length + query.length > longestLine;
}

function isHeaderTooLong({ host, header, longestHeader }: PlainRequest): boolean {
  if (isLong(host)) return true;
  return longestHeader ? longestHeader() > longestLine : headersRead.some((name) => isLong(header(name)));
}

function isLong(text: string | undefined): boolean {
  return text !== undefined && text.length > longestLine;
}
