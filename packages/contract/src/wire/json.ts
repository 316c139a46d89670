/** An answer of the vendor's has four levels; `data` as a text starts over. */
const deepest = 32;

/** A text as JSON, or why it is none that can be judged. */
export type ReadJson = { readonly value: unknown } | { readonly flaw: "not-json" | "too-deep" };

export function readJson(text: string): ReadJson {
  // Before it is parsed: what is nested deeply enough takes a parser minutes.
  if (isDeeperThan(deepest, text)) return { flaw: "too-deep" };
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return { flaw: "not-json" };
  }
}

const [quote, backslash] = ['"', "\\"].map((letter) => letter.charCodeAt(0));
const opening: ReadonlySet<number> = new Set([..."[{"].map((letter) => letter.charCodeAt(0)));
const closing: ReadonlySet<number> = new Set([..."]}"].map((letter) => letter.charCodeAt(0)));

function isDeeperThan(levels: number, text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === quote) at = endOfString(text, at);
    else if (opening.has(letter)) depth += 1;
    else if (closing.has(letter)) depth -= 1;
    if (depth > levels) return true;
  }
  return false;
}

/** Where the quote stands that ends the string that begins at a place; the end of the text where there is none. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

/**
 * An object whose values are no objects themselves: each of those is emptied, but for the one named. Where a text is due, no more matters of a list
 * than that it is one, and an object may have a `toString` that is no function.
 */
export function withoutNested(value: object, besides?: string): object {
  if (Array.isArray(value)) return value.map((part: unknown) => (isNested(part) ? emptied(part) : part));
  const isToEmpty = ([name, part]: readonly [string, unknown]): boolean => isNested(part) && name !== besides;
  const entries = Object.entries(value);
  if (!entries.some(isToEmpty)) return value;
  return Object.fromEntries(entries.map((entry) => (isToEmpty(entry) ? [entry[0], emptied(entry[1])] : entry)));
}

function emptied(value: unknown): object {
  return Array.isArray(value) ? [] : {};
}

export function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
