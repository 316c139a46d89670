import { counted as countedIn } from "./counted.ts";
import { formatNumber } from "./format-number.ts";

/** The errors of the page by their code. */
export const errors = {
  "invalid-server-address": ({ url }: { url: string }) =>
    `"${url}" is not the URL of a server. Enter one such as http://127.0.0.1:4010.`,
  "server-not-local": ({ host }: { host: string }) =>
    `This page can only reach 127.0.0.1, localhost and *.localhost, not ${host}. To check another server, run \`mockvox verify URL --live\`.`,
  "file-not-json": ({ name }: { name: string }) =>
    `${name} is not JSON. Choose a file that this page or \`mockvox control snapshot export\` wrote.`,
  "invalid-state-link": ({ length }: { length: number }) =>
    `The link does not hold a whole state: its ${n(length)} characters cannot be read. It may have been cut off. Copy it again, or import the state as a file.`,
  "mock-server-unreachable": ({ url }: { url: string }) =>
    `No Mockvox server responded at ${url}. Start one there, or change the URL above.`,
  "not-a-mock-server": ({ url }: { url: string }) =>
    `The server at ${url} is not a Mockvox server, so it cannot be controlled or observed here. API check can still check it.`,
  "insecure-context":
    "A mock server in this browser tab needs a secure page. Open this page over https or on localhost.",
  "service-worker-stopped": "The browser stopped this page's service worker. Reload the page.",
  "no-response": "The connection was cut, or the browser did not let the page read the response (CORS).",
  "profile-file-not-json": ({ reason }: { reason: string }) =>
    `This file is not valid JSON (${reason}). Choose a profile file.`,
  "page-part-not-loaded": ({ reason }: { reason: string }) => `Could not load a part of the page: ${reason}`,
};

function n(value: number): string {
  return formatNumber("en", value);
}

function counted(number: number | string, one: string, several: string): string {
  return countedIn("en", number, one, several);
}

