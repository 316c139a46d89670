/** Changes a file's text. */
export type Edit = (text: string) => string;

/** Makes the edits one after the other. */
export function inTurn(...edits: readonly Edit[]): Edit {
  return (text) => edits.reduce((changed, edit) => edit(changed), text);
}

/** Writes a text behind the place that bears the words of `anchor`. */
export function after(anchor: string, added: string): Edit {
  return (text) => replaceOnce(text, anchor, anchor + added);
}

/** Writes a text in front of the place that bears the words of `anchor`. */
export function before(anchor: string, added: string): Edit {
  return (text) => replaceOnce(text, anchor, added + anchor);
}

function replaceOnce(text: string, anchor: string, replacement: string): string {
  const places = text.split(anchor);
  if (places.length === 2) return places.join(replacement);
  throw new Error(
    `Expected one place that reads ${JSON.stringify(anchor)}, found ${places.length - 1}. ` +
      "Name another place in tests/sixth-report/contribution.ts.",
  );
}
