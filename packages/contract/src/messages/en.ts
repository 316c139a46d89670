import { expectedInEnglish, type InvalidValueParams } from "@mockvox/spec/schema";
import type { LocalizedText } from "@mockvox/spec/text";

/** What a file that cannot be read reports: where in the file, and what is wrong there. */
export interface FileProblem {
  /** A JSON pointer; empty for the root. */
  readonly pointer: string;
  readonly problem: LocalizedText;
}

interface VersionProblem {
  /** The version that the file states. */
  readonly version: number;
  /** The version that this release reads. */
  readonly expected: number;
}

/** Counts something in English: `1 check`, `2 checks`. */
function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** What goes wrong before a run begins, by error code. */
export const errors = {
  // Options of a run
  "empty-contract-token": "The token is empty. Pass the token of the server to check.",
  "invalid-request-budget": ({ budget }: { budget: number }): string =>
    `Invalid budget ${budget}. Expected a whole number of requests, 1 or more.`,
  "invalid-contract-server": ({ server }: { server: string }): string =>
    `Invalid server number "${server}". Expected four digits, such as 0001.`,
  "invalid-contract-day": ({ day }: { day: string }): string =>
    `Invalid day "${day}". Expected a day that exists, as YYYYMMDD, such as 20260304.`,
  "unknown-case": ({ name }: { name: string }): string =>
    `Unknown check "${name}". Expected an id from docs/cases.md, a prefix such as claim-*, or a report such as cdr_4.`,
  "invalid-contract-definition": ({ path, found, expected }: InvalidValueParams): string =>
    `Invalid definition of a report: ${path || "it"} is ${found}. Expected ${expectedInEnglish(expected)}.`,
  "invalid-target-url": ({ url }: { url: string }): string =>
    `"${url}" is not an HTTP URL. Expected a URL such as http://127.0.0.1:4010.`,
  "target-url-too-specific": ({ url, suggestion }: { url: string; suggestion: string }): string =>
    `The URL ${url} contains more than the address of the server, but each request adds its own path and query. Use ${suggestion}.`,

  // Continuing a saved run
  "resume-other-server": ({ saved, current }: { saved: string; current: string }): string =>
    `Cannot resume the saved run: it checked ${saved}, not ${current}. Check that server, or use another file for \`--resume\`.`,
  "resume-other-profile": ({ saved, current }: { saved: string | undefined; current: string | undefined }): string =>
    `Cannot resume the saved run: it was compared with ${saved ? `the profile ${saved}` : "no profile"}, not with ${current ?? "none"}. Use the same \`--profile\`, or another file for \`--resume\`.`,
  "resume-other-answers": ({ profile }: { profile: string }): string =>
    `Cannot resume the saved run: the profile ${profile} had different answers then. Use the same \`--profile\`, or another file for \`--resume\`.`,
  "resume-other-cases": ({ saved, current }: { saved: string; current: string }): string =>
    `Cannot resume the saved run: it was started with ${saved || "all checks"}, this one with ${current || "all checks"}. Use the same flags, or another file for \`--resume\`.`,

  // Files
  "invalid-report-file": ({ pointer, problem }: FileProblem): string =>
    `Failed to read the contract report, at ${pointer || "its root"}: ${problem.en}. Use a file written by \`mockvox verify --report json\`.`,
  "invalid-saved-run": ({ pointer, problem }: FileProblem): string =>
    `Failed to read the saved run, at ${pointer || "its root"}: ${problem.en}. Use a file written by \`--resume\`, or delete it to start over.`,
  "invalid-accept-file": ({ pointer, problem }: FileProblem): string =>
    `Failed to read the accept file, at ${pointer || "its root"}: ${problem.en}. Expected { "mockvox": 1, "accepted": [{ "fingerprint", "case", "until", "note" }] }.`,
  "invalid-compared-profile": ({ pointer, problem }: FileProblem): string =>
    `Failed to read the profile, at ${pointer || "its root"}: ${problem.en}. Use a profile, or a report written by \`mockvox verify --report json\`.`,
  "unsupported-report-version": ({ version, expected }: VersionProblem): string =>
    `The contract report has version ${version}, but this release reads version ${expected}. Create it again with \`mockvox verify --report json\`.`,
  "unsupported-saved-run-version": ({ version, expected }: VersionProblem): string =>
    `The saved run has version ${version}, but this release reads version ${expected}. Delete the file to start over.`,
};

