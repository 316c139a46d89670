import { type Answers, parseVendorTime } from "@mockvox/spec";
import { cursorSchemas } from "@mockvox/spec/cursor";
import { describeViolation, preview, type SchemaViolation, validate } from "@mockvox/spec/schema";
import { isObject } from "../envelope.ts";
import { failuresFrom, OptionError } from "../errors.ts";
import { pullOptionMessages } from "../messages/en.ts";

/** Whether a window includes its last second: an answer to the claim `window-end`. */
export type WindowEndAnswer = Answers["window-end"];

/** The position of a pull, as plain JSON. Pass it to `pull` to resume after the window that it came with. */
export interface Cursor {
  readonly mockvox: 2;
  readonly report: string;
  /** The report's parameters without the dates. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The first second of the whole pull, fourteen digits. */
  readonly from: string;
  /** The first second that is still unread, or the start of the first window that was not settled when it was read; fourteen digits. */
  readonly next: string;
  /** What the pull has learned about the server, or what its profile says. */
  readonly windowEnd?: WindowEndAnswer | undefined;
  /** The length of a window that the server can answer, in seconds. */
  readonly windowSeconds: number;
}

const failure = failuresFrom(pullOptionMessages);

/**
 * Validates a cursor from outside, such as a parsed JSON file.
 *
 * @throws {OptionError} `invalid-cursor`, `unknown-cursor-field`, or `outdated-cursor` if an earlier version wrote it
 */
export function parseCursor(value: unknown): Cursor {
  if (isObject(value) && value.mockvox === 1) throw new OptionError(failure("outdated-cursor", { version: 1 }));
  const result = validate(cursorSchemas, "Cursor", value);
  if ("violation" in result) throw cursorError(result.violation);
  for (const field of ["from", "next"] as const) {
    const second = result.value[field];
    if (parseVendorTime(second) !== undefined) continue;
    throw cursorError({ problem: "invalid-value", path: [field], value: second, expected: "VendorSecond" });
  }
  return result.value;
}

function cursorError(violation: SchemaViolation): OptionError {
  const { problem, params } = describeViolation(violation);
  if (problem === "unknown-field") return new OptionError(failure("unknown-cursor-field", params));
  if (problem === "invalid-value") return new OptionError(failure("invalid-cursor", params));
  const { value, expected } = violation;
  return new OptionError(failure("invalid-cursor", { path: "", found: preview(value), expected }));
}
