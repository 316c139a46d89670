export type Language = "en" | "es";

/** A sentence in both languages of the page. */
export type Said = Readonly<Record<Language, string>>;

/** The language asked for in an earlier visit, else the browser's, else English. */
export function firstLanguage(kept: string | null, browser: readonly string[]): Language {
  if (kept === "en" || kept === "es") return kept;
  return browser[0]?.toLowerCase().startsWith("es") ? "es" : "en";
}
