import type { AuditReport } from "@mockvox/mock-server";
import type { BlockedAddress } from "../airtight/firewall.ts";
import type { AllowedUse } from "../airtight/forward.ts";
import type { BlockedName } from "../airtight/resolver.ts";
import type { RequestTally } from "../summary/tally.ts";

/** A host that the program asked the proxy for. */
interface HostCount {
  /** `HOST:PORT`. */
  readonly host: string;
  readonly requests: number;
}

/** What an airtight program tried to reach. */
export interface AirtightReport {
  /** Names that were looked up although they lead nowhere. */
  readonly names: readonly BlockedName[];
  /** Addresses that were tried. */
  readonly addresses: readonly BlockedAddress[];
  /** The allowed addresses, used or not. */
  readonly allowed: readonly AllowedUse[];
}

/** What happened in a run. */
export interface RunReport extends RequestTally {
  /** The program's exit code; 128 + the number of the signal that ended it. */
  readonly exitCode: number;
  readonly signal: NodeJS.Signals | undefined;
  /** Real milliseconds from start to end of the program. */
  readonly durationMs: number;
  /** Hosts that the proxy refused. */
  readonly refusedHosts: readonly HostCount[];
  /** Hosts that the proxy passed on. */
  readonly passedHosts: readonly HostCount[];
  /** Processes that outlived the program and were killed. */
  readonly killedProcesses: number;
  /** Undefined unless the run was airtight. */
  readonly airtight: AirtightReport | undefined;
  /** What the requests missed, doubled or truncated; undefined unless the run was audited. */
  readonly audit: AuditReport | undefined;
}

/** Counts requests for hosts. */
export interface HostCounter {
  add(target: { readonly host: string; readonly port: number }): void;
  counts(): readonly HostCount[];
}

export function createHostCounter(): HostCounter {
  const requests = new Map<string, number>();
  return {
    add: ({ host, port }) => void requests.set(`${host}:${port}`, (requests.get(`${host}:${port}`) ?? 0) + 1),
    counts: () => [...requests].map(([host, count]) => ({ host, requests: count })),
  };
}
