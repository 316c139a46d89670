import type { Language } from "@mockvox/spec/text";

const locales: Readonly<Record<Language, string>> = { en: "en", es: "es-CO" };

/** Making a format takes a browser about a millisecond, using it almost nothing. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number with the separators of a language, and by default at most one decimal place: `27,459` or `27.459`. */
export function formatNumber(language: Language, value: number, decimals = 1): string {
  return findFormat(`${language} ${decimals}`, language, { maximumFractionDigits: decimals }).format(value);
}

/** What follows a number of percent. Spanish separates the sign from the number, which the browsers' formats for Colombia do not. */
const percentSigns: Readonly<Record<Language, string>> = { en: "%", es: "\u00a0%" };

/** A share, 0 to 1, in percent, by default without decimal places: `50%` or `50 %`. */
export function formatPercent(language: Language, share: number, decimals = 0): string {
  return `${formatNumber(language, share * 100, decimals)}${percentSigns[language]}`;
}

function findFormat(key: string, language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const format = formats.get(key) ?? new Intl.NumberFormat(locales[language], options);
  formats.set(key, format);
  return format;
}
