import type { DefinedReport } from "@mockvox/fixtures/reports";
import type { FakeSettings } from "../options.ts";

/** Where the rows come from. Without custom data, a mock server with the same values has the same rows. */
export interface DataOrigin extends Pick<FakeSettings, "seed" | "size" | "openedOn" | "restatement" | "edges"> {
  /** Whether the rows are custom data instead of simulated ones. */
  customData: boolean;
}

/** A report that the user of a mock server defined. */
export interface DefinedReportInfo {
  id: string;
  /** The parameters other than `api` and the dates, and those of them that are required. */
  parameters: readonly string[];
  required: readonly string[];
  /** In wire order. */
  columns: readonly string[];
}

/** The status of a mock server. */
export interface Health {
  /** `not-ready` while the limit store cannot be reached: requests get status 503. */
  status: "ready" | "not-ready";
  source: DataOrigin;
  /** Which limits it uses: its own, or those that replicas share. */
  limits: "own" | "shared";
  /** The reports that the user defined; empty without any. */
  reports: readonly DefinedReportInfo[];
}

export function describeHealth({ limitStore, ...settings }: FakeSettings): Health {
  const { seed, size, openedOn, restatement, edges, data, reports } = settings;
  return {
    status: (limitStore.isReachable?.() ?? true) ? "ready" : "not-ready",
    source: { seed, size, openedOn, restatement, edges, customData: data !== undefined },
    limits: limitStore.isShared ? "shared" : "own",
    reports: reports.map(describeReport),
  };
}

function describeReport({ id, definition: { parameters = {}, columns } }: DefinedReport): DefinedReportInfo {
  const names = Object.keys(parameters);
  const required = names.filter((name) => parameters[name]?.required !== false);
  return { id, parameters: names, required, columns: Object.keys(columns) };
}
