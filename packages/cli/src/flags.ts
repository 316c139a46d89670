import { redact } from "@mockvox/mock-server";
import { parseIsoTime } from "@mockvox/spec";
import { CliError } from "./cli-error.ts";
import { type PlainMessageId, type Text, text } from "./texts.ts";

/** One flag: its value's name, default and description, and how its text is parsed. */
export interface Flag<Value> {
  /** The value's name in the help; empty for a switch, which takes none. */
  valueName: string;
  /** The text used when the flag is not given; a flag without it may be absent. */
  default?: string;
  /** An environment variable in addition to `MOCKVOX_…`. */
  envAlias?: string;
  description: PlainMessageId | Text;
  /** @throws {CliError} on an invalid text */
  parse(text: string): Value;
}

/** The environment variable of a flag. */
export function envNameOf(flag: string): string {
  return `MOCKVOX_${flag.toUpperCase().replaceAll("-", "_")}`;
}

export function oneOf<const Values extends readonly string[]>(
  flag: string,
  values: Values,
): (value: string) => Values[number] {
  return (value) => values.find((one) => one === value) ?? invalidValue(flag, value, text("expect-one-of", { values }));
}

/** A non-empty text: an empty one is usually an unset shell variable. */
export function nonEmptyText(flag: string): (value: string) => string {
  return (value) => (value === "" ? invalidValue(flag, value, text("expect-text")) : value);
}

export function integer(flag: string, min: number, max: number): (value: string) => number {
  return (value) => {
    const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
    return number >= min && number <= max ? number : invalidValue(flag, value, text("expect-integer", { min, max }));
  };
}

export function decimalNumber(flag: string): (value: string) => number {
  return (value) => {
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? number : invalidValue(flag, value, text("expect-number"));
  };
}

export function fourDigits(flag: string): (value: string) => string {
  return (value) => (/^\d{4}$/.test(value) ? value : invalidValue(flag, value, text("expect-four-digits")));
}

/** An ISO date or time as epoch milliseconds; GMT-5, the vendor's zone, unless it has an offset. */
export function isoTime(flag: string): (value: string) => number {
  return (value) => parseIsoTime(value.replace(" ", "T")) ?? invalidValue(flag, value, text("expect-time"));
}

/** @throws {CliError} about the value of a flag or argument, redacted: it may be a token in the wrong place */
export function invalidValue(flag: string, value: string, expected: Text): never {
  throw new CliError("invalid-value", { name: displayName(flag), value: redact(value), expected });
}

/** Arguments have names in capitals, as in the help; flags have dashes. */
function displayName(flag: string): string {
  return /^[A-Z]/.test(flag) ? flag : `--${flag}`;
}
