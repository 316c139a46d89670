import { Failure } from "../failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { addressOf } from "./address.ts";
import { type Destination, written } from "./destination.ts";
import { codeOf, reasonOf } from "./file-failure.ts";
import type { PullChoices } from "./flags.ts";
import type { State } from "./state.ts";

/** What `add` throws when nobody reads standard output any more, as behind `| head -1`. */
export const readerGone: unique symbol = Symbol("reader gone");

/** Writes rows to standard output. Nothing is kept beside them: every pull begins at its beginning. */
export function openStdout(choices: PullChoices, { stdout }: Surroundings): Destination {
  let state: State = { ...addressOf(choices), format: choices.format, bytes: 0, rows: 0, windows: [] };
  return {
    cursor: undefined,
    add: async (step) => {
      const { text, next } = written(step, state);
      if (text !== "") await print(stdout, text);
      state = next;
    },
    state: () => state,
    close: async () => {},
  };
}

/** Resolves when the text is written, so that no more waits in memory than one window. */
function print(stdout: Surroundings["stdout"], text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stdout.write(text, (error) => {
      if (!error) resolve();
      else reject(codeOf(error) === "EPIPE" ? readerGone : notPrinted(error));
    });
  });
}

function notPrinted(error: Error): Failure {
  const { en, es } = reasonOf(error);
  return new Failure({
    en: `Cannot write to standard output: ${en}.`,
    es: `No se puede escribir en la salida estándar: ${es}.`,
  });
}
