import type { ControlName } from "@mockvox/spec/controls";

/** Says on which replicas a control acts, if several share their limits. */
export const replicasHeader = "Mockvox-Replicas";

/** On which replicas a control acts, or whose state it shows. */
export type Replicas = "all" | "this" | "all for limits, this for the rest";

/** Those about slots and quota. */
const limitControls: readonly ControlName[] = ["GET /usage", "POST /quota/spend", "POST /quota/reset"];
/** All replicas share the main clock; the clock of a tenant is one of its settings. */
const clockControls: readonly ControlName[] = ["GET /clock", "PUT /clock", "POST /clock/advance"];

export function replicasOf(name: ControlName, { isTenant, sharesClock }: ControlScope): Replicas {
  if (name === "POST /reset") return "all for limits, this for the rest";
  if (limitControls.includes(name)) return "all";
  return clockControls.includes(name) && sharesClock && !isTenant ? "all" : "this";
}

interface ControlScope {
  /** Whether it acts on one tenant. */
  isTenant: boolean;
  sharesClock: boolean;
}
