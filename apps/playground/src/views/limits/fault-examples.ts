import type { Fault } from "@mockvox/mock-server";
import type { TextId } from "../../messages/translate.ts";

/** A fault with example values, and its description by text id. */
interface FaultExample {
  fault: Fault;
  description: TextId;
}

/** An example of every kind of fault. */
export const faultExamples: { readonly [Kind in Fault["kind"]]: FaultExample & { fault: { kind: Kind } } } = {
  reset: { fault: { kind: "reset" }, description: "fault-reset" },
  "cut-body": { fault: { kind: "cut-body", afterBytes: 200 }, description: "fault-cut-body" },
  "empty-body": { fault: { kind: "empty-body" }, description: "fault-empty-body" },
  garbage: { fault: { kind: "garbage" }, description: "fault-garbage" },
  "byte-order-mark": { fault: { kind: "byte-order-mark" }, description: "fault-byte-order-mark" },
  "proxy-page": { fault: { kind: "proxy-page" }, description: "fault-proxy-page" },
  "content-type": { fault: { kind: "content-type", value: "text/html" }, description: "fault-content-type" },
  "slow-drip": { fault: { kind: "slow-drip", bytesPerSecond: 20_000 }, description: "fault-slow-drip" },
  "missing-field": { fault: { kind: "missing-field", field: "calls" }, description: "fault-missing-field" },
  "extra-field": { fault: { kind: "extra-field", field: "extra", value: "1" }, description: "fault-extra-field" },
  "number-field": { fault: { kind: "number-field", field: "calls" }, description: "fault-number-field" },
};
