import type { ReportId } from "@mockvox/spec";
import { envelopeSchemas, nothingFoundSchema, refusalSchema } from "@mockvox/spec/zod";
import { isObject, parseJson } from "./envelope.ts";

/** One point in which an answer is not as the spec has it. */
export interface Fault {
  /** Such as `data.3.calls`. */
  readonly path: string;
  readonly message: string;
}

/** An answer that is not as the spec has it; `faults` names every path. */
export class ValidationError extends Error {
  override readonly name = "ValidationError" as const;
  readonly faults: readonly Fault[];

  constructor(report: string, faults: readonly Fault[]) {
    const shown = faults.slice(0, 3).map(({ path, message }) => `${path}: ${message}`);
    const more = faults.length > 3 ? ` and ${faults.length - 3} more` : "";
    super(`The answer to ${report} is not as the spec has it: ${shown.join("; ")}${more}.`);
    this.faults = faults;
  }
}

/**
 * Checks an envelope against the whole spec, unknown fields and the format of every value included.
 *
 * @param envelope as it came: `envelope` of a reading, or parsed JSON; an empty window's 404 is fine too
 * @throws {ValidationError} that names every path which is not as the spec has it
 */
export function validate(report: ReportId, envelope: unknown): void {
  const { data } = isObject(envelope) ? envelope : { data: undefined };
  const opened = typeof data === "string" ? { ...(envelope as object), data: parseJson(data) ?? data } : envelope;
  const isRefusal = isObject(envelope) && Number(envelope.code) >= 400;
  if (nothingFoundSchema.safeParse(opened).success) return;
  const { error } = (isRefusal ? refusalSchema : envelopeSchemas[report]).safeParse(opened);
  if (error)
    throw new ValidationError(
      report,
      error.issues.flatMap((issue) => faultsOf(issue)),
    );
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
  /** Of a union: what is wrong by each of its branches. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** The faults of an issue; of a union those of the branch that comes nearest. */
function faultsOf({ path, message, errors = [], keys }: Issue, above: readonly PropertyKey[] = []): Fault[] {
  const whole = [...above, ...path];
  const [nearest] = errors.filter((branch) => branch.length > 0).sort((a, b) => a.length - b.length);
  if (nearest) return nearest.flatMap((issue) => faultsOf(issue, whole));
  const places = keys ? keys.map((key) => [...whole, key]) : [whole];
  return places.map((place) => ({ path: place.map(String).join(".") || "(the whole)", message }));
}
