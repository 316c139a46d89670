import { reportIds, reportOf } from "@mockvox/spec";
import { MockServerError } from "../errors.ts";
import type { Fault } from "./fault.ts";
import { redactKey } from "./redact.ts";
import { quoted } from "./reject-unknown-names.ts";
import { isRowFault } from "./row-fault.ts";

/** @throws {MockServerError} on an unknown kind, an unknown, missing or invalid field, or a field that no report has */
export function validateFault(fault: Fault): Fault {
  if (typeof fault !== "object" || fault === null) throw new MockServerError("invalid-fault", { value: quoted(fault) });
  const { kind, ...given } = fault;
  validateFaultKind(kind);
  const schema = faultSchemas[kind];
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(schema, name));
  if (unknown !== undefined) {
    const params = { fault: kind, name: redactKey(unknown), expected: Object.keys(schema) };
    throw new MockServerError("unknown-fault-field", params);
  }
  const values = new Map<string, unknown>(Object.entries(given));
  for (const [name, { code, isOptional, isValid }] of Object.entries(schema)) {
    const value = values.get(name);
    if (value === undefined ? isOptional : isValid(value)) continue;
    throw new MockServerError(code, { fault: kind, name, value: quoted(value) });
  }
  if (isRowFault(fault) && fault.kind !== "extra-field" && !reportFields.has(fault.field)) {
    const params = { fault: kind, field: redactKey(fault.field), examples: sampleFields };
    throw new MockServerError("fault-field-not-in-reports", params);
  }
  return fault;
}

const reportFields: ReadonlySet<string> = new Set(reportIds.flatMap((id) => reportOf(id).columns));

/** The first column of each report. */
const sampleFields = [...new Set(reportIds.flatMap((id) => reportOf(id).columns.slice(0, 1)))];

/** @throws {MockServerError} `unknown-fault` */
export function validateFaultKind(kind: Fault["kind"]): Fault["kind"] {
  if (Object.hasOwn(faultSchemas, kind)) return kind;
  throw new MockServerError("unknown-fault", { fault: quoted(kind), expected: Object.keys(faultSchemas) });
}

/** How a field of a fault is validated, and the error code if it is invalid. */
interface FaultFieldSchema {
  code:
    | "invalid-fault-number"
    | "invalid-fault-rate"
    | "invalid-fault-string"
    | "invalid-fault-header"
    | "invalid-fault-status";
  isOptional: boolean;
  isValid(value: unknown): boolean;
}

const number: FaultFieldSchema = {
  code: "invalid-fault-number",
  isOptional: false,
  isValid: (value) => typeof value === "number" && value >= 0 && Number.isFinite(value),
};
const positiveNumber: FaultFieldSchema = {
  code: "invalid-fault-rate",
  isOptional: false,
  isValid: (value) => typeof value === "number" && value > 0 && Number.isFinite(value),
};
const string: FaultFieldSchema = {
  code: "invalid-fault-string",
  isOptional: false,
  isValid: (value) => typeof value === "string",
};
const headerText: FaultFieldSchema = {
  code: "invalid-fault-header",
  isOptional: false,
  isValid: (value) => typeof value === "string" && /^[\x20-\x7e]+$/.test(value),
};
const optionalStatus: FaultFieldSchema = {
  code: "invalid-fault-status",
  isOptional: true,
  isValid: isStatusWithBody,
};

/** Adapters cannot send a body with other statuses. */
function isStatusWithBody(value: unknown): boolean {
  const isStatus = Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599;
  return isStatus && ![204, 205, 304].includes(Number(value));
}

/** The fields of each kind. */
const faultSchemas: Readonly<Record<Fault["kind"], Readonly<Record<string, FaultFieldSchema>>>> = {
  reset: { afterBytes: { ...number, isOptional: true } },
  "cut-body": { afterBytes: number },
  "empty-body": {},
  garbage: {},
  "byte-order-mark": {},
  "proxy-page": { status: optionalStatus },
  "content-type": { value: headerText },
  "slow-drip": { bytesPerSecond: positiveNumber },
  "missing-field": { field: string },
  "extra-field": { field: string, value: string },
  "number-field": { field: string },
};
