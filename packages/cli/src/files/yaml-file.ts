import { readFile } from "node:fs/promises";
import { redact } from "@mockvox/mock-server";
import { MockvoxError } from "@mockvox/spec/text";
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import { CliError } from "../cli-error.ts";
import { isExpected, type text } from "../texts.ts";

/**
 * Reads and parses a YAML or JSON file.
 *
 * @param parse parses its content; an error with `params.path` is placed in the file
 * @param flag names the option that it belongs to, in errors
 * @throws {CliError} `file-rejected` with the line and the column
 */
export async function readYamlFile<Value>(
  file: string,
  parse: (value: unknown) => Value | Promise<Value>,
  flag: string,
): Promise<Value> {
  const lines = new LineCounter();
  const content = await readContent(file, flag);
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false });
  const [syntaxError] = document.errors;
  if (syntaxError) throw rejectedFile(flag, place(file, lines, syntaxError.pos[0]), syntaxError.message);
  try {
    return await parse(document.toJS());
  } catch (error) {
    if (error instanceof CliError) throw error;
    if (!(error instanceof MockvoxError)) throw rejectedFile(flag, file, isExpected(error) ? error : String(error));
    throw rejectedFile(flag, place(file, lines, offsetOf(document, error.params)), error);
  }
}

async function readContent(file: string, flag: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw rejectedFile(flag, file, error instanceof Error ? error.message : String(error));
  }
}

/** The error about a file of an option. */
export function rejectedFile(flag: string, place: string, reason: string | Error | ReturnType<typeof text>): CliError {
  return new CliError("file-rejected", { file: `${flag} ${redact(place)}`, reason });
}

function place(file: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${file}:${line}:${col}`;
}

/** Where the value is that an error is about; for a field or a column that should not be there, its name. */
function offsetOf(document: Document, params: { path?: string; field?: string; column?: string }): number {
  const { path = "", field, column } = params;
  const keys = path.match(/[^.[\]]+/g) ?? [];
  for (let depth = keys.length; depth >= 0; depth -= 1) {
    const node = document.getIn(keys.slice(0, depth), true) ?? (depth === 0 ? document.contents : undefined);
    if (!isNode(node)) continue;
    const named = depth === keys.length ? offsetOfKey(node, field ?? column) : undefined;
    return named ?? node.range?.[0] ?? 0;
  }
  return 0;
}

function offsetOfKey(node: unknown, name: string | undefined): number | undefined {
  if (name === undefined || !isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}
