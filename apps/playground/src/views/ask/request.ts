import { type ReportId, reportOf } from "@mockvox/spec";
import type { Asked } from "./code/asked.ts";

/** A request as the form holds it. The token is kept beside it, never in it. */
export interface Wanted {
  report: ReportId;
  /** Four digits. */
  server: string;
  /** Parameters besides `api`, as they are sent. */
  query: Readonly<Record<string, string>>;
}

/** The request as it goes out: `api` first, then the report's parameters in the spec's order, then others. */
export function askedOf({ report, query, server }: Wanted, url: string, isRunning: boolean): Asked {
  const known = reportOf(report).parameters.filter((name) => query[name] !== undefined);
  const others = Object.keys(query).filter((name) => !known.includes(name));
  return {
    url,
    parameters: [["api", report], ...[...known, ...others].map((name) => [name, query[name] ?? ""] as const)],
    headers: isRunning ? { wolkvox_server: server } : {},
  };
}

export function urlOf({ url, parameters }: Asked): string {
  if (parameters.length === 0) return url;
  return `${url}?${new URLSearchParams(parameters.map(([name, value]) => [name, value]))}`;
}
