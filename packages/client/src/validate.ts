import type { ReportId } from "@mockvox/spec";
import { MockvoxError } from "@mockvox/spec/text";
import { emptyReportSchema, envelopeSchemas, refusalSchema } from "@mockvox/spec/zod";
import { isObject, parseJson } from "./envelope.ts";
import { failuresFrom } from "./errors.ts";
import { validationMessages } from "./messages/en.ts";

const failure = failuresFrom(validationMessages);

/** One place where a response does not match the spec. */
export interface ValidationIssue {
  /** Such as `data.3.calls`. */
  readonly path: string;
  readonly message: string;
}

/** A response that does not match the spec; `issues` lists every path. */
export class ValidationError extends MockvoxError<keyof typeof validationMessages> {
  override readonly name = "ValidationError" as const;
  readonly issues: readonly ValidationIssue[];

  constructor(report: string, issues: readonly ValidationIssue[]) {
    const shown = issues.slice(0, 3).map(({ path, message }) => `${path}: ${message}`);
    const more = issues.length - shown.length;
    super(...failure("response-off-spec", { report, issues: shown, more }));
    this.issues = issues;
  }
}

/**
 * Checks an envelope against the whole spec, unknown fields and the format of every value included.
 *
 * @param envelope `envelope` of a result, or parsed JSON; the 404 of an empty date range is valid too
 * @throws {ValidationError} that lists every path that does not match the spec
 */
export function validate(report: ReportId, envelope: unknown): void {
  const { data } = isObject(envelope) ? envelope : { data: undefined };
  const parsed = typeof data === "string" ? { ...(envelope as object), data: parseJson(data) ?? data } : envelope;
  const isRefusal = isObject(envelope) && Number(envelope.code) >= 400;
  if (emptyReportSchema.safeParse(parsed).success) return;
  const { error } = (isRefusal ? refusalSchema : envelopeSchemas[report]).safeParse(parsed);
  if (error)
    throw new ValidationError(
      report,
      error.issues.flatMap((issue) => toIssues(issue)),
    );
}

interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  /** Of a union: the issues of each branch. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

/** The issues of a schema issue; of a union, those of the closest branch. */
function toIssues(
  { path, message, errors = [], keys }: SchemaIssue,
  above: readonly PropertyKey[] = [],
): ValidationIssue[] {
  const fullPath = [...above, ...path];
  const [closest] = errors.filter((branch) => branch.length > 0).sort((a, b) => a.length - b.length);
  if (closest) return closest.flatMap((issue) => toIssues(issue, fullPath));
  const paths = keys ? keys.map((key) => [...fullPath, key]) : [fullPath];
  return paths.map((one) => ({ path: one.map(String).join(".") || "(root)", message }));
}
