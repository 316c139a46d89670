import { answersVerbs } from "./answers-verbs.ts";
import { fakeVerbs } from "./fake-verbs.ts";
import { journalVerbs } from "./journal-verbs.ts";
import { limitsVerbs } from "./limits-verbs.ts";
import { timeVerbs } from "./time-verbs.ts";
import type { Verb } from "./verb.ts";

/** The sub-commands of `mockvox control`, in the order of its help. */
export const controlVerbs: Readonly<Record<string, Verb>> = {
  ...timeVerbs,
  ...answersVerbs,
  ...limitsVerbs,
  ...journalVerbs,
  ...fakeVerbs,
};
