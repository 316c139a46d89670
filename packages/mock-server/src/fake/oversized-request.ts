import type { PlainRequest, PlainResponse } from "./plain-http.ts";
import { htmlResponse } from "./web-server.ts";

/** The maximum bytes of a request line or header line in Apache, the vendor's web server. */
export const maxLineLength = 8_190;

/** The headers that are measured when an adapter does not provide `longestHeader`. */
const measuredHeaders = [
  "wolkvox-token",
  "wolkvox_server",
  "accept-encoding",
  "mockvox-explain",
  "access-control-request-headers",
];

/** The response of the web server to a request whose URL or headers are too long. */
export function oversizedResponse(request: PlainRequest): PlainResponse | undefined {
  if (isUrlTooLong(request)) return htmlResponse(414, "Request-URI Too Long");
  return isHeaderTooLong(request) ? htmlResponse(400, "Bad Request") : undefined;
}

/** The request without its oversized parts and with a truncated path. */
export function truncateRequest(request: PlainRequest): PlainRequest {
  return {
    ...request,
    path: detachString(request.path.slice(0, maxLineLength)),
    query: isUrlTooLong(request) ? "" : request.query,
    host: isTooLong(request.host) ? undefined : request.host,
    header: (name) => {
      const value = request.header(name);
      return isTooLong(value) ? undefined : value;
    },
  };
}

/** A copy in its own memory: engines keep the whole string alive as long as a slice of it. */
export function detachString(part: string): string {
  return part.split("").join("");
}

function isUrlTooLong({ path, query }: PlainRequest): boolean {
  return path.length + query.length > maxLineLength;
}

function isHeaderTooLong({ host, header, longestHeader }: PlainRequest): boolean {
  if (isTooLong(host)) return true;
  return longestHeader ? longestHeader() > maxLineLength : measuredHeaders.some((name) => isTooLong(header(name)));
}

function isTooLong(text: string | undefined): boolean {
  return text !== undefined && text.length > maxLineLength;
}
