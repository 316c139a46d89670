/** What is wrong, and how to fix it. `figure` is the number that the verdict is about: seconds, hours, requests or rows. */
export type VerdictText = (figure: number) => { title: string; advice: string };

/** A verdict, or a verdict and its cause. */
export type AuditTextId =
  | "never-asked"
  | "never-asked/early-end"
  | "never-asked/month-end"
  | "never-asked/skipped-range"
  | "never-asked/invalid-date"
  | "cut"
  | "failed"
  | "failed/error-taken-as-empty"
  | "failed/range-too-long"
  | "failed/invalid-date"
  | "broken-response"
  | "read-too-early"
  | "read-before-settled"
  | "wrong-time-zone/future"
  | "wrong-time-zone/utc-days"
  | "wrong-time-zone/daylight-saving"
  | "polls-too-often"
  | "too-many-at-once"
  | "asked-after-quota"
  | "asked-twice"
  | "asked-twice/boundary"
  | "own-responses"
  | "custom-rows"
  | "other-window-end"
  | "rows-missing/not-requested"
  | "rows-missing/not-read"
  | "rows-missing/not-kept"
  | "rows-doubled/boundary"
  | "rows-doubled/overlap"
  | "rows-doubled/partial-response"
  | "rows-doubled/stored-twice"
  | "rows-doubled/campaigns-twice"
  | "rows-changed"
  | "rows-changed/overwritten"
  | "rows-changed/not-requested"
  | "rows-changed/not-read"
  | "rows-changed/not-kept"
  | "rows-changed/leading-zeros"
  | "rows-changed/country-code"
  | "rows-changed/rounded-id"
  | "rows-changed/shortened-id"
  | "rows-unknown";

