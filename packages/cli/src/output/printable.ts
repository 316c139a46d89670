import { sanitizeForTerminal } from "@mockvox/spec";

/** Characters that control a terminal, end a line or change the writing direction. */
const controlCharacters = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** `sanitizeForTerminal` for every string and name in a JSON value. */
export function printableDeep<Value>(value: Value): Value {
  return escapeDeep(value) as Value;
}

function escapeDeep(value: unknown): unknown {
  if (typeof value === "string") return sanitizeForTerminal(value);
  if (Array.isArray(value)) return value.map(escapeDeep);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [sanitizeForTerminal(name), escapeDeep(part)]));
}

/** A value as JSON with control characters escaped; it parses to the same value. */
export function printableJson(value: unknown, indent?: number): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, null, indent).replaceAll(controlCharacters, (one) =>
    one === "\n" ? one : escaped(one),
  );
}
