import { isValidAdminKey, redact } from "@mockvox/mock-server";
import { parseIsoTime } from "@mockvox/spec";
import { type Language, languages } from "@mockvox/spec/text";
import { CliError } from "../cli-error.ts";
import { type PlainMessageId, type Text, text } from "../texts.ts";

/** A flag of any kind. */
export type Flag = SwitchFlag | ValueFlag<unknown>;

/** The flags of a command by their names, in the order of its help. */
export type FlagTable = Readonly<Record<string, Flag>>;

/** A flag without a value. */
interface SwitchFlag {
  readonly isSwitch: true;
  readonly description: PlainMessageId | Text;
}

/** A flag with a value: its name, default and description, and how its text is parsed. */
export interface ValueFlag<Value> {
  readonly isSwitch?: never;
  /** The value's name in the help. */
  readonly valueName: string;
  /** The text used when the flag is not given. */
  readonly default?: string;
  /** The text used when the flag is given without a value. Default: it needs one. */
  readonly bareValue?: string;
  /** Whether it may be given several times. */
  readonly isRepeatable?: boolean;
  /** An environment variable in addition to `MOCKVOX_…`. */
  readonly envAlias?: string;
  readonly description: PlainMessageId | Text;
  /** @throws {CliError} on an invalid text */
  parse(text: string, name: string): Value;
}

interface OptionalFlag<Value> extends ValueFlag<Value> {
  readonly default?: never;
  readonly isRepeatable?: never;
}

interface FlagWithDefault<Value> extends ValueFlag<Value> {
  readonly default: string;
  readonly isRepeatable?: never;
}

interface RepeatableFlag<Value> extends ValueFlag<Value> {
  readonly default?: never;
  readonly isRepeatable: true;
}

/** The table that a command with these options needs: a flag for each, of the kind and type that the option has. */
export type FlagsFor<Options> = { readonly [Name in keyof Options]-?: FlagFor<Options[Name]> };

type FlagFor<Value> = [Value] extends [boolean]
  ? SwitchFlag
  : [Value] extends [readonly (infer Item)[]]
    ? RepeatableFlag<Item>
    : undefined extends Value
      ? OptionalFlag<Exclude<Value, undefined>>
      : FlagWithDefault<Value>;

/** The values of the flags in a table. The inverse of `FlagsFor`. */
export type FlagValues<Flags> = { [Name in keyof Flags]: FlagValue<Flags[Name]> };

type FlagValue<OneFlag> = OneFlag extends SwitchFlag
  ? boolean
  : OneFlag extends RepeatableFlag<infer Item>
    ? readonly Item[]
    : OneFlag extends FlagWithDefault<infer Value>
      ? Value
      : OneFlag extends OptionalFlag<infer Value>
        ? Value | undefined
        : never;

/** The language of the output; every command has it. */
export const langFlag: OptionalFlag<Language> = {
  valueName: "LANGUAGE",
  description: "flag-lang",
  parse: oneOf(languages),
};

/** The environment variable of a flag. */
export function envNameOf(flag: string): string {
  return `MOCKVOX_${flag.toUpperCase().replaceAll("-", "_")}`;
}

export function oneOf<const Values extends readonly string[]>(
  values: Values,
): (value: string, name: string) => Values[number] {
  return (value, name) =>
    values.find((one) => one === value) ?? invalidValue(name, value, text("expect-one-of", { values }));
}

export function integer(min: number, max: number): (value: string, name: string) => number {
  return (value, name) => {
    const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
    return number >= min && number <= max ? number : invalidValue(name, value, text("expect-integer", { min, max }));
  };
}

export function decimalNumber(value: string, name: string): number {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : invalidValue(name, value, text("expect-number"));
}

/** Accepts any text. */
export function anyText(value: string): string {
  return value;
}

/** A non-empty text: an empty one is usually an unset shell variable. */
export function nonEmptyText(value: string, name: string): string {
  return value === "" ? invalidValue(name, value, text("expect-text")) : value;
}

export function fourDigits(value: string, name: string): string {
  return /^\d{4}$/.test(value) ? value : invalidValue(name, value, text("expect-four-digits"));
}

/** An ISO date or time as epoch milliseconds; GMT-5, the vendor's zone, unless it has an offset. */
export function isoTime(value: string, name: string): number {
  return parseIsoTime(value.replace(" ", "T")) ?? invalidValue(name, value, text("expect-time"));
}

/** As `isoTime`, but a date without a time is the last second of that day. */
export function isoEndTime(value: string, name: string): number {
  const time = isoTime(value, name);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? time + 86_399_000 : time;
}

export function httpUrl(value: string, name: string): string {
  const isUrl = /^https?:/.test(value) && URL.canParse(value);
  return isUrl ? value : invalidValue(name, value, text("expect-url"));
}

/** @throws {CliError} on a key that cannot be sent; it is not shown */
export function adminKey(value: string, name: string): string {
  const key = nonEmptyText(value, name);
  if (isValidAdminKey(key)) return key;
  throw new CliError("unsendable-admin-key", {});
}

/** @throws {CliError} about the value of a flag or argument, redacted: it may be a token in the wrong place */
export function invalidValue(name: string, value: string, expected: Text): never {
  throw new CliError("invalid-value", { name: displayName(name), value: redact(value), expected });
}

/** Arguments have names in capitals, as in the help; flags have dashes. */
function displayName(name: string): string {
  return /^[A-Z]/.test(name) ? name : `--${name}`;
}

/** A name and a value, such as `campaign_id=77`. */
export function parseParameter(given: string, flag: string): readonly [string, string] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(given) ?? [];
  if (name !== undefined && value !== undefined) return [name, value];
  return invalidValue(flag, given, text("expect-parameter"));
}
