import { reports } from "../answers.ts";
import type { Drift } from "../drift.ts";
import { campaigns } from "../town.ts";
import { anyRefusal, breaking, notable, refusalPart } from "./bend.ts";

const spec = (...ids: string[]) => ({ spec: ids.flatMap(refusalPart) });
const window = {
  spec: ["/x-mockvox-limits/windowDays", ...refusalPart("window-too-long")],
  claims: ["range-refusal", "longest-window"],
};
const slots = {
  spec: ["/x-mockvox-limits/simultaneousRequests", ...refusalPart("too-many-requests")],
  claims: ["simultaneous-requests", "request-over-limit"],
};

/** Who is refused, for what, and in which words. */
export const refusalDrifts: readonly Drift[] = [
  breaking("missing-token-text", "A missing token is called missing.", spec("missing-token"), {
    wordings: { "missing-token": { msg: "TOKEN IS MISSING" } },
  }),
  breaking("missing-token-forbidden", "A missing token is forbidden, not unauthorised.", spec("missing-token"), {
    wordings: { "missing-token": { status: 403, error: "FORBIDDEN" } },
  }),
  breaking("anonymous", "Nobody needs a token.", spec("missing-token"), {
    question: (question) => ({
      ...question,
      header: (name) => question.header(name) ?? (name === "wolkvox-token" ? "strangermain0001" : undefined),
    }),
  }),
  breaking(
    "any-token",
    "Any token reads.",
    { ...spec("invalid-token"), claims: ["malformed-token"] },
    { waives: ["invalid-token"] },
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
    "A reversed window is turned round and answered.",
    { ...spec("reversed-dates"), claims: ["range-refusal"] },
    { asked: turnedRound },
  ),
  breaking("45-days-accepted", "A window may have 45 days.", window, { longestDays: 45 }),
  breaking("7-days-alone", "A window may have 7 days.", window, { longestDays: 7 }),
  breaking("three-slots", "Three requests of one token are answered at once.", slots, { slots: 3 }),
  breaking("slot-text", "Too many requests at once get 429.", slots, {
    wordings: { "too-many-requests": { status: 429, error: "TOO MANY REQUESTS" } },
  }),
  breaking("quota-status", "A spent quota gets 429.", spec("quota-spent"), {
    wordings: { "quota-spent": { status: 429, error: "TOO MANY REQUESTS" } },
  }),
  breaking("quota-gone", "A spent quota stops nobody.", spec("quota-spent"), { waives: ["quota-spent"] }),
  breaking(
    "maintenance-unavailable",
    "Maintenance is answered with 503.",
    { ...spec("maintenance"), claims: ["maintenance-body"] },
    {
      reply: (reply, { no }) => (no === "maintenance" ? { ...reply, status: 503 } : reply),
    },
  ),
  breaking(
    "time-limit-empty",
    "The time limit is answered with 204.",
    { ...spec("time-limit"), claims: ["time-limit"] },
    {
      reply: (reply, { no }) => (no === "time-limit" ? { ...reply, status: 204, body: "" } : reply),
    },
  ),
  breaking("method-not-implemented", "A wrong method is answered with 501.", spec("method-not-allowed"), {
    wordings: { "method-not-allowed": { status: 501, error: "NOT IMPLEMENTED" } },
  }),
  breaking(
    "refusal-data-object",
    "A refusal carries an empty object.",
    { spec: anyRefusal, claims: ["refusal-data"] },
    {
      envelope: (envelope, { no }) => (no ? { ...envelope, data: {} } : envelope),
    },
  ),
  breaking(
    "refusal-without-error",
    "A refusal's `error` is null.",
    { spec: anyRefusal },
    {
      envelope: (envelope, { no }) => (no && no !== "empty-window" ? { ...envelope, error: null } : envelope),
    },
  ),
  breaking(
    "code-contradicts-status",
    "A refusal's `code` is 1, whatever the status.",
    { spec: anyRefusal, claims: ["refusal-http-status"] },
    {
      envelope: (envelope, { no }) => (no && no !== "empty-window" ? { ...envelope, code: 1 } : envelope),
    },
  ),
  breaking(
    "retry-as-date",
    "`Retry-After` is a date.",
    { claims: ["retry-after"] },
    {
      reply: (reply, { no }) =>
        no === "quota-spent"
          ? { ...reply, headers: { ...reply.headers, "Retry-After": "Fri, 06 Mar 2026 05:00:00 GMT" } }
          : reply,
    },
  ),
  breaking(
    "empty-window-silent",
    "An empty window is answered with 204.",
    { spec: refusalPart("empty-window"), claims: ["empty-window"] },
    {
      reply: (reply, { no }) => (no === "empty-window" ? { ...reply, status: 204, body: "" } : reply),
    },
  ),
  breaking(
    "empty-window-null",
    "An empty window has null for its data.",
    { spec: ["/components/schemas/NothingFound", ...refusalPart("empty-window")], claims: ["empty-window"] },
    {
      envelope: (envelope, { no }) => (no === "empty-window" ? { ...envelope, data: null } : envelope),
    },
  ),
  breaking(
    "campaign-ignored",
    "Whatever campaign is asked, all are told.",
    { claims: ["unknown-campaign"], spec: ["/components/parameters/campaign_id"] },
    {
      asked: (asked) => (asked.get("campaign_id") ? new Map(asked).set("campaign_id", "all") : asked),
    },
  ),
  breaking(
    "all-is-one",
    "`all` tells one campaign alone.",
    { claims: ["all-campaigns"], spec: ["/components/parameters/campaign_id", "/components/schemas/campaign_8_row"] },
    {
      asked: (asked) =>
        asked.get("campaign_id") === "all" ? new Map(asked).set("campaign_id", `${campaigns[2]}`) : asked,
    },
  ),
  breaking(
    "report-must-lead",
    "`api` must be the first parameter.",
    { spec: ["/components/parameters/api", ...reports.map((report) => `/components/schemas/${report}_row`)] },
    {
      asked: (asked) =>
        asked.keys().next().value === "api" ? asked : new Map([...asked].filter(([name]) => name !== "api")),
    },
  ),
  breaking("redirect-to-sign-in", "A missing token is sent to a page to sign in.", spec("missing-token"), {
    reply: (reply, { no }) =>
      no === "missing-token" ? { status: 302, headers: { Location: "/login" }, body: "" } : reply,
  }),
  notable("one-slot", "One request of a token is answered at once.", "simultaneous-requests", {
    answers: { "simultaneous-requests": "one" },
  }),
  notable("refusals-in-capitals", "Refusals are in capitals.", "message-case", {
    answers: { "message-case": "as-documented" },
  }),
  notable("refusals-with-200", "Refusals come with status 200.", "refusal-http-status", {
    answers: { "refusal-http-status": "always-200" },
  }),
  notable("refusal-code-text", "A refusal's `code` is a string.", "refusal-code-type", {
    answers: { "refusal-code-type": "string" },
  }),
  notable("refusal-data-gone", "Refusals have no `data`.", "refusal-data", { answers: { "refusal-data": "absent" } }),
  notable("strict-parameters", "Unknown parameters are refused.", "unknown-parameters", {
    answers: { "unknown-parameters": "refused" },
  }),
  notable("questions-first", "The question is judged before the token.", "check-order", {
    answers: { "check-order": "report-first" },
  }),
  notable("last-counts", "Of a repeated parameter the last counts.", "duplicate-parameters", {
    answers: { "duplicate-parameters": "last" },
  }),
  notable("post-answered", "POST is answered.", "post", { answers: { post: "answered" } }),
  notable("slash-not-found", "A slash behind the path is not found.", "trailing-slash", {
    answers: { "trailing-slash": "not-found" },
  }),
  notable("gzip", "Answers are compressed.", "compression", { answers: { compression: "gzip" } }),
  notable("token-in-url", "The token may travel in the URL.", "token-parameter", {
    answers: { "token-parameter": "accepted" },
  }),
];

function turnedRound(asked: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [one = "", other = ""] = [asked.get("date_ini"), asked.get("date_end")];
  return one > other && other !== "" ? new Map([...asked, ["date_ini", other], ["date_end", one]]) : asked;
}
