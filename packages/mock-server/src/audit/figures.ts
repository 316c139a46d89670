/**
 * The number in a cell of a report, or of what a client made of it: `1,234.50`, `1234,5`, `28.81 %`, or minutes as `HH:MM:SS`. 0 if there is
 * none.
 */
export function parseFigure(cell: unknown): number {
  if (typeof cell === "number") return cell;
  const text = String(cell ?? "").replaceAll(/[\s%]/g, "");
  const clock = /^(\d+):(\d\d):(\d\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3]) / 60;
  return Number(withDecimalPoint(text)) || 0;
}

/** The last separator is the decimal one, unless it stands before three digits after another of its kind. */
function withDecimalPoint(text: string): string {
  const isDecimalComma = /,\d{1,2}$/.test(text) || (/,/.test(text) && /\..*,/.test(text)) || /^0,\d+$/.test(text);
  return isDecimalComma ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
}