/** The English texts of the audit. */
export const en: Readonly<Record<AuditTextId, VerdictText>> = {
  "never-asked": () => ({
    title: "Seconds between the first and the last date range were never requested.",
    advice: "Request the missing date ranges, and begin each range where the previous one ended.",
  }),
  "never-asked/early-end": (figure) => ({
    title: `Date ranges end ${secondsInEnglish(figure)} before the next one begins.`,
    advice: "`date_end` is the last second of the range: end a day at 23:59:59, not at 23:59:00 or 23:50:00.",
  }),
  "never-asked/month-end": () => ({
    title: "The last days of a month were never requested.",
    advice: "Compute the last day of each month from the calendar; months have 28 to 31 days.",
  }),
  "never-asked/skipped-range": () => ({
    title: "A whole date range between two others was never requested.",
    advice: "After an interruption, continue with the first range that is not stored, not with the one after it.",
  }),
  "never-asked/invalid-date": () => ({
    title: "A date range was lost because one of its dates does not exist or is in the wrong order.",
    advice: "Compute dates with a calendar function, and stop when a response is an error.",
  }),
  cut: (figure) => ({
    title: `${requestsInEnglish(figure)} got a response that was cut at the maximum number of rows, and the range was not read in smaller parts.`,
    advice: "When a response has exactly 60,000 rows, split its date range in two and request both halves.",
  }),
  failed: (figure) => ({
    title: `${requestsInEnglish(figure)} got an error response, and the range was never read later.`,
    advice: "Keep the range and request it again; end the job with an error if it cannot be read.",
  }),
  "failed/error-taken-as-empty": (figure) => ({
    title: `${requestsInEnglish(figure)} got an error with status 404, which looks like an empty date range, and the range was never read later.`,
    advice: "Treat a 404 as empty only if `msg` says that no records were found; any other 404 is an error.",
  }),
  "failed/range-too-long": (figure) => ({
    title: `${requestsInEnglish(figure)} asked for more than the longest date range, and the range was not read in parts.`,
    advice: "Split a date range of more than 31 days, and stop when a response is an error.",
  }),
  "failed/invalid-date": (figure) => ({
    title: `${requestsInEnglish(figure)} had a date that does not exist or dates in the wrong order, and nothing was requested instead.`,
    advice: "Compute dates with a calendar function, and stop when a response is an error.",
  }),
  "broken-response": (figure) => ({
    title: `${requestsInEnglish(figure)} got a response that was broken or not read to its end, and the range was never read later.`,
    advice: "Treat a response that is not complete, valid JSON as a failure, and request the range again.",
  }),
  "read-too-early": () => ({
    title: "Date ranges were requested before they had passed, and never read again.",
    advice: "Read a day once it is over, or read it again on the next day.",
  }),
  "read-before-settled": () => ({
    title:
      "Rows of date ranges that were already read appeared or changed later, and the ranges were never read again.",
    advice:
      "Read the last days again at every run and replace what is stored: interactions appear when they end, and are corrected later.",
  }),
  "wrong-time-zone/future": (figure) => ({
    title: `Date ranges are ${hours(figure)} hours ahead of the present: they are in another time zone.`,
    advice: "Dates are in GMT-5 all year. Convert the present to America/Bogota before formatting it.",
  }),
  "wrong-time-zone/utc-days": (figure) => ({
    title: `Days begin at ${clock(figure)} instead of midnight: they are days of UTC.`,
    advice: "Dates are in GMT-5: begin a day at 00:00:00 and end it at 23:59:59 of America/Bogota.",
  }),
  "wrong-time-zone/daylight-saving": () => ({
    title: "Days begin an hour earlier in one part of the year: they follow a time zone with daylight saving time.",
    advice: "Dates are in GMT-5 all year. Use America/Bogota, not the time zone of the machine.",
  }),
  "polls-too-often": (figure) => ({
    title: `The report is polled every ${figure} seconds; the vendor advises five minutes.`,
    advice: "Poll every 300 seconds: more requests spend the daily quota.",
  }),
  "too-many-at-once": (figure) => ({
    title: `${requestsInEnglish(figure)} were refused because two others were in progress.`,
    advice: "Send at most two requests at a time per token, better one after the other.",
  }),
  "asked-after-quota": (figure) => ({
    title: `${requestsInEnglish(figure)} were sent on days whose quota was already spent.`,
    advice: "When the quota is spent, wait until midnight GMT-5.",
  }),
  "asked-twice": () => ({
    title: "Date ranges were read more than once.",
    advice: "That is right if the later rows replace the earlier ones; added up, they count twice.",
  }),
  "asked-twice/boundary": (figure) => ({
    title: `Date ranges begin at the second at which the previous one ended: ${secondsInEnglish(figure)} were read twice.`,
    advice: "`date_end` is included: begin the next range one second later, or replace rows by their key.",
  }),
  "own-responses": (count) => ({
    title: `${requestsInEnglish(count)} had a response of your own, which is not judged.`,
    advice: "Nothing to fix. Kept rows of this report are not compared either; clear the responses to compare them.",
  }),
  "custom-rows": () => ({
    title: "The report has custom rows, so the kept rows were not compared.",
    advice:
      "Nothing to fix. Custom rows belong to whole responses; kept rows are compared with generated data or custom interactions.",
  }),
  "other-window-end": (figure) => ({
    title: `If the real server treats \`date_end\` the other way (claim \`window-end\`), ${secondsInEnglish(figure)} are never read.`,
    advice: "Overlap date ranges by a second and replace rows by their key, or settle the claim with `mockvox verify`.",
  }),
  "rows-missing/not-requested": (count) => ({
    title: rowsInEnglish(count, "were never requested."),
    advice: "Request the missing date ranges.",
  }),
  "rows-missing/not-read": (count) => ({
    title: rowsInEnglish(count, "are missing: the request for them failed and was not repeated."),
    advice: "Request the range again after an error.",
  }),
  "rows-missing/not-kept": (count) => ({
    title: rowsInEnglish(count, "are missing although a response had them, or they appeared after the range was read."),
    advice:
      "Keep every row of a response: do not drop rows that share a telephone or a conversation. Read the last days again.",
  }),
  "rows-doubled/boundary": (count) => ({
    title: rowsInEnglish(
      count,
      "are kept more than once: a range begins at the second at which the previous one ended.",
    ),
    advice: "Begin the next range one second later, or replace rows by their key.",
  }),
  "rows-doubled/overlap": (count) => ({
    title: rowsInEnglish(count, "are kept more than once: their date range was read again."),
    advice: "Replace the rows of a range that is read again instead of adding them.",
  }),
  "rows-doubled/partial-response": (count) => ({
    title: rowsInEnglish(
      count,
      "are kept more than once: those of a broken response were kept, and the request was repeated.",
    ),
    advice: "Keep rows only once their response is complete.",
  }),
  "rows-doubled/stored-twice": (count) => ({
    title: rowsInEnglish(count, "are kept more than once although their range was read once."),
    advice: "Store each response in one transaction, and repeat only what failed.",
  }),
  "rows-doubled/campaigns-twice": (count) => ({
    title: rowsInEnglish(count, "count twice: the campaigns were read one by one and with all."),
    advice: "Read either all or each campaign.",
  }),
  "rows-changed": (count) => ({
    title: rowsInEnglish(count, "have other values than the mock server sent."),
    advice: "Read ranges again whose rows are corrected later, and check how numbers and dates are converted.",
  }),
  "rows-changed/overwritten": (count) => ({
    title: rowsInEnglish(count, "contain only a part: each range replaced the sums of the ranges before it."),
    advice: "Make the date range part of the key, or add up the ranges.",
  }),
  "rows-changed/not-requested": (count) => ({
    title: rowsInEnglish(count, "add up to less: a part of the time was never requested."),
    advice: "Request the missing date ranges.",
  }),
  "rows-changed/not-read": (count) => ({
    title: rowsInEnglish(count, "add up to less: a request failed and was not repeated."),
    advice: "Request the range again after an error.",
  }),
  "rows-changed/not-kept": (count) => ({
    title: rowsInEnglish(count, "add up to less than the responses had."),
    advice: "Keep every row of a response: do not merge rows of different campaigns or days.",
  }),
  "rows-changed/leading-zeros": (count) => ({
    title: rowsInEnglish(count, "lost leading zeros."),
    advice: "Store identifiers and telephones as text.",
  }),
  "rows-changed/country-code": (count) => ({
    title: rowsInEnglish(count, "have a telephone with another prefix."),
    advice: "Store telephones as they are sent.",
  }),
  "rows-changed/rounded-id": (count) => ({
    title: rowsInEnglish(count, "have an identifier that was rounded as a number."),
    advice: "Store identifiers as text: they have more digits than a number keeps.",
  }),
  "rows-changed/shortened-id": (count) => ({
    title: rowsInEnglish(count, "have an identifier that was cut."),
    advice: "Make the column wide enough for the whole identifier.",
  }),
  "rows-unknown": (count) => ({
    title: rowsInEnglish(count, "were never sent by the mock server for the requested time."),
    advice: "Check where they come from: older runs, another token, or a changed key.",
  }),
};

/** `1 row is kept twice`, `2 rows are kept twice`: the predicate begins with its verb in the plural. */
function rowsInEnglish(count: number, predicate: string): string {
  if (count !== 1) return `${count} rows ${predicate}`;
  const [verb = "", ...rest] = predicate.split(" ");
  return ["1 row", singularVerbs[verb] ?? verb, ...rest].join(" ");
}

const singularVerbs: Readonly<Record<string, string>> = {
  are: "is",
  were: "was",
  have: "has",
  contain: "contains",
  add: "adds",
  count: "counts",
};

function requestsInEnglish(count: number): string {
  return count === 1 ? "1 request" : `${count} requests`;
}

function secondsInEnglish(seconds: number): string {
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

/** Hours, to the quarter. */
export function hours(figure: number): string {
  return String(Math.round(figure * 4) / 4);
}

/** A time of day. */
export function clock(figure: number): string {
  return `${String(Math.floor(figure)).padStart(2, "0")}:00`;
}
