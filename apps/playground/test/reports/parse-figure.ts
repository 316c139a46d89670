/** The number in a cell of a report in the default profile, such as `1,234.50`. */
export function parseFigure(cell: unknown): number {
  return Number(String(cell).replaceAll(",", "").replaceAll("%", ""));
}
