/** Parses a number as the vendor writes it: plain, with thousands commas, as a percentage, or as a clock (the result is in minutes). */
export function parseVendorNumber(value: unknown): number {
  const text = String(value).trim();
  const [, hours, minutes, seconds] = /^(\d+):(\d\d):(\d\d)$/.exec(text) ?? [];
  if (hours) return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  const plain = text.replace(/ ?%$/, "").replaceAll(",", "");
  return plain === "" ? Number.NaN : Number(plain);
}
