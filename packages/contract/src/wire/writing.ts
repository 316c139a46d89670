/** How a body was written. The text itself is not kept: it may be large. */
export interface Writing {
  readonly isEmpty: boolean;
  readonly hasByteOrderMark: boolean;
  /** The first characters, without a byte order mark. */
  readonly beginning: string;
  /** Whether the JSON stands on one line. */
  readonly isCompact: boolean;
  /** Whether the JSON is indented by four spaces. */
  readonly isIndented: boolean;
  /** Whether some accent or slash is written as an escape, and whether some is written as it is. */
  readonly hasEscapes: boolean;
  readonly hasPlain: boolean;
}

export function writingOf(text: string): Writing {
  const body = text.replace(/^\uFEFF/, "");
  return {
    isEmpty: text === "",
    hasByteOrderMark: body !== text,
    // Copied: a slice would keep the whole text in memory.
    beginning: Array.from(body.slice(0, 64)).join(""),
    isCompact: /^\{"[^\n]*\}\s*$/.test(body),
    isIndented: /^\{\n {4}"\w+": /.test(body),
    hasEscapes: /\\u00[0-9a-f]{2}|\\\//i.test(body),
    hasPlain: /[^\p{ASCII}\uFEFF]|[^\\<]\//u.test(body.replaceAll(/"date":"[^"]*"/g, "")),
  };
}
