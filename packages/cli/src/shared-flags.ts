import { isValidAdminKey } from "@mockvox/mock-server";
import { CliError } from "./cli-error.ts";
import { type Flag, invalidValue, nonEmptyText, oneOf } from "./flags.ts";
import { text } from "./texts.ts";

/** Accepts any text. */
export function anyText(value: string): string {
  return value;
}

/** The value of a switch that is given. */
export function switchOn(): boolean {
  return true;
}

/** The language of the output; every command has it. */
export const langFlag: Flag<"en" | "es"> = {
  valueName: "LANGUAGE",
  description: "flag-lang",
  parse: oneOf("lang", ["en", "es"]),
};

/** @throws {CliError} on a key that cannot be sent; it is not shown */
export function parseAdminKey(value: string): string {
  const key = nonEmptyText("admin-key")(value);
  if (isValidAdminKey(key)) return key;
  throw new CliError("unsendable-admin-key", {});
}

export function parseUrl(value: string): string {
  const isUrl = /^https?:/.test(value) && URL.canParse(value);
  return isUrl ? value : invalidValue("url", value, text("expect-url"));
}
