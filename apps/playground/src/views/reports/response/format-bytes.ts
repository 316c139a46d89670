import type { Language } from "@mockvox/spec/text";
import { formatNumber } from "../../../messages/format-number.ts";

/** A size in the largest unit in which it is at least 1: `412 B`, `12.4 kB`, `13 MB`. */
export function formatBytes(language: Language, bytes: number): string {
  if (bytes < 1000) return `${formatNumber(language, bytes)} B`;
  if (bytes < 1_000_000) return `${formatNumber(language, bytes / 1000)} kB`;
  return `${formatNumber(language, bytes / 1_000_000)} MB`;
}
