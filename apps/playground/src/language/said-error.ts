import type { Said } from "./language.ts";
import { toldError } from "./told-error.ts";

/** A failure that the page tells in both languages. */
export class SaidError extends Error {
  override readonly name = "SaidError" as const;
  readonly said: Said;

  constructor(said: Said, options?: ErrorOptions) {
    super(said.en, options);
    this.said = said;
  }
}

/** What a failure says; what comes from elsewhere and is not known speaks English in both. */
export function saidOf(reason: unknown): Said {
  return reason instanceof SaidError ? reason.said : toldError(reason);
}
