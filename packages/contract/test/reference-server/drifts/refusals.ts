import { reports } from "../answers.ts";
import { campaigns } from "../dataset.ts";
import type { Drift } from "../drift.ts";
import { allRefusalPointers, breaking, refusalPointers, undocumented, warning } from "./drift-helpers.ts";

function spec(...ids: string[]) {
  return { spec: ids.flatMap(refusalPointers) };
}
const window = {
  spec: ["/x-mockvox-limits/windowDays", ...refusalPointers("window-too-long")],
  claims: ["range-refusal", "longest-window"],
};
const slots = {
  spec: ["/x-mockvox-limits/simultaneousRequests", ...refusalPointers("too-many-requests")],
  claims: ["simultaneous-requests", "request-over-limit"],
};

/** Drifts of error responses and limits. */
export const refusalDrifts: readonly Drift[] = [
  breaking("missing-token-text", "A missing token is called missing.", spec("missing-token"), {
    wordings: { "missing-token": { msg: "TOKEN IS MISSING" } },
  }),
  breaking("missing-token-forbidden", "A missing token is forbidden, not unauthorised.", spec("missing-token"), {
    wordings: { "missing-token": { status: 403, error: "FORBIDDEN" } },
  }),
  breaking("anonymous", "No token is needed.", spec("missing-token"), {
    request: (request) => ({
      ...request,
      header: (name) => request.header(name) ?? (name === "wolkvox-token" ? "referencemain0001" : undefined),
    }),
  }),
  breaking(
    "any-token",
    "Any token reads.",
    { ...spec("invalid-token"), claims: ["malformed-token"] },
    { disabledRefusals: ["invalid-token"] },
  ),
  breaking(
    "invalid-token-text",
    "An invalid token is called expired.",
    { ...spec("invalid-token"), claims: ["malformed-token"] },
    { wordings: { "invalid-token": { msg: "TOKEN EXPIRED" } } },
  ),
  breaking(
    "invalid-token-not-acceptable",
    "An invalid token is answered with 406.",
    { ...spec("invalid-token"), claims: ["malformed-token"] },
    { wordings: { "invalid-token": { status: 406, error: "NOT ACCEPTABLE" } } },
  ),
  breaking(
    "unknown-report-text",
    "An unknown report is refused in other words.",
    { ...spec("unknown-report"), claims: ["unknown-report"] },
    { wordings: { "unknown-report": { msg: "UNKNOWN API" } } },
  ),
  breaking(
    "unknown-report-not-implemented",
    "An unknown report is answered with 501.",
    { ...spec("unknown-report"), claims: ["unknown-report"] },
    { wordings: { "unknown-report": { status: 501, error: "NOT IMPLEMENTED" } } },
  ),
  breaking("parameter-named", "The missing parameter is named.", spec("missing-parameter"), {
    wordings: { "missing-parameter": { msg: "date_end IS REQUIRED" } },
  }),
  breaking("parameter-unprocessable", "A missing parameter is answered with 422.", spec("missing-parameter"), {
    wordings: { "missing-parameter": { status: 422, error: "UNPROCESSABLE ENTITY" } },
  }),
  breaking(
    "date-text",
    "A malformed date is refused in other words.",
    { ...spec("invalid-date"), claims: ["range-refusal"] },
    { wordings: { "invalid-date": { msg: "INVALID DATE FORMAT" } } },
  ),
  breaking(
    "date-crash",
    "A malformed date makes the server fail.",
    { ...spec("invalid-date"), claims: ["range-refusal"] },
    { wordings: { "invalid-date": { status: 500, error: "INTERNAL SERVER ERROR" } } },
  ),
  breaking(
    "reversed-answered",
    "Reversed dates are swapped and accepted.",
    { ...spec("reversed-dates"), claims: ["range-refusal"] },
    { parameters: swapDates },
  ),
  breaking("45-days-accepted", "A window may have 45 days.", window, { longestDays: 45 }),
  breaking("only-7-days", "A window may have 7 days.", window, { longestDays: 7 }),
  breaking("three-slots", "Three requests of one token are answered at once.", slots, { slots: 3 }),
  breaking("slot-text", "Too many requests at once get 429.", slots, {
    wordings: { "too-many-requests": { status: 429, error: "TOO MANY REQUESTS" } },
  }),
  breaking("quota-status", "A spent quota gets 429.", spec("quota-spent"), {
    wordings: { "quota-spent": { status: 429, error: "TOO MANY REQUESTS" } },
  }),
  breaking("quota-gone", "A spent quota does not matter.", spec("quota-spent"), { disabledRefusals: ["quota-spent"] }),
  breaking(
    "maintenance-unavailable",
    "Maintenance is answered with 503.",
    { ...spec("maintenance"), claims: ["maintenance-body"] },
    {
      response: (reply, { refusal }) => (refusal === "maintenance" ? { ...reply, status: 503 } : reply),
    },
  ),
  breaking(
    "time-limit-empty",
    "The time limit is answered with 204.",
    { ...spec("time-limit"), claims: ["time-limit"] },
    {
      response: (reply, { refusal }) => (refusal === "time-limit" ? { ...reply, status: 204, body: "" } : reply),
    },
  ),
  breaking("method-not-implemented", "A wrong method is answered with 501.", spec("method-not-allowed"), {
    wordings: { "method-not-allowed": { status: 501, error: "NOT IMPLEMENTED" } },
  }),
  breaking(
    "refusal-data-object",
    "A refusal carries an empty object.",
    { spec: allRefusalPointers, claims: ["refusal-data"] },
    {
      envelope: (envelope, { refusal }) => (refusal ? { ...envelope, data: {} } : envelope),
    },
  ),
  breaking(
    "refusal-without-error",
    "A refusal's `error` is null.",
    { spec: allRefusalPointers },
    {
      envelope: (envelope, { refusal }) =>
        refusal && refusal !== "empty-window" ? { ...envelope, error: null } : envelope,
    },
  ),
  breaking(
    "code-contradicts-status",
    "A refusal's `code` is 1, whatever the status.",
    { spec: allRefusalPointers, claims: ["refusal-http-status"] },
    {
      envelope: (envelope, { refusal }) =>
        refusal && refusal !== "empty-window" ? { ...envelope, code: 1 } : envelope,
    },
  ),
  undocumented(
    "info",
    "retry-as-date",
    "`Retry-After` is a date.",
    { claims: ["retry-after"] },
    {
      response: (reply, { refusal }) =>
        refusal === "quota-spent"
          ? { ...reply, headers: { ...reply.headers, "Retry-After": "Fri, 06 Mar 2026 05:00:00 GMT" } }
          : reply,
    },
  ),
  breaking(
    "empty-window-silent",
    "An empty window is answered with 204.",
    { spec: refusalPointers("empty-window"), claims: ["empty-window"] },
    {
      response: (reply, { refusal }) => (refusal === "empty-window" ? { ...reply, status: 204, body: "" } : reply),
    },
  ),
  breaking(
    "empty-window-null",
    "An empty window has null for its data.",
    { spec: ["/components/schemas/EmptyReport", ...refusalPointers("empty-window")], claims: ["empty-window"] },
    {
      envelope: (envelope, { refusal }) => (refusal === "empty-window" ? { ...envelope, data: null } : envelope),
    },
  ),
  breaking(
    "campaign-ignored",
    "Any campaign returns the rows of all.",
    { claims: ["unknown-campaign"], spec: ["/components/parameters/campaign_id"] },
    {
      parameters: (asked) => (asked.get("campaign_id") ? new Map(asked).set("campaign_id", "all") : asked),
    },
  ),
  breaking(
    "all-is-one",
    "`all` returns only one campaign.",
    { claims: ["all-campaigns"], spec: ["/components/parameters/campaign_id", "/components/schemas/campaign_8_row"] },
    {
      parameters: (asked) =>
        asked.get("campaign_id") === "all" ? new Map(asked).set("campaign_id", `${campaigns[2]}`) : asked,
    },
  ),
  breaking(
    "report-must-lead",
    "`api` must be the first parameter.",
    { spec: ["/components/parameters/api", ...reports.map((report) => `/components/schemas/${report}_row`)] },
    {
      parameters: (asked) =>
        asked.keys().next().value === "api" ? asked : new Map([...asked].filter(([name]) => name !== "api")),
    },
  ),
  breaking("redirect-to-sign-in", "A missing token is sent to a page to sign in.", spec("missing-token"), {
    response: (reply, { refusal }) =>
      refusal === "missing-token" ? { status: 302, headers: { Location: "/login" }, body: "" } : reply,
  }),
  warning("one-slot", "One request of a token is answered at once.", "simultaneous-requests", {
    answers: { "simultaneous-requests": "one" },
  }),
  warning("refusals-in-capitals", "Refusals are in capitals.", "message-case", {
    answers: { "message-case": "as-documented" },
  }),
  warning("refusals-with-200", "Refusals come with status 200.", "refusal-http-status", {
    answers: { "refusal-http-status": "always-200" },
  }),
  warning("refusal-code-text", "A refusal's `code` is a string.", "refusal-code-type", {
    answers: { "refusal-code-type": "string" },
  }),
  warning("refusal-data-gone", "Refusals have no `data`.", "refusal-data", { answers: { "refusal-data": "absent" } }),
  warning("strict-parameters", "Unknown parameters are refused.", "unknown-parameters", {
    answers: { "unknown-parameters": "refused" },
  }),
  warning("questions-first", "The parameters are checked before the token.", "check-order", {
    answers: { "check-order": "report-first" },
  }),
  warning("last-counts", "Of a repeated parameter the last counts.", "duplicate-parameters", {
    answers: { "duplicate-parameters": "last" },
  }),
  warning("post-answered", "POST is answered.", "post", { answers: { post: "answered" } }),
  warning("slash-answered", "A slash after the path changes nothing.", "trailing-slash", {
    answers: { "trailing-slash": "answered" },
  }),
  warning("gzip", "Answers are compressed.", "compression", { answers: { compression: "gzip" } }),
  warning("token-in-url", "The token may travel in the URL.", "token-parameter", {
    answers: { "token-parameter": "accepted" },
  }),
];

function swapDates(asked: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [one = "", other = ""] = [asked.get("date_ini"), asked.get("date_end")];
  return one > other && other !== "" ? new Map([...asked, ["date_ini", other], ["date_end", one]]) : asked;
}
