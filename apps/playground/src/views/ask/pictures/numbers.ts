/** Parses a number in any of the forms that claims allow: `1,234.50`, `12.00 %`, or a duration `01:02:03` in minutes. 0 for anything else. */
export function parseNumber(value: unknown): number {
  const text = String(value ?? "").replace(/\s*%$/, "");
  const [, hours, minutes, seconds] = /^(\d+):([0-5]\d):([0-5]\d)$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  const number = Number(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : 0;
}

export function addUp(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
