import type { RemoteControls, RemoteFake } from "@mockvox/mock-server/connect";
import { Failure } from "../failure.ts";
import type { Said } from "../language.ts";
import { printableIn } from "../printable.ts";
import type { ControlChoices, ControlFlag } from "./flags.ts";

/** What a sub-command found out: as data and as text for people. Undefined when there is nothing to tell. */
export type Told = { json: unknown; text: string } | undefined;

/** What a sub-command tells of an answer. For people, nothing in it steers their terminal. */
export function told<Answer>(answer: Answer, textOf: (answer: Answer) => string): Told {
  return { json: answer, text: textOf(printableIn(answer)) };
}

/** Does what was said to a fake: `all` is the whole of it, `held` everybody or the tenant that was named. */
export type Act = (held: RemoteControls, all: RemoteFake) => Promise<Told>;

/** One sub-command of `mockvox control`. */
export interface Verb {
  /** What stands behind it in the help. */
  takes: string;
  means: Said;
  /** Its own flags, besides those that all have. */
  flags: readonly ControlFlag[];
  /** Whether it knows no tenant. */
  isForAll: boolean;
  /** Throws a Failure on words that it does not take. */
  read(words: readonly string[], choices: ControlChoices): Act | Promise<Act>;
}

export function verb(takes: string, means: Said, read: Verb["read"], more: Partial<Verb> = {}): Verb {
  return {
    takes,
    means,
    flags: [],
    isForAll: false,
    read,
    ...more,
  };
}

/** An act that has nothing to tell. */
export function quiet(act: (held: RemoteControls, all: RemoteFake) => Promise<void>): Act {
  return async (held, all) => void (await act(held, all));
}

/** The parameters that --query names. */
export function parametersOf({ query }: ControlChoices): Record<string, string> | undefined {
  return query.length === 0 ? undefined : Object.fromEntries(query);
}

/** The one word that there must be. */
export function theWord(words: readonly string[], usage: string): string {
  const [word] = words;
  return word === undefined || words.length > 1 ? lacks(usage) : word;
}

/** There must be no word. */
export function none(words: readonly string[], usage: string): void {
  if (words.length > 0) lacks(usage);
}

export function lacks(usage: string): never {
  throw new Failure({ en: `Write \`mockvox control ${usage}\`.`, es: `Escriba \`mockvox control ${usage}\`.` });
}
