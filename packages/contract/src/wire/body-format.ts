/** How a body is written. The text itself is not kept, because it may be large. */
export interface BodyFormat {
  readonly isEmpty: boolean;
  readonly hasByteOrderMark: boolean;
  /** The first characters, without a byte order mark. */
  readonly start: string;
  /** Whether the JSON is on one line. */
  readonly isCompact: boolean;
  /** Whether the JSON is indented by four spaces. */
  readonly isIndented: boolean;
  /** Whether any accent or slash is written as an escape. */
  readonly hasEscapes: boolean;
  /** Whether any accent or slash is written unescaped. */
  readonly hasPlain: boolean;
}

export function bodyFormatOf(text: string): BodyFormat {
  const body = text.replace(/^\uFEFF/, "");
  return {
    isEmpty: text === "",
    hasByteOrderMark: body !== text,
    // Copied, because a slice would keep the whole text in memory.
    start: Array.from(body.slice(0, 64)).join(""),
    isCompact: /^\{"[^\n]*\}\s*$/.test(body),
    isIndented: /^\{\n {4}"\w+": /.test(body),
    hasEscapes: /\\u00[0-9a-f]{2}|\\\//i.test(body),
    hasPlain: /[^\p{ASCII}\uFEFF]|[^\\<]\//u.test(body.replaceAll(/"date":"[^"]*"/g, "")),
  };
}
