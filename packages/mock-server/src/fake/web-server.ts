import type { Answers } from "@mockvox/spec";
import { explainHeader, pageHeaders, reportHeaders } from "./headers.ts";
import type { PlainRequest, PlainResponse } from "./plain-http.ts";
import { isVendorHost } from "./vendor-host.ts";

const reportPath = "/api/v2/reports_manager.php";

/** The responses of the host that do not come from the reports API. Undefined for a report. */
export function webServerResponse(request: PlainRequest, answers: Answers): PlainResponse | undefined {
  const httpsUrl = httpsUrlOf(request, answers);
  if (httpsUrl) return redirectTo(httpsUrl);
  if (!isReportPath(request.path, answers)) return htmlResponse(404, "Not Found");
  return request.method === "OPTIONS" ? preflightResponse(request, answers) : undefined;
}

/** The URL to which a request without TLS is redirected, if it is. Only for hosts of the vendor, since others have no TLS here. */
function httpsUrlOf({ scheme, host = "", path, query }: PlainRequest, answers: Answers): string | undefined {
  if (scheme !== "http" || !isVendorHost(host) || answers["plain-http"] === "answered") return undefined;
  const hostname = host.replace(/:\d+$/, "");
  return `https://${hostname}${path}${query === "" ? "" : `?${query}`}`;
}

function redirectTo(url: string): PlainResponse {
  const response = htmlResponse(301, "Moved Permanently");
  return { ...response, headers: { ...response.headers, Location: url } };
}

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

function isReportPath(path: string, answers: Answers): boolean {
  if (path === reportPath) return true;
  const cased = answers["path-case"] === "any" ? path.toLowerCase() : path;
  const bare = cased.endsWith("/") && answers["trailing-slash"] === "answered" ? cased.slice(0, -1) : cased;
  return bare === reportPath;
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