/** All other texts, by message id. */
export const texts = {
  // Problems in files
  "unknown-claim-or-answer": ({ id }: { id: string }): string => `unknown claim or answer "${id}"`,
  "unknown-report-id": ({ id }: { id: string }): string => `unknown report "${id}"`,

  // Titles of checks: every report
  "title-answered": "a request for one day succeeds",
  "title-keys": "the envelope has its four keys in order",
  "title-error": "`error` is null in a successful response",
  "title-message": "`msg` says how many records were found",
  "title-count": "`msg` counts the rows that are sent",
  "title-data": "`data` has its documented shape",
  "title-columns": "rows have no unknown columns",
  "title-content-type": "the response is JSON in UTF-8",
  "title-column-format": ({ column }: { column: string }): string => `${column} is written as the spec says`,
  "title-defined-columns": "rows have the columns of the definition",
  "title-column-kind": ({ column, kind }: { column: string; kind: string }): string =>
    `${column} is of the kind ${kind}`,
  "title-parts-add-up": "the parts of a day add up to the day",
  "title-part-is-contained": "a date range inside another has no rows that the other lacks",
  "title-parameter-order": "the same parameters in another order give the same rows",
  "title-repeatable": "the same request twice gives the same rows",
  "title-unique-rows": "no two rows have the same key",
  "title-percentage": ({ column }: { column: string }): string => `${column} is the row's share of the total`,

  // Titles of checks: one report
  "title-minutes-fit-bucket": "minutes per call fit the bucket",
  "title-cost-needs-calls": "a bucket without calls costs nothing",
  "title-hours-in-range": "every hour is in the date range",
  "title-minutes-need-calls": "an hour without calls has no minutes",
  "title-answers-fit-offers": "yes and no together are at most `treatment`",
  "title-call-backs-fit-requests": "call-backs are at most `customer_say_yes`",
  "title-columns-fit-total":
    "the five columns together are at most the total, unless the total counts only `answer_machine`",
  "title-campaign-is-a-part": "the telephones of one campaign are among those of all campaigns",
  "title-dates-in-range": "every interaction started in the date range",
  "title-one-value-per-interaction": ({ column }: { column: string }): string =>
    `an interaction has only one ${column}`,
  "title-attempts-start-at-one": "attempts start at 1",
  "title-options-entered-once": "an interaction does not enter the same option twice in one second",

  // Titles of checks: several reports, error responses, limits
  "title-journeys-fit-calls": "an hour has at most as many voice journeys in diagram_13 as calls in diagram_1_2",
  "title-machines-are-calls": "answering machines and successful call-backs are calls of cdr_4",
  "title-refusal": ({ refusal }: { refusal: string }): string =>
    `the error response ${refusal} is worded as the spec says`,
  "title-no-third-request": "three simultaneous requests of one token are not all served",

  // What a check expected, and what it found
  "expected-row-count": "the number of rows",
  "expected-same": "the same value",
  "expected-one-row-per-key": "one row per key",
  "expected-share": ({ column }: { column: string }): string => `${column} of the row divided by the sum of ${column}`,
  "expected-part-of-all": "a part of what `all` returns",
  "expected-at-most-calls": "at most the number of calls",
  "expected-envelope": "an envelope",
  "expected-earlier-answer": ({ answers }: { answers: string }): string => `${answers}, as before`,
  "actual-other-number": "another number",
  "actual-missing": "rows without this column",
  "expected-kind": ({ kind, example }: { kind: string; example: string }): string =>
    `a value of the kind ${kind}, such as ${example}`,
  "actual-columns": ({ missing, unknown }: { missing: readonly string[]; unknown: readonly string[] }): string =>
    [
      ...(missing.length > 0 ? [`rows without ${missing.join(", ")}`] : []),
      ...(unknown.length > 0 ? [`rows that also have ${unknown.join(", ")}`] : []),
    ].join("; "),
  "actual-renamed": ({ columns }: { columns: string }): string => `rows without this column, but with ${columns}`,
  "actual-differs": ({ column }: { column: string }): string => `a different value of ${column}`,
  "actual-duplicate-key": "a duplicate key",
  "actual-other-share": "another share",
  "actual-violations": ({ rows }: { rows: number }): string =>
    count(rows, "row that breaks the rule", "rows that break the rule"),
  "actual-more": "more",
  "actual-everything": "everything",
  "actual-more-in-hours": ({ hours }: { hours: number }): string => `more in ${count(hours, "hour", "hours")}`,
  "actual-more-than-calls": "more than the number of calls",
  "actual-request-answered": "a successful response",
  "actual-all-three": "all three",
  "actual-no-json-object": "a body that is not a JSON object",
  "actual-status": ({ status, body }: { status: number; body: LocalizedText }): string => `${status}, ${body.en}`,
  "actual-not-json": "a body that is not JSON",
  "actual-too-deep": "JSON that is nested too deeply to be read",
  "actual-too-long": ({ megabytes }: { megabytes: number }): string =>
    `a body of more than ${megabytes} MB; the rest was not read`,
  "actual-empty-body": "an empty body",
  "actual-other-json": ({ kind }: { kind: string }): string => `JSON that is ${kind}`,
  "actual-no-message": ({ code }: { code: string }): string => `${code}JSON without "msg"`,

  // Why a check is inconclusive: the run or the server
  "no-response": "the server did not respond; check the URL and the network",
  "sample-not-taken": ({ sample }: { sample: string }): string => `the request ${sample} was not sent`,
  "server-refused": ({ response }: { response: LocalizedText }): string =>
    `the server returned no rows: ${response.en}`,
  "no-data": "no response had data",
  "nothing-refused": "no request was refused",
  "part-refused": "a part of the day was refused",
  "responses-too-large": "the responses are too large to compare; choose a day with less activity",
  "slots-taken":
    "another process held the token's slots at every attempt; run the check again when nothing else uses the token",
  "all-campaigns-unsupported": "the server does not accept `all` as a campaign; see claim-all-campaigns",
  "no-rows": "the date range has no rows; choose a day with activity with `--day`",
  "no-campaign-dialled": "no campaign dialled on that day",
  "range-not-requested": "the date range was not requested",
  "requests-too-quick": "the responses to three simultaneous requests came too quickly to tell whether they overlapped",

  // Why a check is skipped: what the day did not contain
  "column-not-comparable":
    "a column that it needs is missing or written in another form; the check of that column reports it",
  "too-few-telephones": "too few telephones were dialled",
  "no-121-second-call": "no bucket has exactly one call of 121 seconds",
  "no-rounding-difference": "rounding left no difference",
  "no-cost-above-1000": "no cost reaches 1000",
  "no-costs-to-compare": "no short and no long calls have costs to compare",
  "no-unix-times": "no id of a call contains the second in which it started",
  "no-zeros": "no number is zero",
  "machines-not-counted": "cdr_4 has fewer calls than machines answered, as if it counted only calls of agents",
  "no-boundary-interaction": "no interaction has a known start second",
  "end-not-confirmed":
    "the interaction of one second is not in the date range of that second, but no date range has one that started before it",
  "one-second-ranges-empty": "date ranges of one second have no rows",
  "range-refused": "the date range was refused",
  "range-too-large": "the date range has too many rows",
  "ranges-within-a-month": "date ranges may not cross a month",
  "no-range-above-row-limit": "no date range has more than 60,000 rows",
  "no-rows-truncated": "no rows were cut off",
  "no-missing-telephone": "every contact has a telephone",
  "no-chats": "there were no chats",
  "rows-are-days": "rows are days",
  "only-one-midnight": "a single row at midnight does not show whether rows are days or hours",
  "no-quiet-hour": "every hour had calls, or the rows have no hours",
  "all-skills-used": "every skill was used all day",
  "no-negative-skill": "no skill had more failed call-backs than successful ones",
  "service-level-too-high":
    "a value of `service_level_up` is higher than the percentage of successful call-backs among the calls in smart wait",
  "no-escaped-character": "no value has an accent or a slash",
  "no-empty-list": "no response is a success with an empty list",
  "no-special-headers": "a successful response has only the headers of any web server",
  "statuses-always-200": "every status is 200, and HEAD has no body",
  "other-error-message": "the error response has another message; the check of that error response reports it",
  "refused-for-parameters": "the request was refused because of its parameters",
  "all-returns-nothing": "`all` returns nothing",
  "campaign-without-rows": "the campaign has no rows",
  "quota-not-spent": "the quota of that token is not spent",
  "requests-did-not-overlap": "three simultaneous requests did not overlap",
  "no-nonzero-percentage": "every percentage is zero",
  "no-zero-percentage": "no percentage is zero",
  "no-rows-received": "no rows were received",
  "one-campaign-dialled": "one campaign did all the dialling",
  "ranges-select-by-end": "date ranges select by the end",
  "no-hours": "the rows have no hours",
  "repeat-refused": "the second request was refused, which a claim allows",
  "no-boundary-second": "no row has a known start second; choose a day with more activity",
  "already-settled": "an earlier response settled it",
  "post-answered": "POST succeeded",
  "row-limit-not-reached": "no date range has more than 60,000 rows, or all of them were sent",
  "slots-not-exceeded": "three simultaneous requests all succeeded; they may have waited or not overlapped",

  // Why a check is skipped: what no run can find out
  "needs-one-unit-of-quota": "it needs a token with one request of quota left",
  "needs-quota-over-night": "it needs a spent quota and a wait past midnight",
  "needs-preview-campaign": "it needs the id of a preview campaign that dialled",
  "needs-long-queue": "it needs requests that wait for a slot and then take nearly a minute",
  "needs-host-without-number": "it needs a host of the server that does not contain its number",
  "needs-range-without-agents": "it needs a date range in which only machines or voice menus answered",
  "needs-known-call": "it needs a call whose time in the voice menu and afterwards is known from elsewhere",
  "needs-call-in-progress": "it needs an interaction that is known to be in progress",
  "needs-256-megabytes": "it needs a response of more than 256 MB",

  // Why a check is skipped: what the run was not given
  "skipped-by-user": "it was excluded with `--skip`",
  "needs-burst": "it sends three requests at once; allow it with `burst`",
  "needs-token-in-url": "it puts the token into a URL; allow it with `token-in-url`",
  "needs-parameter-example": ({ parameter }: { parameter: string }): string =>
    `its definition has no \`example\` for the parameter ${parameter}`,
  "needs-other-reports": "it needs rows of reports that are not modelled",
  "needs-campaigns": "it needs the ids of two campaigns",
  "needs-server": "it needs the server number",
  "needs-quota-spent": "it needs a token whose quota is spent",
  "needs-maintenance": "it needs a token of a server in maintenance",
  "needs-slow": "it needs a token whose requests take more than a minute",

  // Why a run stops early
  "stopped-quota-spent": "The token's daily quota is spent. Continue tomorrow with `--resume`.",
  "stopped-maintenance": "The server is in maintenance. Continue later with `--resume`.",
  "stopped-invalid-token": "The server does not accept the token. Check the token.",
  "stopped-unreachable": "The server cannot be reached. Check the URL, the network and the firewall.",
  "stopped-wrong-path": ({ url, origin }: { url: string; origin: string }): string =>
    `The server has no reports under ${url}. Check the path; did you mean ${origin}?`,
  "stopped-suspected-token": ({ statuses }: { statuses: string }): string =>
    `The server refused every request with ${statuses}. It probably does not accept the token: check the token first, then whether the server accepts requests from this machine.`,
  "stopped-blocked": ({ statuses }: { statuses: string }): string =>
    `A page answered every request with ${statuses}: a firewall or a proxy blocks this machine, or the server is in maintenance. Check whether the server accepts requests from here.`,
  "stopped-rate-limited": ({ statuses }: { statuses: string }): string =>
    `The server answered every request with ${statuses}: it limits how often this machine or token may send requests. Wait, then run it again.`,
  "stopped-server-error": ({ statuses }: { statuses: string }): string =>
    `The server answered every request with ${statuses}. It is out of order; run it again later.`,
  "stopped-unexpected-page": ({ statuses }: { statuses: string }): string =>
    `A page of HTML with ${statuses} came instead of every report. Check the URL, and whether a proxy or a login page stands before the server.`,
  "stopped-aborted": "The run was aborted. Run it again with the same `--resume` to continue.",
  "stopped-aborted-unsaved":
    "The run was aborted and not saved. Run it again to start over, or with `--resume FILE` to be able to continue.",
  "stopped-budget-spent": ({ budget }: { budget: number }): string =>
    `Today's budget of ${count(budget, "request", "requests")} is spent. Run it again tomorrow with the same \`--resume\`, or set a larger \`--budget\`.`,
  "stopped-budget-spent-unsaved": ({ budget }: { budget: number }): string =>
    `Today's budget of ${count(budget, "request", "requests")} is spent, and the run was not saved. Set a larger \`--budget\`, or add \`--resume FILE\` to continue tomorrow.`,

  // The report: headings and labels
  "report-title": "Contract report",
  "label-server": "Server",
  "label-profile": "Compared with profile",
  "label-no-profile": "compared with no profile",
  "label-profile-none": "none: candidate answers are info",
  "label-when": "When",
  "label-requests": "Requests",
  "label-requests-sent": "Requests sent",
  "label-checks": "Checks",
  "label-checks-passed": "Checks passed",
  "label-by-report": "By report",
  "label-differences": "Findings",
  "label-expected": "Expected",
  "label-actual": "Actual",
  "label-request": "Request",
  "label-response": "Response",
  "label-where": "Where",
  "label-next": "What to do next",
  "label-accepted": "Known and accepted",
  "label-inconclusive": "Inconclusive",
  "label-skipped": "Skipped",
  "label-claims": "Open questions and this server's answers",
  "label-claim": "Question",
  "label-answer": "Answer",
  "label-evidence": "Earlier evidence",
  "label-unknown-answer": "not among the known answers",
  "label-several-fit": "all fit; the data do not tell them apart",
  "label-all-checks": "All checks",
  "label-check": "Check",
  "label-result": "Result",
  "label-reason": "Reason",
  "label-fingerprint": "Fingerprint",
  "label-all-reports": "All reports",
  "label-stopped": "The run ended early",
  "label-not-run": "Checks that did not run",
  "label-masked": "Values are masked (d is a digit). This report contains no tokens and no personal data.",

  // The report: severities, statuses, counts
  "severity-breaking": "breaking",
  "severity-warning": "warning",
  "severity-info": "info",
  "severity-breaking-description":
    "Contradicts what the vendor documents. Programs that read this may fail or read wrong values.",
  "severity-warning-description":
    "Differs from the profile, from what integrators report, or from the definition of a report. Check programs that rely on it.",
  "severity-info-description":
    "Another form than ours: a known variant, or a rule that no source states. Nothing needs to change.",
  "status-passed": "passed",
  "status-failed": "failed",
  "status-inconclusive": "inconclusive",
  "status-skipped": "skipped",
  "count-passed": ({ checks }: { checks: number }): string => `${checks} passed`,
  "count-failed": ({ checks }: { checks: number }): string => `${checks} failed`,
  "count-inconclusive": ({ checks }: { checks: number }): string => `${checks} inconclusive`,
  "count-skipped": ({ checks }: { checks: number }): string => `${checks} skipped`,
  "more-findings": ({ findings }: { findings: number }): string => `… and ${findings} more`,
  "requests-of-budget": ({ sent, budget }: { sent: number; budget: number }): string => `${sent} of at most ${budget}`,
  "of-budget": ({ budget }: { budget: number }): string => `of at most ${budget}`,
  "finding-sentence": ({ severity, expected, actual, locations }: FindingSentence): string =>
    `${severity}: expected ${expected.en}, got ${actual.en}${locations ? `, at ${locations}` : ""}`,

  // The report: headline and next steps
  "headline-setup-failed": "Could not run: no ordinary request succeeded.",
  "headline-breaking": ({ findings }: { findings: number }): string =>
    `The server breaks the contract on ${count(findings, "point", "points")}.`,
  "headline-warning": ({ findings, profile }: { findings: number; profile: string }): string =>
    `The server differs from the profile ${profile} on ${count(findings, "point", "points")}.`,
  "headline-warning-without-profile": ({ findings }: { findings: number }): string =>
    `The server differs from what integrators report on ${count(findings, "point", "points")}.`,
  "headline-warning-definitions": ({ findings }: { findings: number }): string =>
    `The server differs from the definitions of reports on ${count(findings, "point", "points")}.`,
  "headline-inconclusive": ({ checks }: { checks: number }): string =>
    `No check failed, but ${count(checks, "check is", "checks are")} inconclusive.`,
  "headline-nothing-checked": "Nothing was checked.",
  "headline-passed": "The server meets the contract.",
  "headline-passed-accepted": ({ differences }: { differences: number }): string =>
    `The server meets the contract; ${count(differences, "known finding is", "known findings are")} accepted.`,
  "check-programs": ({ reports }: { reports: string }): string => `Check the programs that read ${reports}.`,
  "check-all-programs": "Check the programs that read these reports.",
  "step-accept":
    "To accept a finding, list its fingerprint in a file and pass the file with `--accept`. It then no longer affects the exit code.",
  "step-resume": "Continue later with `--resume`, or allow more requests with `--budget`.",
  "step-write-profile":
    "`--write-profile FILE` saves what was observed; `mockvox serve --profile FILE` then behaves like this server.",

  // Accepted findings
  "acceptance-expired": ({ entry, until }: { entry: string; until: string }): string =>
    `The acceptance of ${entry} expired on ${until}, so the finding affects the exit code again. Renew it or remove it.`,
  "acceptance-unused": ({ entry }: { entry: string }): string =>
    `The acceptance of ${entry} matches no finding of this run. Remove it if the difference is gone.`,

  // The comparison of two reports
  "change-added": "new",
  "change-removed": "gone",
  "change-changed": "changed",
  "diff-answers": "Answers to open questions",
  "diff-findings": "Findings",
  "diff-checks": "Checks",
  "diff-before": "Before",
  "diff-after": "After",
  "diff-change": "Change",
  "diff-not-observed": "written by hand, not observed",
  "diff-nothing": "There are no differences.",
  "diff-headline": ({ answers, findings, checks }: { answers: number; findings: number; checks: number }): string =>
    `Changed: ${count(answers, "answer", "answers")}, ${count(findings, "finding", "findings")}, ${count(checks, "check", "checks")}.`,
};

/** All texts of this package, by error code or message id. */
export const en: typeof errors & typeof texts = { ...errors, ...texts };

interface FindingSentence {
  readonly severity: string;
  readonly expected: LocalizedText;
  readonly actual: LocalizedText;
  /** JSON pointers, separated by spaces; empty for none. */
  readonly locations: string;
}
