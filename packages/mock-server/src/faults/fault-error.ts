import { type Fault, faultKinds } from "@mockvox/spec/controls";
import type { SchemaViolation } from "@mockvox/spec/schema";
import { MockServerError } from "../errors.ts";
import { quoted } from "../reject-unknown-names.ts";
import { redactKey } from "../request/redact.ts";

/** The error about a fault that does not match its schema. */
export function faultError(
  { problem, path, field = "", value, expected }: SchemaViolation,
  fault: unknown,
): MockServerError {
  const [name] = path;
  const { kind }: { kind?: unknown } = Object(fault);
  if (typeof kind !== "string") return new MockServerError("invalid-fault", { value: quoted(fault) });
  if (name === "kind") return unknownFaultError(quoted(kind));
  if (problem === "unknown-field") {
    const fields = Object.keys(faultKinds[kind as Fault["kind"]].fields);
    return new MockServerError("unknown-fault-field", { fault: kind, name: redactKey(field), expected: fields });
  }
  const code = codeOf[String(expected)] ?? "invalid-fault-string";
  return new MockServerError(code, { fault: kind, name: String(name), value: quoted(value) });
}

/** Of each schema of a field, the code of the error. */
const codeOf: Readonly<
  Record<
    string,
    "invalid-fault-number" | "invalid-fault-header" | "invalid-fault-rate" | "invalid-fault-status" | undefined
  >
> = {
  FaultBytes: "invalid-fault-number",
  FaultHeader: "invalid-fault-header",
  FaultMilliseconds: "invalid-fault-number",
  FaultRate: "invalid-fault-rate",
  FaultStatus: "invalid-fault-status",
};

export function unknownFaultError(fault: string): MockServerError {
  return new MockServerError("unknown-fault", { fault, expected: Object.keys(faultKinds) });
}
