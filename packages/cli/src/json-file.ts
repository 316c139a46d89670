import { readFile } from "node:fs/promises";
import { Failure, failureOf } from "./failure.ts";
import type { Said } from "./language.ts";

/**
 * Reads a JSON file and hands it to its parser.
 *
 * @throws {Failure} that starts with `what` when the file is missing, is no JSON, or is refused by the parser
 */
export async function readJsonFile<T>(file: string, parse: (json: unknown) => T, what: Said): Promise<T> {
  try {
    return parse(parseJson(await readText(file)));
  } catch (error) {
    throw failureOf(what, isTooDeep(error) ? new Failure(nestedTooDeeply) : error);
  }
}

const nestedTooDeeply = { en: "its JSON is nested too deeply", es: "su JSON está anidado demasiado" };

/** A parser that calls itself does not come back from JSON that is nested deeply enough. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && /call stack/.test(error.message);
}

const noSuchFile = { en: "there is no such file", es: "no existe ese archivo" };

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw isMissing ? new Failure(noSuchFile) : error;
  }
}

/** Editors on Windows like to begin a file with a byte order mark. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Error(`it is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
