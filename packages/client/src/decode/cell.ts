import type { Kind } from "@mockvox/spec/kinds";
import { readInstant, writeInstant } from "./instant-cell.ts";
import { readDuration, readNumber, writeDuration, writeNumber } from "./number-cell.ts";

/** What a cell says, and the spelling that it says it in. */
export interface Cell<Value> {
  readonly value: Value;
  readonly format: string;
}

/** A number, an instant, a text; `null` for the placeholders of text, which are an empty string and a dash. */
export type Value = number | Date | string | null;

/** Stands before the format of a value that was a JSON number on the wire. */
const bare = "#";

/** Reads a cell; undefined when it cannot be read so that writing it again gives the same. */
export function readCell(kind: Kind | undefined, wire: unknown): Cell<Value> | undefined {
  if (typeof wire === "string" && !kind) return readWords(wire);
  if (typeof wire !== "string" && typeof wire !== "number") return undefined;
  const read = readText(kind, String(wire));
  const cell = read && typeof wire === "number" ? { value: read.value, format: bare + read.format } : read;
  return cell && Object.is(writeCell(kind, cell), wire) ? cell : undefined;
}

function readWords(text: string): Cell<Value> {
  return text === "" || text === "-" ? { value: null, format: text } : { value: text, format: "" };
}

export function writeCell(kind: Kind | undefined, { value, format }: Cell<Value>): string | number {
  if (format.startsWith(bare)) return Number(writeText(kind, value, format.slice(bare.length)));
  return writeText(kind, value, format);
}

function readText(kind: Kind | undefined, text: string): Cell<Value> | undefined {
  switch (kind) {
    case "hour":
    case "instant":
      return readInstant(text);
    case "duration":
      return readDuration(text);
    case "count":
    case "amount":
    case "percentage": {
      const cell = readNumber(text);
      const isWrong = (kind === "count" && cell?.format !== "0") || (kind === "amount" && cell?.format.endsWith("%"));
      return isWrong ? undefined : cell;
    }
    default:
      return readWords(text);
  }
}

function writeText(kind: Kind | undefined, value: Value, format: string): string {
  if (value instanceof Date) return writeInstant(value, format);
  if (typeof value === "number") return kind === "duration" ? writeDuration(value, format) : writeNumber(value, format);
  return value ?? format;
}
