import type { Said } from "./language.ts";

/** Something that the caller can mend, told in every language, with the exit code that it ends with. */
export class Failure extends Error {
  override readonly name = "Failure" as const;
  readonly said: Said;
  readonly exitCode: number;

  constructor(said: Said, exitCode = 2) {
    super(said.en);
    this.said = said;
    this.exitCode = exitCode;
  }
}

/** Wraps an error; one of another room speaks English alone. */
export function failureOf(what: Said, error: unknown, exitCode = 2): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  const said = error instanceof Failure ? error.said : { en: reason, es: reason };
  return new Failure({ en: `${what.en}: ${said.en}`, es: `${what.es}: ${said.es}` }, exitCode);
}
