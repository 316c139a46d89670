import { type ReportId, reportOf } from "@mockvox/spec";
import type { OutgoingRequest } from "./code/code-template.ts";

/** A request for a report as in the form. The token is never part of it. */
export interface ReportRequest {
  report: ReportId;
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
  const known = reportOf(report).parameters.filter((name) => query[name] !== undefined);
  const others = Object.keys(query).filter((name) => !known.includes(name));
  return {
    url,
    parameters: [["api", report], ...[...known, ...others].map((name) => [name, query[name] ?? ""] as const)],
    headers: isRunning ? { wolkvox_server: server } : {},
  };
}

export function requestUrl({ url, parameters }: OutgoingRequest): string {
  if (parameters.length === 0) return url;
  return `${url}?${new URLSearchParams(parameters.map(([name, value]) => [name, value]))}`;
}
