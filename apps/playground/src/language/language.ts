import type { Language } from "@mockvox/spec/text";

/** The language chosen before, else the browser's, else English. */
export function initialLanguage(stored: string | null, browser: readonly string[]): Language {
  if (stored === "en" || stored === "es") return stored;
  return browser[0]?.toLowerCase().startsWith("es") ? "es" : "en";
}
