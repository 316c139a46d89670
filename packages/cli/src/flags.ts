import { showable } from "@mockvox/mock-server";
import { parseIsoTime } from "@mockvox/spec";
import { Failure } from "./failure.ts";
import type { Said } from "./language.ts";

/** One flag: how it is written, what it defaults to, what it means, how its text is read. */
export interface Flag<Value> {
  /** What stands behind the flag in the help; empty for a switch, which takes nothing. */
  takes: string;
  /** The text that holds when nobody says anything; a flag without one may be absent. */
  default?: string;
  /** An environment variable besides the twin `MOCKVOX_…`. */
  alsoEnv?: string;
  means: Said;
  /** Throws a Failure on a text that is none of the values. */
  read(text: string): Value;
}

/** The environment variable that says the same as a flag. */
export function twinOf(flag: string): string {
  return `MOCKVOX_${flag.toUpperCase().replaceAll("-", "_")}`;
}

export function oneOf<const Words extends readonly string[]>(
  flag: string,
  words: Words,
): (text: string) => Words[number] {
  return (text) => words.find((word) => word === text) ?? wrong(flag, text, words.join(", "), words.join(", "));
}

/** A text of at least one letter: an empty one is a variable of the shell that was not set. */
export function someText(flag: string): (text: string) => string {
  return (text) => (text === "" ? wrong(flag, text, "a text", "un texto") : text);
}

export function wholeNumber(flag: string, from: number, to: number): (text: string) => number {
  return (text) => {
    const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= from && value <= to) return value;
    return wrong(flag, text, `a whole number from ${from} to ${to}`, `un número entero de ${from} a ${to}`);
  };
}

export function decimalNumber(flag: string): (text: string) => number {
  return (text) => {
    const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? value : wrong(flag, text, "a number, 0 or more", "un número, 0 o más");
  };
}

export function fourDigits(flag: string): (text: string) => string {
  return (text) => (/^\d{4}$/.test(text) ? text : wrong(flag, text, "four digits", "cuatro dígitos"));
}

/** An ISO date or time as epoch milliseconds. Without an offset it is taken as GMT-5, the vendor's zone. */
export function isoTime(flag: string): (text: string) => number {
  return (text) => {
    const value = parseIsoTime(text.replace(" ", "T"));
    if (value !== undefined) return value;
    return wrong(flag, text, "a time such as 2026-03-02T10:00:00-05:00", "una hora como 2026-03-02T10:00:00-05:00");
  };
}

/** @throws {Failure} that says what a flag or a word takes; what was found may be a token in the wrong place */
export function wrong(flag: string, text: string, wanted: string, esWanted: string): never {
  const found = showable(text);
  throw new Failure({
    en: `${labelOf(flag)} takes ${wanted}; found "${found}".`,
    es: `${labelOf(flag)} recibe ${esWanted}; se encontró "${found}".`,
  });
}

/** A word without dashes is named in capitals, as the help does. */
function labelOf(flag: string): string {
  return /^[A-Z]/.test(flag) ? flag : `--${flag}`;
}
