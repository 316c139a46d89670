import type { Confidence } from "@mockvox/spec/ledger";
import type { Severity } from "../report.ts";

/** How much it matters that a server contradicts what is known with that confidence. */
export function severityOf(confidence: Confidence): Severity {
  if (confidence === "documented" || confidence === "observed") return "breaking";
  return confidence === "reported" ? "warning" : "info";
}

const severitiesByWeight: readonly Severity[] = ["info", "warning", "breaking"];

export function milderSeverity(one: Severity, other: Severity): Severity {
  return severitiesByWeight.indexOf(one) < severitiesByWeight.indexOf(other) ? one : other;
}

export function worstSeverity(severities: readonly Severity[]): Severity {
  return severitiesByWeight.findLast((severity) => severities.includes(severity)) ?? "info";
}
