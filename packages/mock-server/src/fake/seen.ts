import type { Ask } from "./ask.ts";
import type { Entry } from "./journal.ts";
import type { Answer } from "./plain.ts";
import { readQuery } from "./query.ts";
import { showable, shownQuery } from "./showable.ts";

/** How a body went out. */
export interface Delivery {
  bytes: number;
  whole: boolean;
}

/** How an answer ended. */
export interface Ending extends Delivery {
  quotaLeft: number;
}

/**
 * A request as it came and what was answered. Its caller's own words are read again, and made fit to be shown, when somebody reads
 * them: what is kept of each request costs little and outlives it. What is long is made fit at once, which makes it short.
 */
export interface Seen extends Omit<Entry, "query">, Pick<Ask, "answers" | "secrets"> {
  /** The query, as sent. */
  sent: string;
  /** The query as it is shown, of a request that is long. */
  shown: Entry["query"] | undefined;
}

/** What a caller wrote is kept as it came up to this length of all that is read again, so that a journal stays small. */
const longestKept = 2_000;

/** `answer` is undefined when the caller went away before there was one. */
export function seenOf(ask: Ask, answer: Answer | undefined): Seen {
  const { request, tenant, report, answers, secrets, now } = ask;
  const isShort = lengthOf(ask) <= longestKept;
  return {
    at: now,
    server: tenant.server,
    token: tenant.fingerprint,
    method: isShort ? request.method : showable(request.method, secrets),
    path: isShort ? request.path : showable(request.path, secrets),
    report,
    sent: isShort ? request.query : "",
    shown: isShort ? undefined : shownQuery(ask.parameters, secrets),
    answers,
    secrets: isShort ? secrets : [],
    status: answer?.status,
    refusal: answer?.about.refusal,
    rows: answer?.about.rows,
    bytes: 0,
    whole: false,
    waited: answer?.about.waited ?? 0,
    quotaLeft: 0,
  };
}

export function entryOf(seen: Seen): Entry {
  const { sent, shown, answers, secrets, path, at, server, token, method, report, ...answered } = seen;
  const words = shown
    ? { path, query: shown }
    : { path: showable(path, secrets), query: shownQuery(readQuery(sent, answers), secrets) };
  return { at, server, token, method, path: words.path, report, query: words.query, ...answered };
}

function lengthOf({ request, secrets }: Ask): number {
  let length = request.method.length + request.path.length + request.query.length;
  if (secrets === "all") return Number.POSITIVE_INFINITY;
  for (const secret of secrets) length += secret.length;
  return length;
}
