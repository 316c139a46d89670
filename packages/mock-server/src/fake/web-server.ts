import type { Answers } from "@mockvox/spec";
import { explainHeader, pageHeaders, reportHeaders } from "./headers.ts";
import type { Answer, PlainRequest } from "./plain.ts";
import { isVendorHost } from "./vendor-host.ts";

const reportPath = "/api/v2/reports_manager.php";

/** Everything that the host answers before, or instead of, the reports. Undefined when a report is asked for. */
export function answerAsWebServer(request: PlainRequest, answers: Answers): Answer | undefined {
  const secured = securedUrl(request, answers);
  if (secured) return moved(secured);
  if (!isReportPath(request.path, answers)) return pageAnswer(404, "Not Found");
  return request.method === "OPTIONS" ? preflight(request, answers) : undefined;
}

/** Where a request without TLS is sent, if it is: to the same host of the vendor. Other names, loopback's say, have no TLS here. */
function securedUrl({ scheme, host = "", path, query }: PlainRequest, answers: Answers): string | undefined {
  if (scheme !== "http" || !isVendorHost(host) || answers["plain-http"] === "answered") return undefined;
  const hostname = host.replace(/:\d+$/, "");
  return `https://${hostname}${path}${query === "" ? "" : `?${query}`}`;
}

function moved(url: string): Answer {
  const answer = pageAnswer(301, "Moved Permanently");
  return { ...answer, headers: { ...answer.headers, Location: url } };
}

/** A small page as a web server makes it. */
export function page(status: number, phrase: string): Pick<Answer, "status" | "headers" | "body"> {
  const head = `<head><title>${status} ${phrase}</title></head>`;
  return {
    status,
    headers: pageHeaders,
    body: `<!DOCTYPE html>\n<html>${head}<body>\n<h1>${phrase}</h1>\n</body></html>\n`,
  };
}

export function pageAnswer(status: number, phrase: string): Answer {
  return { ...page(status, phrase), end: "close", about: {} };
}

function isReportPath(path: string, answers: Answers): boolean {
  if (path === reportPath) return true;
  const cased = answers["path-case"] === "any" ? path.toLowerCase() : path;
  const bare = cased.endsWith("/") && answers["trailing-slash"] === "answered" ? cased.slice(0, -1) : cased;
  return bare === reportPath;
}

/** Where the claim allows it, the headers of the vendor, that of a client in a browser, and whichever else the browser names. */
function preflight(request: PlainRequest, answers: Answers): Answer {
  const wanted = headersWanted(request);
  const named = answers.preflight === "allowed" ? [...headersOfClients, ...wanted] : wanted.filter(isOfMockvox);
  const allowed = named.length > 0 ? { "Access-Control-Allow-Headers": [...new Set(named)].join(", ") } : {};
  return { status: 200, headers: { ...reportHeaders, ...allowed }, body: "", end: "close", about: {} };
}

const headersOfClients = ["wolkvox-token", "wolkvox_server", "content-type"];

/** What the page's request is going to carry. */
function headersWanted(request: PlainRequest): string[] {
  const names = (request.header("access-control-request-headers") ?? "").toLowerCase().split(",");
  return names.map((name) => name.trim()).filter((name) => /^[\w!#$%&'*+.^`|~-]+$/.test(name));
}

/** The vendor knows no such header. */
function isOfMockvox(name: string): boolean {
  return name === explainHeader;
}