/** The other texts of the page by their id. Parts between backticks are shown as code. */
const texts = {
  // Views
  views: "Views",
  reports: "Reports",
  simulate: "Simulate",
  "live-requests": "Live requests",
  claims: "Claims",
  "api-check": "API check",

  // Header
  language: "Language",
  "in-page-server": "In this browser tab",
  "running-server": "Running server",
  "mock-server": "Mock server",
  "running-server-url": "URL of the running server",
  "admin-key": "Admin key, if required",

  // Data of the mock server in this tab
  change: "Change",
  "change-data": "Change the data",
  seed: "Seed",
  "seed-hint": "The same seed always produces the same company.",
  "invalid-seed": "Enter a whole number of up to 15 digits, such as 7.",
  "other-company": "Random seed",
  size: "Size",
  "size-small": "small: 300 conversations a day",
  "size-medium": "medium: 1,000 conversations a day",
  "size-large": "large: 12,000 conversations a day",
  "size-custom": "another number",
  "conversations-per-day": "Conversations a day",
  "invalid-size": "Enter a number from 1 to 10,000,000.",
  "first-day-of-data": "First day with data",
  "invalid-first-day": "Enter a day, such as 2020-01-01.",
  restatement: "Later corrections",
  "restatement-hint": "Codes and costs of a few interactions change hours later, as in real operations.",
  "data-form-loses": "This restarts the mock server in this tab and clears its recorded requests and usage.",
  "use-this-data": "Use this data",
  "data-in-use": "The mock server in this tab now uses the new data.",

  // Buttons and labels of several views
  close: "Close",
  copied: "Copied",
  copy: "Copy",
  default: "default",
  report: "Report",
  stop: "Stop",
  "try-again": "Try again",
  "starting-mock-server": "Starting the mock server",
  "vendor-time": "Time (GMT-5)",
  rows: "Rows",
  bytes: "Bytes",
  server: "Server",
  "quota-left-today": "Quota left today",

  // Titles and hints of errors
  "not-connected": "Not connected to a mock server",
  "part-not-loaded": "Could not load this part of the page",
  "part-failed": "This part of the page failed",
  "part-not-loaded-hint":
    "The server that hosts this page did not respond. If it is `mockvox serve`, start it again at the same URL and try again.",

  // Reports: the request
  request: "Request",
  "report-id": ({ title, report }: { title: string; report: string }) => `${title} · api=${report}`,
  campaign: "Campaign",
  token: "Token",
  "token-hint": "Any token works. Type refuse-… to force an error response.",
  "server-hint": "The number in your host: 0001 for wv0001",
  "server-invalid": "Must be four digits",
  "from-date": "From (GMT-5)",
  "to-date": "To (GMT-5)",
  "earliest-start": ({ days, date }: { days: number; date: string }) =>
    `A date range covers at most ${counted(days, "day", "days")}: with this end, the earliest start is ${date}. Struck-through days cause an error response.`,
  "latest-end": ({ days, date }: { days: number; date: string }) =>
    `A date range covers at most ${counted(days, "day", "days")}: with this start, the latest end is ${date}. Struck-through days cause an error response.`,
  "date-range-presets": "Preset date ranges",
  today: "Today",
  yesterday: "Yesterday",
  "last-7-days": "Last 7 days",
  "last-31-days": "Last 31 days",
  "date-invalid": "Not a valid date. Use 14 digits or 2026-03-02 10:00:00.",
  "open-calendar": ({ field }: { field: string }) => `Calendar: ${field}`,
  "reports-modelled": "Modelled",
  "reports-defined": "Defined on this server",
  "reports-vendor": "Other Wolkvox reports (not modelled)",
  "reports-unknown": "Not in the list",
  "no-report-found": "No report matches",
  "date-range-length": ({ days, max }: { days: string; max: number }) =>
    `${counted(days, "day", "days")} (limit ${max})`,
  "date-range-reversed": "The end is before the start: the server will reject it.",
  "date-range-too-long": ({ max }: { max: number }) => `Over the ${max}-day limit: the server will reject it.`,
  "day-over-limit": ({ date }: { date: string }) => `${date}, over the limit`,
  "previous-month": "Previous month",
  "next-month": "Next month",
  "previous-year": "Previous year",
  "next-year": "Next year",
  "previous-decade": "Previous decade",
  "next-decade": "Next decade",
  hours: "Hours",
  minutes: "Minutes",
  seconds: "Seconds",
  done: "Done",
  "send-request": "Send request",
  "copy-link": "Copy link",
  "link-reproducible": "Opens this exact request with the same data. Your token is not included.",
  "link-custom-data":
    "This mock server serves custom data, so the link only works while it is running. Your token is not included.",

  "last-requests": ({ count }: { count: number }) => `Last requests (${count})`,
  "form-has-changed": "The form has changed since this response. Send the request to update it.",

  // Reports: the response
  "waiting-for-response": "Waiting for the response…",
  "clock-paused": "The mock clock is paused. If the response does not arrive, resume the clock under Simulate.",
  "sending-parts": ({ sent, left }: { sent: number; left: number }) =>
    `Sending the date range in parts: ${sent} sent, ${left} to go…`,
  "no-response-title": "No response",
  "no-request-yet": 'Press "Send request" to see a response.',
  "starts-on-first-request": "The mock server runs in this tab and starts on the first request.",
  "show-code": "Show as code",
  "hide-code": "Hide the code",
  table: "Table",
  chart: "Chart",
  json: "JSON",
  headers: "Headers",
  code: "Code",
  "response-body": "Response body",
  "empty-range": "No rows",
  "empty-range-hint": ({ status }: { status: number }) =>
    `Nothing happened in this date range. Here a ${status} means "no data", not a failure.`,
  simulated: "simulated",
  "not-modelled-title": ({ report }: { report: string }) => `${report} is a Wolkvox report that Mockvox does not model`,
  "not-modelled-hint": "The real server has it; this response comes from Mockvox, not from Wolkvox.",
  "not-modelled-remedy":
    "To get rows, define the report with `--reports FILE`, use a preset (`--reports all-presets`), or let the server generate rows of the right shape with `--unknown-reports shapes`.",
  "show-shape": "Restart the mock server in this tab with rows of the right shape",
  "shape-only": "Shape only",
  "shape-only-hint":
    "This report is not modelled: its fields and their order are documented, but the values are made up and match no other report.",
  "cut-title": ({ max }: { max: number }) => `Cut at ${counted(max, "row", "rows")}: the rest is missing`,
  "cut-hint":
    "A response never has more rows than this, and neither its status nor its message says that rows were left out. Request shorter date ranges.",
  "cut-last-row": ({ last }: { last: string }) => `The latest row is dated ${last}.`,
  "split-range": "Split the date range and send its parts",
  "nearly-cut-title": ({ rows, max }: { rows: number; max: number }) =>
    `${counted(rows, "row", "rows")}, close to the limit of ${n(max)}`,
  "nearly-cut-hint":
    "On a busier day the same request would be cut, and nothing in the response would say so. Request shorter date ranges.",
  "parts-title": ({ parts }: { parts: number }) => `All rows, in ${counted(parts, "part", "parts")}`,
  "parts-cut-title": ({ parts }: { parts: number }) => `Not all rows, in ${counted(parts, "part", "parts")}`,
  "parts-hint":
    "The date range was split until no part was cut. Each request for a part used one unit of the daily quota.",
  "parts-still-cut":
    "Some parts are still cut: their date range is too short to be split, or too many parts were needed.",
  "parts-repeat-telephones": "A telephone number that was dialled in several parts has a row for each.",
  "response-claims": ({ claims }: { claims: number }) =>
    `This response depends on ${counted(claims, "claim", "claims")}.`,
  "show-response-claims": "Show them",
  "hide-response-claims": "Hide them",
  "response-claims-hint":
    "Claims are open questions about the real server, which may answer them differently. Each link leads to the other answers and what they change.",
  "token-has-fallback":
    "The token is read from the environment variable `WOLKVOX_TOKEN`; without it the code uses `demo`, which this mock server accepts.",
  download: "Download",
  "copy-cell": "Copy cell",
  "copy-row": "Copy row",
  "filter-all": "all",
  "filter-number": ">10, 10..20",
  "filter-time": ">2026-03-02 10",
  "not-json": "The response is not valid JSON",
  "not-json-hint": "The body is shown unchanged. A client should retry later and not treat this as an error response.",
  "error-response-title": ({ status, message }: { status: number; message: string }) => `${status} · ${message}`,
  "unknown-error-response": "This error response is not in the spec.",
  "several-error-responses":
    "Several errors have this message, and the dates of the request do not say which one it is:",
  "unexpected-response": "Unexpected response",
  "unexpected-response-hint":
    'The body is JSON, but neither an error response nor the data of this report. A client should report a failure and not treat this as "no data".',
  "programming-language": "Programming language",
  "token-not-in-code":
    "The token is read from the environment variable WOLKVOX_TOKEN and is never written into the code. Try `export WOLKVOX_TOKEN=demo`.",
  "code-calls-real-server": "The URL is the vendor's: this code sends its request to the real server.",
  "row-count": ({ rows }: { rows: number }) => counted(rows, "row", "rows"),
  "filtered-row-count": ({ shown, rows }: { shown: number; rows: number }) =>
    `${n(shown)} of ${counted(rows, "row", "rows")}`,
  "column-not-in-spec": "Not in the spec",
  "filter-column": ({ column }: { column: string }) => `Filter ${column}`,
  filter: "filter",
  "column-guide": "Column guide",
  "hide-column-guide": "Hide the column guide",
  column: "Column",
  meaning: "Meaning",
  unit: "Unit",
  example: "Example",
  source: "Source",

  // Reports: what to do about an error response
  "retry-later": "Try again later.",
  "fix-dates": "Fix the dates: 14 digits each, in order, at most 31 days apart.",
  "use-another-token": "Use another token.",
  "shorten-range": "Request a shorter date range.",
  "wait-for-quota": "Wait until 00:00 GMT-5, when the daily quota resets. Under Simulate you can move the clock.",
  "wait-for-slot": "Wait until one of the two requests in flight has finished.",
  "wait-for-maintenance": "Try again when the nightly backup is over.",
  "choose-known-report": "Choose one of the reports in the list.",
  "fill-in-parameters": "Fill in every parameter.",

  // Reports: charts
  "chart-calls": "calls",
  "chart-minutes": "minutes",
  "chart-cost": "cost",
  "chart-duration": "duration",
  "chart-day": "day",
  "chart-hour": "hour",
  "chart-calls-by-hour": ({ days }: { days: string }) => `Calls by hour, ${days}`,
  "chart-seconds-per-call": "Seconds in the menu per call",
  "chart-hour-tooltip": (data: { hour: string; calls: number; minutes: number }) =>
    `${data.hour}: ${n(data.calls)} calls, ${n(data.minutes)} minutes`,
  "chart-end": "end",
  "chart-step": "step",
  "chart-from": "from",
  "chart-to": "to",
  "chart-journeys": "journeys",
  "chart-offered": "offered",
  "chart-accepted": "accepted",
  "chart-declined": "declined",
  "chart-no-reply": "no reply",
  "chart-called-back": "called back",
  "chart-call-back-failed": "call-back failed",
  "chart-replies": "Call-backs offered, by reply",
  "chart-call-backs": "Call-backs made",
  "chart-service-level": "Service level (%)",
  "chart-results": "Results",
  "chart-attempts": "Telephone numbers by number of results",
  "chart-times": ({ times }: { times: string }) => (times === "1" ? "1 result" : `${times} results`),
  "chart-other-results": "other results",
  "chart-figure": "figure",
  "chart-value": "value",
  "chart-count": "count",
  "chart-rows": "rows",
  "chart-as-table": "Show these figures as a table",
  "hide-chart-figures": "Hide the figures",
  "chart-figures": ({ report }: { report: string }) => `Figures of the chart of ${report}`,
  "chart-is-filtered": ({ rows, all }: { rows: number; all: number }) =>
    `Drawn from the ${n(rows)} rows that match the table's filters, of ${n(all)}.`,
  "chart-cdr_4": (data: { calls: number; count: number; share: string; bucket: string }) =>
    `${n(data.calls)} calls; the largest group, ${n(data.count)} of them (${data.share}), lasted ${data.bucket}.`,
  "chart-diagram_1_2": (data: { calls: number; minutes: number; period: string; count: number }) =>
    `${n(data.calls)} calls and ${n(data.minutes)} minutes; the busiest hour is ${data.period} with ${n(data.count)} calls.`,
  "chart-diagram_1_2-by-day": (data: { calls: number; minutes: number; period: string; count: number }) =>
    `${n(data.calls)} calls and ${n(data.minutes)} minutes; the busiest day is ${data.period} with ${n(data.count)} calls.`,
  "chart-diagram_2": (data: { offered: number; skills: number; accepted: number; calledBack: number }) =>
    `${n(data.offered)} interactions were offered a call-back in ${n(data.skills)} skills; ${n(data.accepted)} customers accepted, ${n(data.calledBack)} were called back.`,
  "chart-campaign_8": ({ phones, totals, once }: { phones: number; totals: string; once: string }) =>
    `${n(phones)} telephone numbers: ${totals}. ${once} of the numbers have one result.`,
  "chart-diagram_13": (data: { journeys: number; share: string; steps: number; options: number }) =>
    `${n(data.journeys)} journeys, ${data.share} of which end after the first option. Drawn up to step ${data.steps}; the ${data.options} most common options of each step are named, the rest is “others”.`,
  "chart-commonest-step": ({ from, to, count }: { from: string; to: string; count: number }) =>
    `The most common step is ${from} to ${to}, ${n(count)} times.`,
  "chart-by-kind": ({ rows, column, by }: { rows: number; column: string; by: string }) =>
    `Sum of ${column} by ${by}, ${n(rows)} ${rows === 1 ? "row" : "rows"}.`,
  "chart-largest-only": ({ max, all }: { max: number; all: number }) => `The ${max} largest of ${n(all)} are drawn.`,

  // Simulate
  "apply-to": "Apply to",
  "all-tokens": "All tokens",
  "reset-mock-server": "Reset…",
  "token-usage": ({ token }: { token: string }) => `Usage of token "${token}"`,
  "vendor-advice": ({ minutes }: { minutes: number }) =>
    `The vendor advises sending one request at a time and reading a report every ${counted(minutes, "minute", "minutes")}.`,
  "requests-in-flight": "Requests in flight",
  requests: "Requests",
  "use-up": "Use up",
  "use-up-all": "Use up all",
  "reset-quota": "Reset quota",
  "try-it": "Try it",
  "try-it-hint": ({ token }: { token: string }) =>
    `Requests cdr_4 for 2 March 2026 with token "${token}", which uses quota. The timeout button moves the clock ahead and back again.`,
  "send-one": "Send one",
  "send-three": "Send three at once",
  "hit-time-limit": "Hit the 60 s timeout",
  clock: "Clock",
  "clock-hint": "GMT-5, the time zone of Wolkvox reports",
  "time-of-day": "Time of day",
  "plus-one-minute": "+1 minute",
  "plus-one-hour": "+1 hour",
  "skip-to-midnight": "Skip to midnight",
  speed: "Speed",
  "speed-hint": "× 60: one minute per second. × 3600: one hour per second.",
  paused: "Paused",
  "speed-is-shared": 'All tokens share the speed: choose "All tokens" to change it.',
  edges: "Edge cases in the data",
  "edges-hint": "Interactions at times that clients often get wrong, and the mistake each one reveals.",
  "latency-and-maintenance": "Latency and maintenance",
  latency: "Latency (ms of the mock clock)",
  "real-latency": ({ milliseconds }: { milliseconds: number }) =>
    `Plus ${n(milliseconds)} ms of real time, until a latency is set`,
  "random-latency": ({ latency }: { latency: string }) => `Random latency: ${latency}`,
  maintenance: "Maintenance",
  "maintenance-token": ({ token }: { token: string }) =>
    `The nightly backup: every request with token "${token}" gets an error response.`,
  "maintenance-all": "The nightly backup: every request gets an error response.",
  "maintenance-nightly": "Every night from 02:00 to 03:00",
  "maintenance-nightly-hint": "By the mock clock, GMT-5.",
  "error-responses": "Error responses",
  "error-responses-hint":
    "Force an error response on the next request or on half of all requests. Press again to cancel.",
  "clear-error-responses": "Clear error responses",
  faults: "Faults",
  "faults-hint": "Break the next response or half of all responses, as networks and proxies do. Press again to cancel.",
  "clear-faults": "Clear faults",
  next: "Next",
  "next-one": ({ name }: { name: string }) => `${name}: next one`,
  "rate-of-requests": ({ name, rate }: { name: string; rate: string }) => `${name}: ${rate} of requests`,
  "next-pending": ({ times }: { times: number }) => `Next × ${n(times)}`,
  "fault-reset": "The connection is reset before the response.",
  "fault-cut-body": "The body ends after 200 bytes.",
  "fault-empty-body": "200 with an empty body.",
  "fault-garbage": "Random bytes.",
  "fault-byte-order-mark": "A byte order mark before the JSON.",
  "fault-proxy-page": "A gateway's HTML page with status 502.",
  "fault-content-type": "JSON sent as text/html.",
  "fault-slow-drip": "20,000 bytes per second of the mock clock.",
  "fault-delay": "A delay of 61 seconds on the mock clock, which exceeds the time limit.",
  "fault-missing-field": ({ report, field }: { report: string; field: string }) =>
    `The first row of ${report} lacks \`${field}\`.`,
  "fault-extra-field": "The first row has an extra field `extra`.",
  "fault-number-field": ({ report, field }: { report: string; field: string }) =>
    `In the first row of ${report}, \`${field}\` is a number.`,

  // Live requests
  "live-feed-lost": "Live feed lost. Reconnecting…",
  "filter-requests": "Filter requests",
  "filter-requests-hint": "Report, error, status, token…",
  "shown-of-all": ({ shown, all }: { shown: number; all: number }) =>
    `${shown === all ? "" : `${n(shown)} of `}${counted(all, "request", "requests")}.`,
  "only-latest-kept": ({ total, kept }: { total: number; kept: number }) =>
    `${n(total)} received; the page keeps the latest ${n(kept)}.`,
  "paused-waiting": ({ waiting }: { waiting: number }) =>
    `Paused; ${counted(waiting, "more has", "more have")} arrived.`,
  "pause-list": "Pause",
  "resume-list": "Resume",
  "clear-list": "Clear list",
  "no-request-matches": "No request matches the filter.",
  "no-requests-yet": ({ url }: { url: string }) =>
    `Waiting for requests from any program to ${url}. Paste this into a terminal to see one:`,
  "no-requests-in-tab":
    "Waiting for requests. The mock server runs in this tab, so only this page can send it requests.",
  "open-reports": "Open Reports",
  "date-range": "Date range",
  response: "Response",
  "duration-ms": "ms",
  "duration-real": "Duration (real time)",
  "duration-mock": "Duration (mock clock)",
  "real-time": "Received (real time)",
  "quota-left": "Quota left",
  "server-and-token": "Server, token",
  "cut-badge": "rows cut",
  "not-fully-sent": "not fully sent",
  "hashed-token": "Token (hashed)",
  path: "Path",
  status: "Status",
  fault: "Fault",
  "fully-sent": "Fully sent",
  "response-note": "Note",
  "queue-time": "Queue time (mock clock)",
  "body-start": "Response body, first kilobyte",
  "why-this-response": "Why this response",
  "limit-slots": ({ value }: { value: number }) =>
    `Limit: ${counted(value, "concurrent request", "concurrent requests")} per token.`,
  "limit-quota": "Limit: the daily quota of the token, which is used up.",
  "limit-days": ({ value }: { value: number }) => `Limit: a date range of ${counted(value, "day", "days")}.`,
  "limit-seconds": ({ value }: { value: number }) =>
    `Limit: ${counted(value, "second", "seconds")} until the response begins.`,
  "limit-bytes": ({ value }: { value: number }) => `Limit: ${counted(value, "byte", "bytes")} in a response.`,
  "limit-refused-rows": ({ value }: { value: number }) => `Limit: ${counted(value, "row", "rows")} in a response.`,
  "limit-rows": ({ value }: { value: number }) =>
    `Limit: ${counted(value, "row", "rows")}. The others were left out, and the response does not say so. Request shorter date ranges.`,
  "fault-was-injected": ({ fault }: { fault: string }) =>
    `The fault \`${fault}\` was injected; see the pending faults under Simulate.`,
  "error-was-asked-for": "No limit was reached: this error response was forced by the token or under Simulate.",
  "response-has-note": ({ note }: { note: string }) => `The response is marked \`${note}\`.`,
  "held-by": "These requests held the slots when it arrived:",
  yes: "yes",
  no: "no",
  "copy-as-curl": "Copy as cURL",
  "open-in-reports": "Open in Reports",
  replay: ({ token }: { token: string }) => `Replay with token "${token}"`,
  replayed: ({ status }: { status: number }) => `Response: ${status}`,
  "replay-failed": ({ reason }: { reason: string }) =>
    `No response, or the browser does not allow a page to send this request: ${reason}`,
  "request-masked": "The journal masks part of this request, so it cannot be replayed.",

  // Claims
  "claims-intro":
    "A claim is an open question about the real server, on which the Wolkvox documentation is silent or contradicts itself. Choose how your server behaves, and the mock server will behave the same way.",
  search: "Search",
  evidence: "Evidence",
  "claim-count": ({ shown, all }: { shown: number; all: number }) => `${shown} of ${counted(all, "claim", "claims")}`,
  "for-report": "For the report",
  "no-difference-found":
    "None of the example requests shows this answer: it needs a request that a page cannot send, or other data.",
  before: "Before",
  "with-this-answer": "With this answer",
  "unchanged-lines": "$ unchanged lines",
  "named-profile": "Built-in profile",
  "profile-default": "best evidence",
  "profile-documented": "vendor's pages",
  "profile-name": ({ name, meaning }: { name: string; meaning: string }) => `${meaning} (${name})`,
  "changed-count": ({ count }: { count: number }) => `${count} changed`,
  "revert-changes": "Revert changes",
  "export-profile": "Export profile",
  "import-profile": "Import profile",
  "profile-file": "Profile file",
  "profile-loaded": ({ file }: { file: string }) => `Loaded ${file}.`,
  "applied-in-page": "Changes apply to the mock server in this tab immediately. Running servers are not affected.",
  "applied-to-server": "Applied to the running server.",
  "applied-to-host": ({ host, profile }: { host: string; profile: string }) =>
    `${host} behaves as selected below. Its profile is "${profile}".`,
  "not-applied-title": "Not applied yet",
  "not-applied": ({ host, profile }: { host: string; profile: string }) =>
    `${host} still uses the profile "${profile}". What is selected below only applies to this page.`,
  "apply-to-server": "Apply to the running server",
  "load-from-server": "Discard and load the server's profile",

  // API check
  "api-check-intro":
    "Checks whether a server behaves as its API documentation says, with the same checks as `mockvox verify`: this mock server or another server on this machine. Some checks are left out because they need requests that browsers do not let a page send. For the real Wolkvox, use the command. An answer changed under Claims shows up as a finding.",
  run: "Run",
  extent: "Scope",
  quick: "Quick",
  full: "Full",
  "compare-with": "Compare with profile",
  none: "none",
  "server-url": "Server URL",
  "this-mock-server": "this mock server",
  "run-checks": "Run checks",
  "no-controls":
    "The server at this URL has no Mockvox controls, or is not running. The run uses the browser's clock and knows neither campaigns nor additional tokens, so checks that need them are skipped. The server must allow cross-origin requests (CORS). The other views need a Mockvox server.",
  "counting-requests": "Counting requests…",
  "request-estimate": ({ checks, requests }: { checks: number; requests: number }) =>
    `${counted(checks, "check", "checks")}, up to ${counted(requests, "request", "requests")}.`,
  "run-needs-token": "A run needs a token. Enter one under Reports.",
  "no-run-yet": "Not run yet.",
  "run-failed": "The run failed",
  "run-counts": (data: { passed: number; checks: number; failed: number; inconclusive: number; skipped: number }) =>
    `${n(data.passed)} of ${counted(data.checks, "check", "checks")} passed, ${n(data.failed)} failed, ${n(data.inconclusive)} inconclusive, ${n(data.skipped)} skipped.`,
  "run-cost": ({ requests, seconds }: { requests: number; seconds: string }) =>
    `${counted(requests, "request", "requests")} in ${seconds} s.`,
  "run-needs-local-url": "Enter the URL of a server on this machine, or leave the field empty.",
  "verify-real-server":
    "The page cannot reach the real Wolkvox. Check it with the command, which reads the token from `MOCKVOX_TOKEN`:",
  "all-reports": "all reports",
  checks: "Checks",
  "checks-by-report": "Checks by report",
  "show-claim": "Open the claim",
  "run-progress": (progress: { sent: number; max: number; done: number; checks: number }) =>
    `${n(progress.sent)} of up to ${counted(progress.max, "request", "requests")}, ${n(progress.done)} of ${counted(progress.checks, "check", "checks")}`,
  stopped: "Stopped.",
  "contract-report": "Contract report",
  "show-report": "Show report",
  "hide-report": "Hide report",
  "save-format": ({ format }: { format: string }) => `Save ${format}`,
  "save-observed": "Save as server profile",
  failed: "failed",
  inconclusive: "inconclusive",
  skipped: "skipped",
  passed: "passed",
  "several-answers-fit": ({ answers }: { answers: string }) =>
    `${answers}: several answers fit; the data cannot tell them apart`,
  breaking: "breaking",
  warning: "warning",
  info: "info",
  "expected-found": ({ expected, found }: { expected: string; found: string }) => `expected ${expected}, got ${found}`,

  // Shell
  tagline: "Mock Wolkvox reports server, not made by Wolkvox",
  "skip-to-content": "Skip to content",
  theme: "Theme",
  "theme-auto": "Same as the system",
  "theme-light": "Light",
  "theme-dark": "Dark",
  endpoint: "Endpoint",
  "for-programs-run": "For your programs",
  "mock-clock": "Mock clock",
  "clock-now": "starts at the current time",
  "server-not-responding": "The server does not respond",
  "clock-is-paused": "paused",
  "clock-runs": ({ rate }: { rate: string }) => `running × ${rate}`,
  data: "Data",
  "custom-data": "custom data",
  profile: "Profile",
  pending: "Pending",
  "nothing-pending": "none",
  "pending-for-others": ({ tokens }: { tokens: number }) => `for ${counted(tokens, "other token", "other tokens")}`,
  "clear-pending": "Clear",
  "pending-cleared": "All pending error responses and faults were cleared.",
  "maintenance-on": "Maintenance is on",
  "latency-on": ({ seconds }: { seconds: number }) => `Latency ${n(seconds)} s`,
  "link-ignored": "Part of this link was ignored",
  "unknown-view": ({ value }: { value: string }) => `Unknown view "${value}". The overview is shown instead.`,
  "unknown-report": ({ value }: { value: string }) => `Unknown report "${value}". Choose one from the list.`,
  "unknown-claim": ({ value }: { value: string }) => `Unknown claim "${value}". All claims are shown instead.`,
  "invalid-link-part": ({ name, value, example }: { name: string; value: string; example: string }) =>
    `Invalid ${name} "${value}". Use a value such as ${example}.`,

  // Overview
  overview: "Overview",
  "introduction-title": "A simulated Wolkvox contact centre",
  introduction:
    "Mockvox responds like the reports API of Wolkvox, with made-up calls, chats and campaigns that add up across all reports. Build and test the programs that read your reports without a production token, and see how they cope with limits, errors and broken responses.",
  "introduction-tab":
    "This mock server runs in your browser tab. To call one from your own programs, start it on your machine:",
  "introduction-running":
    "Point your program at the endpoint above instead of the vendor's host. Any token works, such as `demo`:",
  "try-a-report": "Request a report here",
  calendar: "Calendar",
  "calendar-hint": "Calls through the voice menus on each day. Choose a day, or the whole month.",
  "calendar-day": ({ day, calls }: { day: string; calls: string }) => `${day}: ${counted(calls, "call", "calls")}`,
  "whole-month": "Whole month",
  "latest-requests": "Live requests",
  "all-requests": "All requests",
  "no-recent-requests-in-tab": "None yet. Requests that this page sends appear here.",
  "no-requests-running": "None yet. Requests from any program appear here as they arrive.",
  "open-report": "Open report",
  "figure-rows": "rows",
  others: "others",
  "rows-over-limit": ({ limit }: { limit: string }) =>
    `Over ${counted(limit, "row", "rows")}: a response for this date range is cut. Request shorter ones.`,
  "figure-calls": "calls",
  "figure-minutes": "minutes",
  "figure-cost": "cost",
  "figure-menu-calls": "calls through a menu",
  "figure-menu-minutes": "minutes in menus",
  "figure-offered": "call-backs offered",
  "figure-accepted": "accepted",
  "figure-called-back": "called back",
  "figure-machine-codes": "machine codes",
  "figure-no-answer": "no answer",
  "figure-answer-machine": "answering machine",
  "figure-journeys": "journeys",
  "bars-calls-by-duration": "Calls by duration",
  "bars-calls-by-hour": "Calls by hour of the day",
  "bars-calls-by-day": "Calls by day",
  "bars-offers-by-skill": "Call-backs offered by skill",
  "bars-codes-by-campaign": "Machine codes by campaign",
  "bars-journeys-by-option": "Journeys by first menu option",
  reconciliation: "How the reports fit together",
  "reconciliation-hint":
    "Each report counts something different, so totals differ. All of these figures come from the same simulated interactions.",
  fits: "Fits",
  differs: "Differs",
  "relation-menu-choices": ({ menuCalls, chosen }: { menuCalls: string; chosen: string }) =>
    `In ${chosen} of the ${counted(menuCalls, "call", "calls")} through a menu, an option was chosen.`,
  "relation-call-back-offers": ({ menuCalls, offered }: { menuCalls: string; offered: string }) =>
    `In ${offered} of the same ${counted(menuCalls, "call", "calls")}, a call-back was offered.`,
  "relation-machines-and-call-backs": (data: { machines: string; calledBack: string; calls: string }) =>
    `${counted(data.machines, "answering machine", "answering machines")} and ${counted(data.calledBack, "call-back", "call-backs")} are among the ${counted(data.calls, "telephone call", "telephone calls")}.`,
  "relation-parts-add-up": ({ parts }: { parts: string }) =>
    `The ${parts} intervals, hours, days, skills, campaigns, channels and options add up to the totals.`,
  company: "The simulated company",
  skills: "Skills",
  campaigns: "Campaigns",
  "routing-points": "Routing points",
  agents: "Agents",
  "show-all": "Show all",
  "show-fewer": "Show fewer",

  // Audit
  audit: "Audit",
  "audit-intro":
    "Judges every request for a report since the start or the last reset: which rows the programs never read, read twice, or read too early.",
  "audit-empty": "Nothing to judge yet",
  "audit-empty-running":
    "Point your nightly job at the endpoint above and let it run, or request a report here. The verdict appears at once.",
  "audit-empty-tab":
    "Only this page reaches the mock server in this tab: request a report here, then come back. For your own programs, start `mockvox serve` and open its page.",
  "audit-empty-command": "Or audit an unmodified program from the shell:",
  "audit-no-findings": ({ requests }: { requests: string }) =>
    `No findings in ${counted(requests, "request", "requests")}.`,
  "audit-findings": (data: { count: number; requests: string }) =>
    `${counted(data.count, "finding", "findings")} in ${counted(data.requests, "request", "requests")}.`,
  "audit-dropped": ({ requests }: { requests: string }) =>
    `${counted(requests, "older request is", "older requests are")} no longer remembered; the audit says nothing about the time ${requests === "1" ? "it covers" : "they cover"}.`,
  "audit-calendar": "What was read of each day",
  "audit-notes": "Worth knowing",
  "audit-series": ({ requests }: { requests: string }) => counted(requests, "request", "requests"),
  "audit-day": (data: { day: string; state: string; read: string; doubled: string; missing: string }) =>
    `${data.day}: ${data.state}. Read once ${data.read}, twice ${data.doubled}, missing ${data.missing}`,
  "audit-covered": "covered",
  "audit-doubled": "doubled",
  "audit-partial": "partly missing",
  "audit-missing": "missing",
  "show-older-months": "Show older months",
  "hide-older-months": "Hide older months",
  "severity-loss": "lost",
  "severity-doubling": "doubled",
  "severity-wrong": "wrong",
  "severity-waste": "wasted",
  "severity-information": "note",
  "what-to-do": "What to do:",
  cost: "Cost",
  "cost-rows": ({ rows }: { rows: string }) => counted(rows, "row", "rows"),
  "cost-at-least": ({ cost }: { cost: string }) => `at least ${cost}`,
  "cost-under-answer": "if",
  "more-ranges": ({ count }: { count: number }) => `and ${count} more`,

  // Simulate: what the controls apply to
  "only-token": ({ token }: { token: string }) => `Only token "${token}"`,
  "usage-scope-all": "The buttons apply to all tokens; the gauges show only this one.",
  "reset-token-loses": ({ token }: { token: string }) =>
    `Clears the requests, quota, settings, pending errors and faults of token "${token}", and sets its clock to the main one.`,
  "reset-all-loses":
    "Clears the requests, quotas, settings, pending errors and faults of all tokens, and what the audit has judged. The main clock keeps its time and speed.",
  "reset-now": "Reset now",
  cancel: "Cancel",
  "reset-done": "The mock server was reset.",
  scenarios: "Scenarios",
  "scenarios-hint": ({ token }: { token: string }) =>
    `Sends requests with token "${token}" under a condition that clients often handle wrongly, then restores the clock, settings, quota and what was pending.`,
  "scenario-catches": "Catches:",
  "scenario-playing": "Playing…",
  "scenario-restored": "Done. The clock, settings and quota were restored.",
  "scenario-clock": ({ time }: { time: string }) => `The clock is moved to ${time}.`,
  play: "Play",
  "show-fine-controls": "Show all controls",
  "hide-fine-controls": "Hide the controls",
  snapshot: "Snapshot",
  "snapshot-hint":
    "The whole state in a file without tokens: data, clock, profile, quota, what is pending, and the requests. Imported elsewhere, it reproduces the same bytes.",
  "export-snapshot": "Export",
  "import-snapshot": "Import…",
  "copy-state-link": "Copy link with this state",
  "state-link-copied": ({ size }: { size: string }) => `Copied a link of ${size}.`,
  "open-state-link": "Open it in another tab",
  "state-link-too-large": ({ size, max }: { size: string; max: string }) =>
    `In a link this state would take ${size}, and links can hold ${max}. Export it as a file instead.`,
  "open-without-state": "Open without this state",
  "snapshot-imported": ({ name }: { name: string }) => `The state from ${name} is now in use.`,

  // Claims: groups
  "claims-changing-code": "Those that change your code",
  "claims-envelope": "The response envelope",
  "claims-ranges": "Date ranges",
  "claims-limits": "Token, quota and limits",
  "claims-other-reports": "Reports that are not modelled",
  "claims-http": "Values, parameters and HTTP",
  changed: "changed",
  "changed-only": "Changed only",
};

export const en = { ...errors, ...texts };
