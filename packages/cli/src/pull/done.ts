import type { Progress } from "@mockvox/client/pull";
import { parseVendorSecond, printable } from "@mockvox/spec";
import type { Language, Said } from "../language.ts";
import type { Destination } from "./destination.ts";
import type { PullChoices } from "./flags.ts";
import { momentText, readableSecond } from "./moments.ts";
import type { State } from "./state.ts";

/**
 * What is said when a pull has come to its end: how much there is, which seconds nobody can ask the server for, and whether some of the range is
 * still to come.
 *
 * @param last how far it came; undefined when nothing was read
 */
export function done({ out, to }: PullChoices, destination: Destination, last: Progress | undefined): Said {
  const state = destination.state();
  const gaps = state.rows === 0 ? [] : state.windows.flatMap(({ gap }) => gap ?? []);
  const isAhead = last
    ? secondOf(to) * 1000 > last.nowMs
    : destination.cursor === undefined || destination.cursor.next <= to;
  return lines([
    counted(out, state),
    ...(gaps.length === 0 ? [] : [lacking(gaps.map(readableSecond).join(", "))]),
    ...(isAhead ? [ahead(last)] : []),
  ]);
}

/** Where a pull stands that was stopped. */
export function stood(out: string, { rows, windows }: State): Said {
  const until = windows.at(-1)?.to;
  const [en, es] = until === undefined ? ["", ""] : [`, up to ${at(until)}`, `, hasta ${at(until)}`];
  const [goOn, continuar] =
    out === "-"
      ? [
          "Rows on standard output cannot be gone on with: the same command begins again.",
          "Lo escrito en la salida estándar no se puede continuar: el mismo comando empieza de nuevo.",
        ]
      : ["Run the same command to go on.", "Ejecute el mismo comando para continuar."];
  return {
    en: `Stopped. ${printable(out)} has ${count(rows, rowWords.en)}${en}. ${goOn}`,
    es: `Interrumpido. ${printable(out)} tiene ${count(rows, rowWords.es)}${es}. ${continuar}`,
  };
}

function at(digits: string): string {
  return `${readableSecond(digits)} GMT-5`;
}

const rowWords = { en: ["row", "rows"], es: ["fila", "filas"] } as const;
const windowWords = { en: ["window", "windows"], es: ["ventana", "ventanas"] } as const;

function count(number: number, [one, more]: readonly [string, string]): string {
  return `${number} ${number === 1 ? one : more}`;
}

function counted(out: string, { rows, windows, bytes }: State): Said {
  const counts = (language: Language, of: string): string =>
    `${printable(out)}: ${count(rows, rowWords[language])} ${of} ${count(windows.length, windowWords[language])}, ${bytes} bytes.`;
  return { en: counts("en", "of"), es: counts("es", "de") };
}

function lacking(gaps: string): Said {
  return {
    en: `Rows may be missing of seconds that the server cannot be asked for, or not for certain: ${gaps}. Give a --profile that answers window-end, calendar-month and equal-dates if you know better.`,
    es: `Pueden faltar filas de segundos que no se le pueden pedir al servidor, o no con certeza: ${gaps}. Dé un --profile que responda window-end, calendar-month y equal-dates si sabe más.`,
  };
}

/** @param last tells the present, when something was read */
function ahead(last: Progress | undefined): Said {
  if (!last) {
    return {
      en: "Nothing was read: what is left of the range lies in the future. Run the same command later, or give --now.",
      es: "No se leyó nada: lo que queda del rango está en el futuro. Ejecute el mismo comando más tarde, o dé --now.",
    };
  }
  const now = momentText(last.nowMs);
  return {
    en: `The range goes on into the future: it is ${now}. Run the same command later for the rest.`,
    es: `El rango sigue hacia el futuro: son las ${now}. Ejecute el mismo comando más tarde para lo que falta.`,
  };
}

function lines(parts: readonly Said[]): Said {
  const joined = (language: Language): string => parts.map((part) => `${part[language]}\n`).join("");
  return { en: joined("en"), es: joined("es") };
}

function secondOf(digits: string): number {
  return parseVendorSecond(digits) ?? 0;
}
