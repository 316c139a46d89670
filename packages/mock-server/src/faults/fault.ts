import type { Fault } from "@mockvox/spec/controls";

export type { Fault };

/** The fault of the processing time. */
type DelayKind = "delay";

/** The faults of a row. */
type RowFaultKind = "missing-field" | "extra-field" | "number-field";

/** When a fault is applied: to the processing time, to the first row, to the body before its compression, or to the response after it. */
const phases: Readonly<
  Record<DelayKind, "time"> &
    Record<RowFaultKind, "row"> &
    Record<Exclude<Fault["kind"], RowFaultKind | DelayKind>, "body" | "transfer">
> = {
  reset: "transfer",
  "cut-body": "transfer",
  "empty-body": "body",
  garbage: "body",
  "byte-order-mark": "body",
  "proxy-page": "transfer",
  "content-type": "transfer",
  "slow-drip": "transfer",
  delay: "time",
  "missing-field": "row",
  "extra-field": "row",
  "number-field": "row",
};

/** A row that does not match the spec. Applied to the first row of the response. */
export type RowFault = Extract<Fault, { kind: RowFaultKind }>;

/** What a network or a proxy can do to a response. */
export type ResponseFault = Exclude<Fault, RowFault | { kind: DelayKind }>;

export function isRowFault(fault: Fault): fault is RowFault {
  return phases[fault.kind] === "row";
}

/** Whether a fault changes a response that is made. */
export function isResponseFault(fault: Fault): fault is ResponseFault {
  return phases[fault.kind] === "body" || phases[fault.kind] === "transfer";
}

/** Milliseconds of the clock by which a fault makes the request longer. */
export function delayOf(fault: Fault | undefined): number {
  return fault?.kind === "delay" ? fault.milliseconds : 0;
}

/** Whether a fault changes the body itself and not its transfer. */
export function isBodyFault({ kind }: ResponseFault): boolean {
  return phases[kind] === "body";
}
