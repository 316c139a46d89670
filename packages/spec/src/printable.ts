/** Characters that steer a terminal, end a line or turn its direction. */
const steering = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A text that came from elsewhere, a server say, on one line and without anything that steers a terminal: each such run becomes a blank. */
export function printable(text: string): string {
  return text.toWellFormed().replaceAll(steering, " ");
}
