import { formatPath, preview, type SchemaViolation, validate } from "@mockvox/spec/schema";
import { type Snapshot, snapshotSchemas } from "@mockvox/spec/snapshot";
import { MockServerError } from "../errors.ts";
import { createParts } from "./create-parts.ts";
import type { ParsedSnapshot } from "./parsed-snapshot.ts";

export type { ParsedSnapshot };

/** The version of the format that this program writes and reads. */
const version = 1;

/**
 * Parses a snapshot: the parsed JSON of a file that `mockvox control snapshot export` wrote, or what `snapshot()` of a mock server returned.
 *
 * @param value the parsed JSON
 * @returns a snapshot for the option `snapshot` of `createFake`, `serve` and `setupWolkvox`
 *
 * @example
 * ```ts
 * import { setupWolkvox } from "@mockvox/mock-server/node";
 * import { parseSnapshot } from "@mockvox/mock-server/snapshot";
 *
 * const saved = await setupWolkvox({ seed: 7 }).snapshot();
 * const wolkvox = setupWolkvox({ snapshot: parseSnapshot(saved) });
 * ```
 *
 * @throws {MockServerError} `not-a-snapshot`, `snapshot-version`, `invalid-snapshot`, `unknown-snapshot-field`; `params.path` says where
 */
export function parseSnapshot(value: unknown): ParsedSnapshot {
  const { mockvox, version: given }: { mockvox?: unknown; version?: unknown } = Object(value);
  if (mockvox !== "snapshot") throw new MockServerError("not-a-snapshot", { found: preview(value) });
  if (given !== version) throw new MockServerError("snapshot-version", { found: preview(given), expected: version });
  const result = validate(snapshotSchemas, "Snapshot", value);
  if ("violation" in result) throw snapshotError(result.violation);
  const snapshot: Snapshot = result.value;
  return {
    reports: snapshot.options.reports.map(({ id }) => String(id)),
    createParts: (kept) => createParts(snapshot, kept),
  };
}

function snapshotError({ problem, path, field = "", value, expected }: SchemaViolation): MockServerError {
  const at = formatPath(path);
  if (problem === "unknown-field") {
    return new MockServerError("unknown-snapshot-field", {
      path: at,
      field,
      expected: Array.isArray(expected) ? expected : [],
    });
  }
  return new MockServerError("invalid-snapshot", { path: at, found: preview(value), expected });
}
