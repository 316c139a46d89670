export const reports = ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"] as const;
export type Report = (typeof reports)[number];

/**
 * The answers of the reference server to each claim, by claim id; those of the profile `default` come first. `size-limit` is missing: no response
 * comes near 256 MB.
 */
export const candidates = {
  "success-code-type": ["number", "string"],
  "refusal-code-type": ["string", "number"],
  "refusal-data": ["absent", "null", "empty-list"],
  "refusal-http-status": ["same-as-code", "always-200"],
  "message-case": ["as-documented", "sentence"],
  "json-whitespace": ["compact", "indented"],
  "json-escaping": ["escaped", "plain"],
  "data-type": ["list", "encoded-string"],
  "empty-window": ["not-found", "empty-data", "zero-buckets"],
  "future-window": ["as-empty", "refused"],
  "range-refusal": ["bad-request", "not-found"],
  "window-end": ["inclusive", "exclusive"],
  "equal-dates": ["answered", "refused"],
  "longest-window": ["answered", "refused"],
  "calendar-month": ["allowed", "refused"],
  "impossible-date": ["refused", "rolled-over"],
  "filter-second": ["start", "end"],
  "duplicate-parameters": ["last", "first"],
  "unknown-parameters": ["ignored", "refused"],
  "parameter-name-case": ["exact", "any"],
  "report-name-case": ["exact", "any"],
  "unknown-report": ["bad-request", "not-found"],
  "server-header": ["optional", "required"],
  "token-parameter": ["ignored", "accepted"],
  "malformed-token": ["same-refusal", "unauthorized"],
  "simultaneous-requests": ["two", "one"],
  "request-over-limit": ["refused", "queued"],
  "quota-scope": ["token", "operation"],
  "quota-reset": ["midnight-local", "midnight-utc"],
  "refusal-cost": ["nothing", "one-unit"],
  "empty-window-cost": ["one-unit", "nothing"],
  "retry-after": ["absent", "present"],
  "check-order": ["token-first", "report-first"],
  "row-limit": ["cut", "refused", "all"],
  "cut-count": ["sent", "found"],
  "time-limit": ["envelope", "gateway-page", "empty-body"],
  "maintenance-body": ["envelope", "page"],
  "row-order": ["ascending", "unsteady"],
  "second-121-bucket": ["greater_than_121", "61_120_seg"],
  "cdr_4-record-count": ["one", "buckets", "calls"],
  "minutes-format": ["decimal", "clock"],
  "cost-format": ["plain", "thousands-comma"],
  "percentage-format": ["spaced", "unspaced", "bare"],
  "percentage-total": ["rounded-singly", "exact"],
  "interval-key": ["absent", "present"],
  "hour-key": ["date", "day"],
  "hour-format": ["dashed", "compact", "spaced", "timestamp"],
  "row-grain": ["hour", "day"],
  "quiet-hours": ["omitted", "zero-filled"],
  "service-level-format": ["spaced", "unspaced", "bare"],
  "idle-skills": ["omitted", "listed"],
  "all-campaigns-case": ["any", "lower"],
  "unknown-campaign": ["as-empty", "refused"],
  "empty-campaign": ["missing", "unknown"],
  "campaign-list": ["unknown", "each"],
  "machine-total": ["every-code", "five-columns", "answered-by-machine"],
  "phone-prefix": ["none", "nine"],
  "menu-date-format": ["timestamp", "dashed"],
  "missing-contact": ["empty", "dash"],
  "menu-column-order": ["sample", "table"],
  "menu-channels": ["five", "more"],
  "value-type": ["string", "number"],
  "total-row": ["absent", "present"],
  "zero-percentage": ["two-decimals", "bare-zero"],
  "service-level-sign": ["never", "signed"],
  "all-campaigns": ["accepted", "unknown"],
  "chat-conversation-id": ["whole-number", "dotted"],
  "plain-http": ["answered", "redirected"],
  "byte-order-mark": ["absent", "present"],
  post: ["refused", "answered"],
  head: ["refused", "answered"],
  preflight: ["allowed", "not-allowed"],
  compression: ["never", "gzip"],
  "trailing-slash": ["not-found", "answered"],
  "path-case": ["exact", "any"],
} as const;

export type Claim = keyof typeof candidates;
type Candidate<Id extends Claim> = (typeof candidates)[Id][number];

/** One answer to a claim, or one for each report. */
export type Answers = { readonly [Id in Claim]: Candidate<Id> | Readonly<Record<Report, Candidate<Id>>> };

/** The answer for a report; without a report, that of the first. */
export function answerTo<Id extends Claim>(answers: Answers, claim: Id, report: Report = "cdr_4"): Candidate<Id> {
  const given: Candidate<Id> | Readonly<Record<Report, Candidate<Id>>> = answers[claim];
  return typeof given === "object" ? given[report] : given;
}
