import type { Ask } from "./ask.ts";
import type { Entry } from "./journal.ts";
import type { Answer } from "./plain.ts";
import { showable, shownQuery } from "./showable.ts";
import type { Delivery } from "./witness.ts";

/** How an answer ended. */
export interface Ending extends Delivery {
  quotaLeft: number;
}

/** A request as it came and what was answered; its caller's own words are made fit to be shown when somebody reads them. */
export interface Seen extends Omit<Entry, "query">, Pick<Ask, "parameters" | "secrets"> {}

/** What a caller wrote is kept as it came up to this length of path and query, so that a journal stays small. */
const longestKept = 2_000;

/** `answer` is undefined when the caller went away before there was one. */
export function seenOf(ask: Ask, answer: Answer | undefined): Seen {
  const { request, tenant, report, now } = ask;
  const { path, parameters, secrets } = wordsOf(ask);
  return {
    at: now,
    server: tenant.server,
    token: tenant.fingerprint,
    method: request.method,
    path,
    report,
    parameters,
    secrets,
    status: answer?.status,
    refusal: answer?.about.refusal,
    rows: answer?.about.rows,
    bytes: 0,
    whole: false,
    waited: answer?.about.waited ?? 0,
    quotaLeft: 0,
  };
}

function wordsOf({
  request: { path, query },
  parameters,
  secrets,
}: Ask): Pick<Seen, "path" | "parameters" | "secrets"> {
  if (path.length + query.length <= longestKept) return { path, parameters, secrets };
  const shown = new Map(Object.entries(shownQuery(parameters, secrets)));
  return { path: showable(path, secrets), parameters: shown, secrets };
}

export function entryOf({ parameters, secrets, path, at, server, token, method, report, ...answered }: Seen): Entry {
  const query = shownQuery(parameters, secrets);
  return { at, server, token, method, path: showable(path, secrets), report, query, ...answered };
}
