import { fakeVerbs } from "./fake-verbs.ts";
import { journalVerbs } from "./journal-verbs.ts";
import { limitsVerbs } from "./limits-verbs.ts";
import { responseVerbs } from "./response-verbs.ts";
import { timeVerbs } from "./time-verbs.ts";
import type { Verb } from "./verb.ts";

/** The controls of `mockvox control`, in the order of its help. */
export const controlVerbs: Readonly<Record<string, Verb>> = {
  ...timeVerbs,
  ...responseVerbs,
  ...limitsVerbs,
  ...journalVerbs,
  ...fakeVerbs,
};
