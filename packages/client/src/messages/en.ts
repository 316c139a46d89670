import { type Expected, expectedInEnglish } from "@mockvox/spec/schema";

/**
 * Why a report could not be read. Each is a clause that follows "Failed to read cdr_4: ", so it begins in lower case unless it begins
 * with a name.
 */
export const reportMessages = {
  // The query, checked before anything is sent. Five codes are the ids of the error responses that the server would send.
  "unknown-report": (p: { report: string; expected: readonly string[] }) =>
    `unknown report "${p.report}". Expected one of ${p.expected.join(", ")}.`,
  "missing-parameter": (p: { parameter: string }) => `missing parameter ${p.parameter}.`,
  "unknown-parameter": (p: { parameter: string }) => `unknown parameter ${p.parameter}. Remove it.`,
  "invalid-parameter": (p: { parameter: string; value: string }) =>
    `invalid ${p.parameter} ${p.value}. Expected text, or a number up to ${Number.MAX_SAFE_INTEGER}.`,
  "invalid-date": (p: { parameter: string; value: string }) =>
    `invalid ${p.parameter} "${p.value}". Expected YYYYmmddHHiiss.`,
  "reversed-dates": (p: { start: string; end: string }) => `date_ini ${p.start} is after date_end ${p.end}. Swap them.`,
  "window-too-long": (p: { days: number; maxDays: number }) =>
    `the date range has ${p.days} days. Expected at most ${p.maxDays}.`,

  // The connection
  "connection-failed": (p: { origin: string; systemCode: string | undefined }) =>
    `the connection to ${p.origin} failed${p.systemCode ? ` (${p.systemCode})` : ""}.`,
  "response-timeout": (p: { seconds: number }) => `no complete response within ${p.seconds} seconds.`,

  // The response
  "report-refused": (p: { code: number | string; msg: string }) => `the server responded with ${p.code} "${p.msg}".`,
  "response-not-json": (p: { origin: string; status: number }) =>
    `${p.origin} did not respond with JSON (status ${p.status}).`,
  "response-too-large": (p: { maxBytes: number }) => `the response exceeds ${p.maxBytes} bytes.`,
  "response-without-envelope": (p: { status: number }) => `the response has no envelope (status ${p.status}).`,
  "unexpected-data": (p: { expected: "rows" | "buckets"; status: number }) =>
    `unexpected data. Expected ${p.expected}.`,
  "data-nested-too-deep": (_: { status: number }) => "a value is nested too deeply.",
  "report-not-modelled": (p: { note: string }): string => p.note,
  "row-off-schema": (p: { row: number; issue: string }) => `row ${p.row} does not match the schema: ${p.issue}`,
  "records-missing": (p: { announced: number; received: number; status: number }) =>
    `the response contains ${p.received} of ${p.announced} announced records.`,
};

/** What to do about it, by class of the error; two causes have their own. */
export const remedyMessages = {
  QueryError: "Change the query.",
  TokenError: "Renew the token.",
  SlotError: "Wait for another request to finish.",
  QuotaError: "Try again tomorrow.",
  UnavailableError: "Try again later.",
  UnexpectedResponseError: "Open an issue.",
  "follow-redirect": "Use the redirect target.",
  "check-address": "Check the address.",
};

/** Options of `createClient`. A token is never repeated. */
export const clientOptionMessages = {
  "invalid-server-number": (p: { server: string }) => `Invalid server "${p.server}". Expected four digits.`,
  "invalid-token-text": "Invalid token. Expected visible ASCII.",
  "missing-server": "Missing server. Set server or baseUrl.",
  "invalid-base-url": "Invalid base URL. Expected http(s)://host/path.",
  "invalid-client-number": (p: { option: string; value: number; minimum: number }) =>
    `Invalid ${p.option} ${p.value}. Expected a number of at least ${p.minimum}.`,
};

/** Why `pull` cannot continue; clauses like those of `reportMessages`. */
export const pullMessages = {
  "request-budget-spent": (p: { budget: number }) =>
    `the budget of ${p.budget} requests is used up. Resume with the last window's cursor; if there was no window, raise the budget or pass a profile that answers the claim window-end.`,
  "equal-dates-refused": "the server refuses a date range of one second. Request at least two.",
  "window-not-divisible": (p: { seconds: number }) =>
    `a window of ${p.seconds} seconds holds too many rows and cannot be divided.`,
  "unknown-window-end":
    "the rows do not show whether a window includes its last second. Pass a profile that answers the claim window-end.",
};

/** Options and cursors of `pull`. */
export const pullOptionMessages = {
  "invalid-pull-date": (p: { option: string; value: string }) =>
    `Invalid ${p.option} "${p.value}". Expected YYYYmmddHHiiss in GMT-5, or a Date.`,
  "reversed-pull-range": (p: { from: string; to: string }) => `\`from\` ${p.from} is after \`to\` ${p.to}. Swap them.`,
  "invalid-pull-number": (p: { option: string; value: number; minimum: number }) =>
    `Invalid ${p.option} ${p.value}. Expected a number of at least ${p.minimum}.`,
  "invalid-in-flight": (p: { value: number; maximum: number }) =>
    `Invalid inFlight ${p.value}. Expected 1 to ${p.maximum}: a token has ${p.maximum} concurrency slots.`,
  "cursor-of-another-pull": (p: { report: string; from: string }) =>
    `The cursor belongs to a pull of ${p.report} from ${p.from}. Pass the same report, parameters and \`from\`, or start over without it.`,
  "outdated-cursor": (p: { version: number }) =>
    `The cursor has version ${p.version}, but this release reads version 2. Start over without it.`,
  "invalid-cursor": (p: { path: string; found: string; expected: Expected }) =>
    `Invalid cursor: ${p.path === "" ? "it" : `\`${p.path}\``} is ${p.found}. Expected ${expectedInEnglish(p.expected)}. Start over without it.`,
  "unknown-cursor-field": (p: { path: string; field: string; expected: readonly string[] }) =>
    `Unknown field "${p.field}" in the cursor. Expected one of ${p.expected.join(", ")}. Start over without it.`,
};

/** Errors of `validate`. */
export const validationMessages = {
  "response-off-spec": (p: { report: string; issues: readonly string[]; more: number }) =>
    `The response to ${p.report} does not match the spec: ${p.issues.join("; ")}${p.more > 0 ? ` and ${p.more} more` : ""}.`,
};

/** All of them. `index.ts` joins the groups; the client's `.` entry bundles only what it uses. */
export type EnglishMessages = typeof reportMessages &
  typeof remedyMessages &
  typeof clientOptionMessages &
  typeof pullMessages &
  typeof pullOptionMessages &
  typeof validationMessages;
