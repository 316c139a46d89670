import type { PendingOverrides, TenantSettings } from "@mockvox/mock-server";

/** The settings of a tenant, and the error responses and faults that are still pending. */
export type TenantState = TenantSettings & PendingOverrides;

/** How often one override still applies. */
export interface PendingCount {
  /** To this many of the next requests; absent for none. */
  times?: number;
  /** To each request with this probability, 0 to 1; absent for 0. */
  rate?: number;
}

/** Sums up the pending overrides of one kind. */
export function totalPending(overrides: readonly PendingCount[]): PendingCount {
  const times = overrides.reduce((sum, each) => sum + (each.times ?? 0), 0);
  const rate = Math.max(0, ...overrides.map((each) => each.rate ?? 0));
  return { ...(times > 0 ? { times } : {}), ...(rate > 0 ? { rate } : {}) };
}
