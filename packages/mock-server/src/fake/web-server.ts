import type { Answers } from "@mockvox/spec";
import { pageHeaders, reportHeaders } from "./headers.ts";
import type { Answer, PlainRequest } from "./plain.ts";

const reportPath = "/api/v2/reports_manager.php";
/** Longest path with its query, in bytes, that a web server of the vendor's kind takes. */
const longestUrl = 8_190;

/** Everything that the host answers before, or instead of, the reports. Undefined when a report is asked for. */
export function answerAsWebServer(request: PlainRequest, answers: Answers): Answer | undefined {
  if (request.path.length + request.query.length > longestUrl) return pageAnswer(414, "Request-URI Too Long");
  if (!isReportPath(request.path, answers)) return pageAnswer(404, "Not Found");
  return request.method === "OPTIONS" ? preflight(answers) : undefined;
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

function pageAnswer(status: number, phrase: string): Answer {
  return { ...page(status, phrase), end: "close", about: {} };
}

function isReportPath(path: string, answers: Answers): boolean {
  const cased = answers["path-case"] === "any" ? path.toLowerCase() : path;
  const bare = answers["trailing-slash"] === "answered" && cased.endsWith("/") ? cased.slice(0, -1) : cased;
  return bare === reportPath;
}

function preflight(answers: Answers): Answer {
  const allowed =
    answers.preflight === "allowed" ? { "Access-Control-Allow-Headers": "wolkvox-token, wolkvox_server" } : {};
  return { status: 200, headers: { ...reportHeaders, ...allowed }, body: "", end: "close", about: {} };
}
