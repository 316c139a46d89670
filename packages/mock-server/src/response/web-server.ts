import { type Answers, emptyDateRange, isVendorHost, reportsPath } from "@mockvox/spec";
import type { PlainRequest, PlainResponse } from "../request/plain-http.ts";
import { detachString } from "../request/redact.ts";
import { writeJson } from "./json.ts";
import { explainHeader, htmlResponse, maxLineLength, reportHeaders } from "./vendor-http.ts";

/** The responses of the host that do not come from the reports API. Undefined for a report. */
export function webServerResponse(request: PlainRequest, answers: Answers): PlainResponse | undefined {
  const httpsUrl = httpsUrlOf(request, answers);
  if (httpsUrl) return redirectTo(httpsUrl);
  if (!isReportPath(request.path, answers)) return notFoundResponse(answers);
  return request.method === "OPTIONS" ? preflightResponse(request, answers) : undefined;
}

/** The URL to which a request without TLS is redirected, if it is. Only for hosts of the vendor, since others have no TLS here. */
function httpsUrlOf({ scheme, host = "", path, query }: PlainRequest, answers: Answers): string | undefined {
  if (scheme !== "http" || !isVendorHost(host) || answers["plain-http"] === "answered") return undefined;
  const hostname = host.replace(/:\d+$/, "");
  return `https://${hostname}${path}${query === "" ? "" : `?${query}`}`;
}

function notFoundResponse(answers: Answers): PlainResponse {
  const { status, error } = emptyDateRange;
  if (answers["other-paths"] === "page") return htmlResponse(status, "Not Found");
  const body = writeJson({ code: String(status), error, msg: error }, answers);
  return { status, headers: reportHeaders, body, end: "close", info: {} };
}

function redirectTo(url: string): PlainResponse {
  const response = htmlResponse(301, "Moved Permanently");
  return { ...response, headers: { ...response.headers, Location: url } };
}

function isReportPath(path: string, answers: Answers): boolean {
  if (path === reportsPath) return true;
  return path === `${reportsPath}/` && answers["trailing-slash"] === "answered";
}

/** If the claim allows it, accepts the vendor's headers, those of browser clients, and any others that the browser requests. */
function preflightResponse(request: PlainRequest, answers: Answers): PlainResponse {
  const requested = requestedHeaders(request);
  const named = answers.preflight === "allowed" ? [...clientHeaders, ...requested] : requested.filter(isMockvoxHeader);
  const allowed = named.length > 0 ? { "Access-Control-Allow-Headers": [...new Set(named)].join(", ") } : {};
  return { status: 200, headers: { ...reportHeaders, ...allowed }, body: "", end: "close", info: {} };
}

const clientHeaders = ["wolkvox-token", "wolkvox_server", "content-type"];

/** The headers that the browser wants to send. */
function requestedHeaders(request: PlainRequest): string[] {
  const names = (request.header("access-control-request-headers") ?? "").toLowerCase().split(",");
  return names.map((name) => name.trim()).filter((name) => /^[\w!#$%&'*+.^`|~-]+$/.test(name));
}

/** The vendor does not have this header. */
function isMockvoxHeader(name: string): boolean {
  return name === explainHeader;
}

/** The headers that are measured when an adapter does not provide `longestHeader`. */
const measuredHeaders = [
  "wolkvox-token",
  "wolkvoxtoken",
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
