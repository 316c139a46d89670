import type { Entry, Wanted } from "@mockvox/mock-server";
import type { ControlChoices, ControlFlag } from "./flags.ts";
import { entriesText } from "./text.ts";
import { none, parametersOf, type Told, told, type Verb, verb } from "./verb.ts";

const filter: readonly ControlFlag[] = ["report", "status", "refusal", "method", "path", "since", "query"];

/** What was asked. */
export const journalVerbs: Readonly<Record<string, Verb>> = {
  requests: verb(
    "",
    {
      en: "list what was asked, or with --follow what comes",
      es: "muestra lo que se pidió, o con --follow lo que llegue",
    },
    (words, choices) => {
      none(words, "requests");
      return async (held) => entriesOf(await held.listRequests(wantedOf(choices)));
    },
    { flags: [...filter, "follow"] },
  ),
  find: verb(
    "",
    {
      en: "list the requests that are as wanted; fails and tells the nearest when there is none",
      es: "muestra las solicitudes buscadas; falla y dice la más cercana si no hay ninguna",
    },
    (words, choices) => {
      none(words, "find");
      return async (held) => entriesOf(await held.findRequests(wantedOf(choices)));
    },
    { flags: filter },
  ),
};

/** The flags of what is wanted of a request. */
export function wantedOf(choices: ControlChoices): Wanted {
  const { report, status, refusal, method, path, since } = choices;
  const query = parametersOf(choices);
  const parts = Object.entries({ report, status, refusal, method, path, since, query });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

function entriesOf(entries: readonly Entry[]): Told {
  return told(entries, entriesText);
}
