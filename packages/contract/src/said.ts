export type Language = "en" | "es";

/** A sentence in every language that a report speaks. */
export type Said = Readonly<Record<Language, string>>;

/** An error that says in every language what is wrong; `message` is the English. */
export abstract class SaidError extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}
