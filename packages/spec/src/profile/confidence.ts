import type { Confidence, Evidence } from "../ledger.ts";

/** Confidence levels, strongest first. */
const confidences: readonly Confidence[] = ["observed", "documented", "reported", "inferred", "assumed"];

/** The strongest confidence among pieces of evidence; undefined for an empty list. */
export function strongestConfidence(evidence: readonly Pick<Evidence, "confidence">[]): Confidence | undefined {
  const levels = new Set(evidence.map(({ confidence }) => confidence));
  return confidences.find((confidence) => levels.has(confidence));
}
