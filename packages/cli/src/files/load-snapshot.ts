import { redact } from "@mockvox/mock-server";
import type { ParsedSnapshot } from "@mockvox/mock-server/snapshot";
import { readJsonFile } from "./json-file.ts";

/**
 * Reads a snapshot from a file. The parser is loaded on demand.
 *
 * @throws {CliError} if the file is missing, is not JSON, or is not a valid snapshot
 */
export async function loadSnapshot(file: string): Promise<ParsedSnapshot> {
  const { parseSnapshot } = await import("@mockvox/mock-server/snapshot");
  return readJsonFile(file, parseSnapshot, `--snapshot ${redact(file)}`);
}
