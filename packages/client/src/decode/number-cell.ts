import type { Cell } from "./cell.ts";

/**
 * Reads a number as it is written: a sign, commas between thousands, decimals, a percent sign. The format is such as `,2 %`:
 * commas, two decimals, a blank and the sign.
 */
export function readNumber(text: string): Cell<number> | undefined {
  const [, whole, decimals = "", suffix = ""] = /^(-?[\d,]+)(?:\.(\d{1,15}))?( ?%)?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replaceAll(",", "")}.${decimals}`);
  return { value, format: `${whole.includes(",") ? "," : ""}${decimals.length}${suffix}` };
}

export function writeNumber(value: number, format: string): string {
  const [, comma, decimals, suffix] = /^(,?)(\d+)(.*)$/.exec(format) ?? [];
  const plain = value.toFixed(Number(decimals));
  return (comma ? plain.replace(/\d(?=(\d{3})+(\.|$))/g, "$&,") : plain) + suffix;
}

/** Reads minutes, `12.50` or `00:12:30`, as seconds. */
export function readDuration(text: string): Cell<number> | undefined {
  const [, hours, minutes, seconds] = /^(\d{2,}):([0-5]\d):([0-5]\d)$/.exec(text) ?? [];
  if (hours) return { value: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), format: "clock" };
  const read = readNumber(text);
  // Whole microseconds, so that 12.33 minutes are 739.8 seconds and not a hair more.
  return read && { ...read, value: Math.round(read.value * 60e6) / 1e6 };
}

export function writeDuration(seconds: number, format: string): string {
  if (format !== "clock") return writeNumber(seconds / 60, format);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
