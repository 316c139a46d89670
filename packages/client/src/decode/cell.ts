import type { ColumnKind } from "@mockvox/spec/kinds";
import { formatInstant, parseInstant } from "./instant-cell.ts";
import { formatDuration, formatNumber, parseDuration, parseNumber } from "./number-cell.ts";

/** A cell's value and the format it is written in. */
export interface Cell<Value> {
  readonly value: Value;
  readonly format: string;
}

/** A number, an instant or a text; `null` for the placeholders of text, which are an empty string and a dash. */
export type Value = number | Date | string | null;

/** Precedes the format of a value that was a JSON number on the wire. */
const jsonNumberMark = "#";

/** Parses a cell; undefined unless formatting the value again gives the same text. */
export function parseCell(kind: ColumnKind | undefined, wire: unknown): Cell<Value> | undefined {
  if (typeof wire !== "string" && typeof wire !== "number") return undefined;
  const read = parseByKind(kind, String(wire));
  const mark = typeof wire === "number" ? jsonNumberMark : "";
  const cell = read && { value: read.value, format: mark + read.format };
  return cell && Object.is(formatCell(kind, cell), wire) ? cell : undefined;
}

function parseText(text: string): Cell<Value> {
  return text === "" || text === "-" ? { value: null, format: text } : { value: text, format: "" };
}

export function formatCell(kind: ColumnKind | undefined, { value, format }: Cell<Value>): string | number {
  const text = formatByKind(kind, value, format.replace(jsonNumberMark, ""));
  return format.startsWith(jsonNumberMark) ? Number(text) : text;
}

function parseByKind(kind: ColumnKind | undefined, text: string): Cell<Value> | undefined {
  switch (kind) {
    case "hour":
    case "instant":
      return parseInstant(text);
    case "duration":
      return parseDuration(text);
    case "count":
    case "amount":
    case "percentage": {
      const cell = parseNumber(text);
      const isWrong = (kind === "count" && cell?.format !== "0") || (kind === "amount" && cell?.format.endsWith("%"));
      return isWrong ? undefined : cell;
    }
    default:
      return parseText(text);
  }
}

function formatByKind(kind: ColumnKind | undefined, value: Value, format: string): string {
  if (value instanceof Date) return formatInstant(value, format);
  if (typeof value === "number")
    return kind === "duration" ? formatDuration(value, format) : formatNumber(value, format);
  return value ?? format;
}
