import { isAdminKey } from "@mockvox/mock-server";
import { Failure } from "./failure.ts";
import { type Flag, oneOf, someText, wrong } from "./flags.ts";

/** Takes a text as it is. */
export const asText = (text: string): string => text;

/** A switch is on when it is given. */
export const isOn = (): boolean => true;

/** The language of what is printed; every command has it. */
export const langFlag: Flag<"en" | "es"> = {
  takes: "LANGUAGE",
  means: { en: "en or es; else by your locale", es: "en o es; si falta, según su configuración" },
  read: oneOf("lang", ["en", "es"]),
};

/** @throws {Failure} on a key that cannot be sent; it is not shown */
export function readAdminKey(text: string): string {
  const key = someText("admin-key")(text);
  if (isAdminKey(key)) return key;
  throw new Failure({
    en: "--admin-key takes unaccented letters, digits and signs, without a blank at either end: it is sent in a header.",
    es: "--admin-key recibe letras sin tilde ni eñe, dígitos y signos, sin espacios al principio ni al final: se envía en una cabecera.",
  });
}

export function readUrl(text: string): string {
  return /^https?:/.test(text) && URL.canParse(text)
    ? text
    : wrong("url", text, "a URL such as http://127.0.0.1:4010", "una URL como http://127.0.0.1:4010");
}
