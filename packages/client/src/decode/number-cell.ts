import type { Cell } from "./cell.ts";

/**
 * Parses a number with an optional sign, thousands separators, decimals and percent sign. The format `,2 %` means separators, two
 * decimals, a space and a percent sign.
 */
export function parseNumber(text: string): Cell<number> | undefined {
  const [, whole, decimals = "", suffix = ""] = /^(-?[\d,]+)(?:\.(\d{1,15}))?( ?%)?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(`${whole.replaceAll(",", "")}.${decimals}`);
  return { value, format: `${whole.includes(",") ? "," : ""}${decimals.length}${suffix}` };
}

export function formatNumber(value: number, format: string): string {
  const [, comma, decimals, suffix] = /^(,?)(\d+)(.*)$/.exec(format) ?? [];
  const plain = value.toFixed(Number(decimals));
  return (comma ? plain.replace(/\d(?=(\d{3})+(\.|$))/g, "$&,") : plain) + suffix;
}

/** Parses minutes, `12.50` or `00:12:30`, as seconds. */
export function parseDuration(text: string): Cell<number> | undefined {
  const [, hours, minutes, seconds] = /^(\d{2,}):([0-5]\d):([0-5]\d)$/.exec(text) ?? [];
  if (hours) return { value: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), format: "clock" };
  const read = parseNumber(text);
  // Whole microseconds, so that 12.33 minutes are 739.8 seconds exactly.
  return read && { ...read, value: Math.round(read.value * 60e6) / 1e6 };
}

export function formatDuration(seconds: number, format: string): string {
  if (format !== "clock") return formatNumber(seconds / 60, format);
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
