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
    en: `A server that refuses windows across a month's end may not tell a month's last second; rows may lack of ${gaps}. Give a --profile that answers window-end and calendar-month if you know better.\n`,
    es: `Un servidor que rechaza ventanas que cruzan el fin de mes puede no entregar el último segundo del mes; pueden faltar filas de ${gaps}. Dé un --profile que responda window-end y calendar-month si sabe más.\n`,
  };
  return said[language];
}
