/** The messages of one language: fixed texts, functions that make one, or groups of them. */
export type MessageTree = Readonly<Record<string, unknown>>;

/** Finds English messages without a Spanish one, and Spanish ones that are empty or left over. */
export function findMissingTranslations(english: MessageTree, spanish: MessageTree, path = ""): string[] {
  const missing = Object.entries(english).flatMap(([id, message]) => {
    const translation = spanish[id];
    const name = path + id;
    if (translation === undefined || translation === "") return [`${name} has no Spanish text.`];
    if (typeof translation !== typeof message) return [`${name} is a ${typeof message} in English only.`];
    if (isTree(message) && isTree(translation)) return findMissingTranslations(message, translation, `${name}.`);
    return [];
  });
  const leftOver = Object.keys(spanish).filter((id) => !(id in english));
  return [...missing, ...leftOver.map((id) => `${path + id} has no English text.`)];
}

function isTree(message: unknown): message is MessageTree {
  return typeof message === "object" && message !== null;
}
