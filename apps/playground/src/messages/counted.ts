import type { Language } from "@mockvox/spec/text";
import { formatNumber } from "./format-number.ts";

/** A number and what it counts: `1 row`, `27,459 rows`. A number that is already text is kept as it is. */
export function counted(language: Language, number: number | string, one: string, several: string): string {
  const text = typeof number === "number" ? formatNumber(language, number) : number;
  return `${text} ${text === "1" ? one : several}`;
}
