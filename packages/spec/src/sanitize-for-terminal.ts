/** Characters that control a terminal, end a line or change the text direction. */
const controlCharacters = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Makes untrusted text, such as a server's message, safe to print on one line: replaces each run of control characters with a space. */
export function sanitizeForTerminal(text: string): string {
  return text.toWellFormed().replaceAll(controlCharacters, " ");
}
