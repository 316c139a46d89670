import { type Flag, oneOf, wrong } from "./flags.ts";

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

export function readUrl(text: string): string {
  return /^https?:/.test(text) && URL.canParse(text)
    ? text
    : wrong("url", text, "a URL such as http://127.0.0.1:4010", "una URL como http://127.0.0.1:4010");
}
