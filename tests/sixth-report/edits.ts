/** Changes a file's text. */
export type Edit = (text: string) => string;

/** Applies the edits one after the other. */
export function inOrder(...edits: readonly Edit[]): Edit {
  return (text) => edits.reduce((changed, edit) => edit(changed), text);
}

/** Inserts a text after the only occurrence of `anchor`. */
export function insertAfter(anchor: string, added: string): Edit {
  return (text) => replaceOnce(text, anchor, anchor + added);
}

/** Inserts a text before the only occurrence of `anchor`. */
export function insertBefore(anchor: string, added: string): Edit {
  return (text) => replaceOnce(text, anchor, added + anchor);
}

function replaceOnce(text: string, anchor: string, replacement: string): string {
  const parts = text.split(anchor);
  if (parts.length === 2) return parts.join(replacement);
  throw new Error(
    `Expected one occurrence of ${JSON.stringify(anchor)}, got ${parts.length - 1}. ` +
      "Choose another anchor in tests/sixth-report/contribution.ts.",
  );
}
