import { isReportId, reportOf } from "@mockvox/spec";
import type { OutgoingRequest } from "./code/code-template.ts";

/** A request for a report as in the form. The token is never part of it. */
export interface ReportRequest {
  /** The id of a report, also of one that does not exist. */
  report: string;
  /** Four digits. */
  server: string;
  /** Parameters other than `api`, as they are sent. */
  query: Readonly<Record<string, string>>;
}

/** The request as it is sent: `api` first, then the report's parameters in the order of the spec, then others. */
export function toOutgoingRequest(
  { report, query, server }: ReportRequest,
  url: string,
  isRunning: boolean,
): OutgoingRequest {
  const order = isReportId(report) ? reportOf(report).parameters : ["date_ini", "date_end"];
  const known = order.filter((name) => query[name] !== undefined);
  const others = Object.keys(query).filter((name) => !known.includes(name));
  return {
    url,
    parameters: [["api", report], ...[...known, ...others].map((name) => [name, query[name] ?? ""] as const)],
    headers: isRunning ? { wolkvox_server: server } : {},
    ...(isRunning ? { fallbackToken: "demo" } : {}),
  };
}

export function requestUrl({ url, parameters }: OutgoingRequest): string {
  if (parameters.length === 0) return url;
  return `${url}?${new URLSearchParams(parameters.map(([name, value]) => [name, value]))}`;
}

/** Identifies a request: the same for the same report, server and parameters, whatever their order. */
export function requestKey({ report, server, query }: ReportRequest): string {
  const sorted = Object.entries(query).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return new URLSearchParams([["api", report], ["server", server], ...sorted]).toString();
}
