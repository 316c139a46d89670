/** What separates the fraction of a number. */
export type DecimalMark = "." | ",";

/**
 * The number in a cell of a report, or of what a client made of it: `1,234.50`, `1234,5`, `$ 1,234.50`, `28.81 %`, or minutes as
 * `HH:MM:SS`. 0 if there is none.
 *
 * @param mark what separates the fraction of a number that can be read both ways, such as `8,750`
 */
export function parseFigure(cell: unknown, mark: DecimalMark = "."): number {
  if (typeof cell === "number") return cell;
  const text = figureText(cell);
  const clock = /^(\d+):(\d\d):(\d\d)$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3]) / 60;
  const isComma = !showsPoint(text) && (mark === "," || showsComma(text));
  return Number(isComma ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "")) || 0;
}

/** What separates fractions in a column: what its cells show, or else what makes them add up to about `expected`. */
export function decimalMarkOf(cells: readonly unknown[], expected: number): DecimalMark {
  const texts = cells.filter((cell) => typeof cell === "string").map(figureText);
  const isComma = texts.some(showsComma);
  if (isComma !== texts.some(showsPoint)) return isComma ? "," : ".";
  const differenceWith = (mark: DecimalMark): number =>
    Math.abs(texts.reduce((sum, text) => sum + parseFigure(text, mark), 0) - expected);
  return differenceWith(",") < differenceWith(".") ? "," : ".";
}

/** Without spaces, and without currencies and signs of percent at its ends. */
function figureText(cell: unknown): string {
  return String(cell ?? "")
    .replaceAll(/\s/g, "")
    .replaceAll(/^[^\d.,+-]+|[^\d.,]+$/g, "");
}

/** The last separator is a point that cannot separate thousands, or commas do. */
function showsPoint(text: string): boolean {
  return /,.*\.|,.*,|e/i.test(text) || (/^[^.,]*\.\d*$/.test(text) && isFraction(text));
}

/** The last separator is a comma that cannot separate thousands, or points do. */
function showsComma(text: string): boolean {
  return /\..*,|\..*\./.test(text) || (/^[^.,]*,\d*$/.test(text) && isFraction(text));
}

/** Thousands have one to three digits before them, which are not zero, and three after them. */
function isFraction(text: string): boolean {
  return !/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}
