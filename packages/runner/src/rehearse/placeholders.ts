/** What a run of the program is about. */
export interface RunSubject {
  readonly scenario: string;
  /** The first day of the scenario, the day of this run, and the last day until then, `YYYY-MM-DD`. */
  readonly from: string;
  readonly day: string;
  readonly to: string;
}

/** `${day}` is a variable of a shell or another program. */
const placeholder = /(?<!\$)\{(scenario|from|day|to)\}/g;

/** Replaces `{scenario}`, `{from}`, `{day}` and `{to}` in the words of a command. */
export function fillPlaceholders<Words extends readonly string[]>(words: Words, subject: RunSubject): Words {
  const fill = (word: string): string => word.replaceAll(placeholder, (_, name: keyof RunSubject) => subject[name]);
  return words.map(fill) as unknown as Words;
}

/** An environment with the same as variables, for programs that read them. */
export function withSubject(env: Record<string, string>, subject: RunSubject): Record<string, string> {
  const { scenario, from, day, to } = subject;
  return { ...env, MOCKVOX_REHEARSAL: scenario, MOCKVOX_FROM: from, MOCKVOX_DAY: day, MOCKVOX_TO: to };
}

/** Whether a command is meant to be run once for each day. */
export function isPerDay(words: readonly string[]): boolean {
  return words.some((word) => [...word.matchAll(placeholder)].some(([, name]) => name === "day"));
}
