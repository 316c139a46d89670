import type { Language } from "../language.ts";
import type { State } from "./state.ts";

/** What is said when a range is whole: how much the file has, and which seconds nobody can ask the server for. */
export function done(out: string, { rows, windows, bytes }: State, language: Language): string {
  const said = {
    en: `${out}: ${rows} rows of ${windows.length} windows, ${bytes} bytes.\n`,
    es: `${out}: ${rows} filas de ${windows.length} ventanas, ${bytes} bytes.\n`,
  };
  const gaps = windows.flatMap(({ gap }) => gap ?? []);
  return gaps.length === 0 ? said[language] : said[language] + lacking(gaps.join(", "), language);
}

function lacking(gaps: string, language: Language): string {
  const said = {
    en: `Rows may lack of seconds that the server cannot be asked for, or not for certain: ${gaps}. Give a --profile that answers window-end, calendar-month and equal-dates if you know better.\n`,
    es: `Pueden faltar filas de segundos que no se le pueden pedir al servidor, o no con certeza: ${gaps}. Dé un --profile que responda window-end, calendar-month y equal-dates si sabe más.\n`,
  };
  return said[language];
}
