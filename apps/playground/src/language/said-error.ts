import type { Said } from "./language.ts";

/** A failure that the page tells in both languages. */
export class SaidError extends Error {
  override readonly name = "SaidError" as const;
  readonly said: Said;

  constructor(said: Said, options?: ErrorOptions) {
    super(said.en, options);
    this.said = said;
  }
}

/** What a failure says; what comes from elsewhere may say it in English alone. */
export function saidOf(reason: unknown): Said {
  if (reason instanceof Error && "said" in reason) return reason.said as Said;
  const text = reason instanceof Error ? reason.message : String(reason);
  return { en: text, es: text };
}
