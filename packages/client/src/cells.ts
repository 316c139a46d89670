import { parseVendorTime } from "@mockvox/spec";
import type { ColumnKind } from "@mockvox/spec/kinds";
import { toVendorDigits } from "./date-time-input.ts";

/** A cell's value and the format it is written in. */
interface Cell<Value> {
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

function parseText(text: string): Cell<Value> {
  return text === "" || text === "-" ? { value: null, format: text } : { value: text, format: "" };
}

/** Parses a second, an hour or a day in GMT-5 as its first instant. The format has `0` for every digit: `0000-00-00 00:00:00`. */
function parseInstant(text: string): Cell<Date> | undefined {
  if (!/^\d[\d :/T-]*\d$/.test(text)) return undefined;
  const digits = text.replaceAll(/\D/g, "");
  const second = [8, 10, 14].includes(digits.length) ? parseVendorTime(digits.padEnd(14, "0")) : undefined;
  return second === undefined ? undefined : { value: new Date(second * 1000), format: text.replaceAll(/\d/g, "0") };
}

function formatInstant(value: Date, format: string): string {
  const digits = toVendorDigits(value);
  let at = 0;
  return format.replaceAll("0", () => digits.charAt(at++));
}

/**
 * Parses a number with an optional sign, thousands separators, decimals and percent sign. The format `,2 %` means separators, two
 * decimals, a space and a percent sign.
 */
function parseNumber(text: string): Cell<number> | undefined {
  const [, whole, decimals = "", suffix = ""] = /^(-?[\d,]+)(?:\.(\d{1,15}))?( ?%)?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replaceAll(",", "")}.${decimals}`);
  return { value, format: `${whole.includes(",") ? "," : ""}${decimals.length}${suffix}` };
}

function formatNumber(value: number, format: string): string {
  const [, comma, decimals, suffix] = /^(,?)(\d+)(.*)$/.exec(format) ?? [];
  const plain = value.toFixed(Number(decimals));
  return (comma ? plain.replace(/\d(?=(\d{3})+(\.|$))/g, "$&,") : plain) + suffix;
}

/** Parses minutes, `12.50` or `00:12:30`, as seconds. */
function parseDuration(text: string): Cell<number> | undefined {
  const [, hours, minutes, seconds] = /^(\d{2,}):([0-5]\d):([0-5]\d)$/.exec(text) ?? [];
  if (hours) return { value: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), format: "clock" };
  const read = parseNumber(text);
  // Whole microseconds, so that 12.33 minutes are 739.8 seconds exactly.
  return read && { ...read, value: Math.round(read.value * 60e6) / 1e6 };
}

function formatDuration(seconds: number, format: string): string {
  if (format !== "clock") return formatNumber(seconds / 60, format);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
