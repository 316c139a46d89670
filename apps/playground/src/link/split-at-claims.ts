/** A part of a sentence, with where it begins: plain, or the id of a claim that the sentence names. */
export type SentencePart = { at: number; text: string } | { at: number; claim: string };

/** Splits a sentence at the claims that it names: an id between backticks after the noun, in either language. */
export function splitAtClaims(sentence: string): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let at = 0;
  for (const match of sentence.matchAll(/(?<=\b(?:claim|pregunta abierta) )`([a-z\d-]+)`/gi)) {
    if (match.index > at) parts.push({ at, text: sentence.slice(at, match.index) });
    parts.push({ at: match.index, claim: match[1] ?? "" });
    at = match.index + match[0].length;
  }
  if (at < sentence.length) parts.push({ at, text: sentence.slice(at) });
  return parts;
}
