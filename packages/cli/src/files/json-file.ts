import { CliError } from "../cli-error.ts";
import { codeOf } from "../error-code.ts";
import type { Text } from "../texts.ts";

/**
 * Reads a JSON file and parses its value.
 *
 * @param subject names the file in the error
 * @throws {CliError} if the file is missing, is not JSON, or the parser rejects it
 */
export async function readJsonFile<T>(file: string, parse: (json: unknown) => T, subject: string | Text): Promise<T> {
  try {
    return parse(parseJson(await readText(file)));
  } catch (error) {
    throw new CliError("file-rejected", { file: subject, reason: toReason(error) });
  }
}

function toReason(error: unknown): Error | string {
  if (isTooDeep(error)) return new CliError("json-nested-too-deep", {});
  return error instanceof Error ? error : String(error);
}

/** A recursive parser overflows the stack on JSON that is nested deeply enough. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}

async function readText(file: string): Promise<string> {
  // Loaded on demand: most commands read no file, and start-up time is module loading.
  const { readFile } = await import("node:fs/promises");
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw codeOf(error) === "ENOENT" ? new CliError("no-such-file", {}) : error;
  }
}

/** Skips the byte order mark that editors on Windows write. */
function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new CliError("not-json", { reason: error instanceof Error ? error.message : String(error) });
  }
}
