import { type RequestDetails, reportFailure, UnexpectedResponseError } from "../errors.ts";

/**
 * What turns an unknown row into a typed one: a schema of Standard Schema, as of Zod, Valibot or ArkType, or an object with `parse`, which
 * returns the row or throws.
 */
export type RowSchema<Row> = StandardRowSchema<Row> | { parse(row: unknown): Row };

/** The part of Standard Schema (standardschema.dev) that the client uses. */
interface StandardRowSchema<Row> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    validate(value: unknown): StandardResult<Row> | Promise<StandardResult<Row>>;
    readonly types?: { readonly input: unknown; readonly output: Row } | undefined;
  };
}

type StandardResult<Row> =
  | { readonly value: Row; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly unknown[] | undefined }[] };

/**
 * A row as its schema returns it.
 *
 * @param at the number of the row, from 0
 * @throws {UnexpectedResponseError} `row-off-schema`
 */
export async function parseRow<Row>(
  schema: RowSchema<Row>,
  row: unknown,
  at: number,
  request: RequestDetails,
): Promise<Row> {
  if (!("~standard" in schema)) return parseWith(schema, row, at, request);
  const result = await schema["~standard"].validate(row);
  if (!result.issues) return result.value;
  const [first] = result.issues;
  throw offSchema(request, at, describeIssue(first?.path ?? [], first?.message ?? ""));
}

function parseWith<Row>(schema: { parse(row: unknown): Row }, row: unknown, at: number, request: RequestDetails): Row {
  try {
    return schema.parse(row);
  } catch (cause) {
    throw offSchema(request, at, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function offSchema(request: RequestDetails, row: number, issue: string, cause?: unknown): UnexpectedResponseError {
  const reason = reportFailure("row-off-schema", { row, issue: issue.slice(0, 200) });
  return new UnexpectedResponseError(request, reason, { status: 200, remedy: "", cause });
}

/** A part of a path is a key, or an object with one. */
function describeIssue(path: readonly unknown[], message: string): string {
  const keys = path.map((part) => String(typeof part === "object" && part !== null && "key" in part ? part.key : part));
  return keys.length === 0 ? message : `${keys.join(".")}: ${message}`;
}
