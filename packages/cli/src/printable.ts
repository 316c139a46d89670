import { printable } from "@mockvox/spec";

/** Characters that steer a terminal, end a line or turn its direction, one by one. */
const steering = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** `printable` for every text and every name in a value of JSON. */
export function printableIn<Value>(value: Value): Value {
  return printableParts(value) as Value;
}

function printableParts(value: unknown): unknown {
  if (typeof value === "string") return printable(value);
  if (Array.isArray(value)) return value.map(printableParts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [printable(name), printableParts(part)]));
}

/** A value as JSON in which what steers a terminal is escaped; it parses to the same value. */
export function printableJson(value: unknown, indent?: number): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, null, indent).replaceAll(steering, (one) => (one === "\n" ? one : escaped(one)));
}
