import { refusalIds, reportIds } from "@mockvox/spec";
import {
  type ControlBody,
  type ControlName,
  type ControlTypes,
  controlOf,
  controlSchemas,
} from "@mockvox/spec/controls";
import { describeViolation, type JsonObject, type SchemaViolation, validate } from "@mockvox/spec/schema";
import { maxSpeed } from "../clock/clock-motion.ts";
import { MockServerError } from "../errors.ts";
import { faultError, unknownFaultError } from "../faults/fault-error.ts";
import { quoted } from "../reject-unknown-names.ts";
import { redactKey } from "../request/redact.ts";

/**
 * Validates an argument of a control by its schema in `controls.yaml`, for code without types.
 *
 * @param name names the value in an error
 * @throws {MockServerError} with the code of the value
 */
export function validateValue<Name extends keyof ControlTypes>(
  schema: Name,
  value: unknown,
  name: string,
): ControlTypes[Name] {
  const result = validate(controlSchemas, schema, value);
  if ("value" in result) return result.value;
  throw errorOf(result.violation, { schema, value, name });
}

/**
 * Validates the body of a control by its schema in `controls.yaml`. A profile, a filter and a snapshot are validated when they
 * are parsed.
 *
 * @throws {MockServerError} `unknown-field`, or the code of the invalid field
 */
export function validateBody<Name extends ControlName>(control: Name, body: JsonObject): ControlBody<Name> {
  const schema = `${controlOf(control).operation}_body`;
  const expected = controlOf(control).body;
  const unknown = Object.keys(body).find((field) => !expected.includes(field));
  if (unknown !== undefined && control !== snapshotControl)
    throw unknownFieldError(unknown, `the body of ${control}`, expected);
  if (isBodySchema(schema) && !controlsThatParse.includes(control)) validateValue(schema, body, control);
  return body as ControlBody<Name>;
}

/** Its body has the schema of a file. */
const snapshotControl: ControlName = "PUT /snapshot";
const controlsThatParse: readonly ControlName[] = ["PUT /profile", "POST /requests/find", snapshotControl];

function isBodySchema(name: string): name is keyof ControlTypes {
  return Object.hasOwn(controlSchemas, name);
}

/** A value that has to match a schema. */
interface CheckedValue {
  schema: string;
  value: unknown;
  name: string;
}

/** The error of the innermost part that has a schema with a name. */
function errorOf(violation: SchemaViolation, checked: CheckedValue): MockServerError {
  const { $ref } = controlSchemas[checked.schema as keyof ControlTypes];
  if ($ref !== undefined) return errorOf(violation, { ...checked, schema: nameOf($ref) });
  const part = partOf(violation, checked);
  if (part) return errorOf({ ...violation, path: violation.path.slice(1) }, part);
  const { problem, params } = describeViolation(violation);
  if (problem === "too-deep") return new MockServerError("body-too-deep", { max: params.maxDepth });
  const own = ownErrors[checked.schema]?.(quoted(checked.value), violation, checked);
  if (own) return own;
  if (problem === "unknown-field") return unknownFieldError(params.field, `\`${checked.name}\``, params.expected);
  const name = params.path === "" ? checked.name : params.path;
  return new MockServerError(typeErrorCode(params.expected), { name, value: quoted(violation.value) });
}

/** The field of an object in which the violation is, if it has a schema with a name. */
function partOf({ path }: SchemaViolation, { schema, value }: CheckedValue): CheckedValue | undefined {
  const [field = ""] = path;
  const { $ref } = controlSchemas[schema as keyof ControlTypes].properties?.[field] ?? {};
  return $ref === undefined ? undefined : { schema: nameOf($ref), value: Object(value)[field], name: `${field}` };
}

function nameOf($ref: string): string {
  return $ref.slice("#/$defs/".length);
}

function unknownFieldError(field: string, parent: string, expected: readonly string[]): MockServerError {
  return new MockServerError("unknown-field", { name: redactKey(field), parent, expected });
}

function typeErrorCode(expected: unknown): "field-not-an-object" | "field-not-a-number" | "field-not-a-string" {
  if (expected === "object") return "field-not-an-object";
  return expected === "string" ? "field-not-a-string" : "field-not-a-number";
}

type OwnError = (value: string, violation: SchemaViolation, checked: CheckedValue) => MockServerError | undefined;

/** Of each schema whose violations have a code of their own, the error about a value. */
const ownErrors: Readonly<Record<string, OwnError | undefined>> = {
  After: (value) => new MockServerError("invalid-after", { value }),
  AuditQuery: (_, { path, value }) =>
    path[0] === "rows" ? new MockServerError("invalid-audit-rows", { value: quoted(value) }) : undefined,
  Duration: (value, { expected }) =>
    Array.isArray(expected) || expected === "Duration" ? invalidDuration(value) : undefined,
  Fault: (_, violation, { value }) => faultError(violation, value),
  FaultKind: unknownFaultError,
  Frequency: (value) => new MockServerError("invalid-frequency", { value }),
  Latency: (value, violation, { name }) =>
    violation.expected === "Milliseconds"
      ? new MockServerError("invalid-latency-value", {
          name: String(violation.path.at(-1) ?? name),
          value: quoted(violation.value),
        })
      : new MockServerError("invalid-latency", { value }),
  Maintenance: (value) => new MockServerError("invalid-maintenance", { value }),
  OwnResponse: (value) => new MockServerError("invalid-own-response", { value }),
  Outcome: (value, _, { name }) =>
    new MockServerError("field-not-one-of", { name, value, expected: [...refusalIds, "empty-window"] }),
  Parameters: (value) => new MockServerError("invalid-matcher-query", { value }),
  QuotaUnits: (value) => new MockServerError("invalid-quota-units", { value }),
  Rate: (value) => new MockServerError("invalid-rate", { value }),
  RequestFilter: (_, { problem, field = "", expected }) =>
    problem === "unknown-field" && Array.isArray(expected)
      ? new MockServerError("unknown-request-field", { name: field, expected })
      : undefined,
  Refusal: (refusal) => new MockServerError("unknown-refusal", { refusal, expected: refusalIds }),
  ModelledReport: unknownReportError,
  Report: unknownReportError,
  Speed: (value) => new MockServerError("invalid-clock-speed", { value, max: maxSpeed }),
  Time: (value, _, { name }) => new MockServerError("field-not-a-time", { name, value }),
  TimeOfDay: (value) => new MockServerError("invalid-maintenance", { value }),
  Times: (value) => new MockServerError("invalid-times", { value }),
  // The value may contain a token.
  Tokens: () => new MockServerError("invalid-tokens", {}),
};

function unknownReportError(report: string): MockServerError {
  return new MockServerError("unknown-report-id", { report, expected: reportIds });
}

function invalidDuration(value: string): MockServerError {
  const expected = Object.keys(controlSchemas.Duration?.properties ?? {});
  return new MockServerError("invalid-duration", { value, expected });
}
