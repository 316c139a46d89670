import { reportsPath } from "../wire/contract-request.ts";

/** The query of a request for a report; undefined for any other request. The path must match exactly as sent: `//api` is another path. */
export function parseReportQuery(method: string, target: string): URLSearchParams | undefined {
  const whole = target.startsWith("/") ? target : pathOf(target);
  const [path, ...query] = whole.split("?");
  return method === "GET" && path === reportsPath ? new URLSearchParams(query.join("?")) : undefined;
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
