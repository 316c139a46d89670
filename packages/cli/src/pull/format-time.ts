import { formatVendorTime } from "@mockvox/spec";

/** `2026-03-02 10:00:00`, from fourteen digits. */
export function readableSecond(digits: string): string {
  return digits.replace(/^(....)(..)(..)(..)(..)(..)$/, "$1-$2-$3 $4:$5:$6");
}

/** `07:31:23 GMT-5`, from epoch milliseconds. */
export function timeText(milliseconds: number): string {
  return `${dateTimeText(milliseconds).slice(11)}`;
}

/** `2026-03-02 07:31:23 GMT-5`, from epoch milliseconds. */
export function dateTimeText(milliseconds: number): string {
  return `${readableSecond(formatVendorTime(Math.floor(milliseconds / 1000)))} GMT-5`;
}

/** Days where both ends are whole ones, else seconds. */
export function rangeText(from: string, to: string): string {
  const isDays = from.endsWith("000000") && to.endsWith("235959");
  const [first = "", last = ""] = [from, to].map((digits) => readableSecond(digits).slice(0, isDays ? 10 : undefined));
  return first === last ? first : `${first} – ${last}`;
}
