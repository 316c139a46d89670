import type { Language } from "@mockvox/spec/text";

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 1 }),
  es: new Intl.NumberFormat("es-CO", { maximumFractionDigits: 1 }),
};

/** A number with the separators of a language, and at most one decimal place: `27,459` or `27.459`. */
export function formatNumber(language: Language, value: number): string {
  return formats[language].format(value);
}
