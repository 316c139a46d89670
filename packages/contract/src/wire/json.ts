/** A response of the vendor has four levels; `data` as a string starts again. */
const maxDepth = 32;

/** Parsed JSON, or why it cannot be checked. */
export type JsonResult = { readonly value: unknown } | { readonly flaw: "not-json" | "too-deep" };

export function parseJson(text: string): JsonResult {
  // Checked before parsing: deeply nested JSON takes a parser minutes.
  if (isDeeperThan(maxDepth, text)) return { flaw: "too-deep" };
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

/** The index of the quote that ends the string starting at an index; the end of the text if no quote follows. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}

/**
 * A shallow copy in which nested objects and lists are empty, except the one named. Where a string is expected, only the kind of a nested value
 * matters, and an object may have a `toString` that is not a function.
 */
export function emptyNested(value: object, except?: string): object {
  if (Array.isArray(value)) return value.map((part: unknown) => (isNested(part) ? emptyLike(part) : part));
  const isToEmpty = ([name, part]: readonly [string, unknown]): boolean => isNested(part) && name !== except;
  const entries = Object.entries(value);
  if (!entries.some(isToEmpty)) return value;
  return Object.fromEntries(entries.map((entry) => (isToEmpty(entry) ? [entry[0], emptyLike(entry[1])] : entry)));
}

function emptyLike(value: unknown): object {
  return Array.isArray(value) ? [] : {};
}

export function isNested(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
