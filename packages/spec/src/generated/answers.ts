// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.

/** One answer for every claim. */
export interface Answers {
  "success-code-type": "number" | "string";
  "success-error": "null" | "empty-string";
  "refusal-code-type": "string" | "number";
  "refusal-data": "absent" | "null" | "empty-list";
  "refusal-headers": "same" | "plain";
  "refusal-http-status": "same-as-code" | "always-200";
  "message-case": "as-documented" | "sentence";
  "json-whitespace": "compact" | "indented";
  "json-escaping": "escaped" | "plain";
  "data-type": "list" | "encoded-string";
  "empty-window": "not-found" | "empty-data" | "zero-buckets";
  "empty-message": "zero" | "without-number";
  "future-window": "as-empty" | "refused";
  "range-refusal": "bad-request" | "not-found";
  "window-end": "inclusive" | "exclusive";
  "equal-dates": "answered" | "refused";
  "longest-window": "answered" | "whole-days" | "refused";
  "calendar-month": "allowed" | "refused";
  "impossible-date": "refused" | "rolled-over";
  "filter-second": "start" | "end";
  "when-visible": "ended" | "started" | "delayed";
  "time-zone": "gmt-5" | "operation";
  "duplicate-parameters": "last" | "first";
  "unknown-parameters": "ignored" | "refused";
  "unknown-report": "bad-request" | "not-found";
  "server-header": "optional" | "required";
  "operation-header": "chooses" | "ignored";
  "undashed-token-header": "ignored" | "accepted";
  "token-parameter": "ignored" | "accepted";
  "malformed-token": "same-refusal" | "unauthorized";
  "simultaneous-requests": "two" | "one";
  "request-over-limit": "refused" | "queued";
  "quota-scope": "token" | "operation";
  "quota-reset": "midnight-local" | "midnight-utc";
  "refusal-cost": "nothing" | "one-unit";
  "empty-window-cost": "one-unit" | "nothing";
  "retry-after": "absent" | "present";
  "check-order": "token-first" | "report-first";
  "row-limit": "cut" | "refused" | "all";
  "cut-count": "sent" | "found";
  "size-limit": "refused" | "all" | "gateway-page";
  "megabyte": "binary" | "decimal";
  "time-limit": "envelope" | "gateway-page" | "empty-body";
  "time-limit-start": "slot" | "arrival";
  "maintenance-body": "envelope" | "page";
  "row-order": "ascending" | "unsteady";
  "second-121-bucket": "greater_than_121" | "61_120_seg";
  "counted-calls": "with-dials" | "agents-only" | "with-ivr";
  "cdr_4-record-count": "one" | "buckets" | "calls";
  "minutes-format": "decimal" | "clock";
  "billed-minutes": "exact" | "begun";
  "call-duration": "talk" | "total";
  "cost-rounding": "begun-minute" | "second";
  "cost-format": "plain" | "thousands-comma";
  "percentage-format": "spaced" | "unspaced" | "bare";
  "percentage-total": "rounded-singly" | "exact";
  "interval-key": "absent" | "present";
  "global-figures": "absent" | "present";
  "hour-key": "date" | "day";
  "hour-format": "dashed" | "compact" | "spaced" | "timestamp";
  "row-grain": "hour" | "day";
  "quiet-hours": "omitted" | "zero-filled";
  "service-level-format": "spaced" | "unspaced" | "bare";
  "service-level-base": "skill-calls" | "treated-calls";
  "silent-callers": "neither" | "counted";
  "idle-skills": "omitted" | "listed";
  "all-campaigns-case": "any" | "lower";
  "unknown-campaign": "as-empty" | "refused";
  "empty-campaign": "missing" | "unknown";
  "campaign-list": "unknown" | "each";
  "machine-total": "five-columns" | "every-code" | "every-attempt" | "answered-by-machine";
  "listed-telephones": "listed" | "omitted";
  "preview-campaigns": "counted" | "left-out";
  "phone-prefix": "none" | "nine" | "country-code";
  "menu-date-format": "timestamp" | "dashed";
  "missing-contact": "empty" | "dash";
  "menu-column-order": "sample" | "table";
  "menu-channels": "five" | "more";
  "menu-rows": "every" | "final";
  "menu-date": "start" | "option";
  "second-event-origin": "conversation" | "routing-point" | "minute";
  "attempt-meaning": "so-far" | "interaction";
  "value-type": "string" | "number";
  "blank-values": "zero" | "empty" | "blank";
  "total-row": "absent" | "present";
  "zero-percentage": "bare-zero" | "two-decimals";
  "service-level-sign": "never" | "signed";
  "all-campaigns": "accepted" | "unknown";
  "chat-conversation-id": "whole-number" | "dotted";
  "other-code-type": "as-saved" | "string";
  "chat-filter-second": "end" | "start";
  "result-format": "upper-hyphen" | "column-name";
  "plain-http": "answered" | "redirected";
  "byte-order-mark": "absent" | "present";
  "post": "refused" | "answered";
  "head": "refused" | "answered";
  "preflight": "allowed" | "not-allowed";
  "compression": "never" | "gzip";
  "other-paths": "page" | "envelope";
  "trailing-slash": "answered" | "not-found";
}

export const candidates = {
  "success-code-type": {
    "scope": [
      "cdr_4",
      "diagram_1_2",
      "diagram_2",
      "campaign_8",
      "diagram_13"
    ],
    "default": {
      "cdr_4": "number",
      "diagram_1_2": "number",
      "diagram_2": "number",
      "campaign_8": "number",
      "diagram_13": "string"
    },
    "answers": {
      "number": "live",
      "string": "live"
    }
  },
  "success-error": {
    "scope": "all",
    "default": "null",
    "answers": {
      "null": "live",
      "empty-string": "live"
    }
  },
  "refusal-code-type": {
    "scope": "all",
    "default": "string",
    "answers": {
      "string": "live",
      "number": "live"
    }
  },
  "refusal-data": {
    "scope": "all",
    "default": "absent",
    "answers": {
      "absent": "live",
      "null": "live",
      "empty-list": "live"
    }
  },
  "refusal-headers": {
    "scope": "all",
    "default": "same",
    "answers": {
      "same": "live",
      "plain": "live"
    }
  },
  "refusal-http-status": {
    "scope": "all",
    "default": "same-as-code",
    "answers": {
      "same-as-code": "live",
      "always-200": "live"
    }
  },
  "message-case": {
    "scope": "all",
    "default": "as-documented",
    "answers": {
      "as-documented": "live",
      "sentence": "live"
    }
  },
  "json-whitespace": {
    "scope": "all",
    "default": "compact",
    "answers": {
      "compact": "live",
      "indented": "live"
    }
  },
  "json-escaping": {
    "scope": "all",
    "default": "escaped",
    "answers": {
      "escaped": "live",
      "plain": "live"
    }
  },
  "data-type": {
    "scope": [
      "diagram_13"
    ],
    "default": "list",
    "answers": {
      "list": "live",
      "encoded-string": "live"
    }
  },
  "empty-window": {
    "scope": [
      "cdr_4",
      "diagram_1_2",
      "diagram_2",
      "campaign_8",
      "diagram_13"
    ],
    "default": "not-found",
    "answers": {
      "not-found": "live",
      "empty-data": "live",
      "zero-buckets": "live"
    }
  },
  "empty-message": {
    "scope": "all",
    "default": "zero",
    "answers": {
      "zero": "live",
      "without-number": "live"
    }
  },
  "future-window": {
    "scope": "all",
    "default": "as-empty",
    "answers": {
      "as-empty": "live",
      "refused": "live"
    }
  },
  "range-refusal": {
    "scope": "all",
    "default": "bad-request",
    "answers": {
      "bad-request": "live",
      "not-found": "live"
    }
  },
  "window-end": {
    "scope": "all",
    "default": "inclusive",
    "answers": {
      "inclusive": "live",
      "exclusive": "live"
    }
  },
  "equal-dates": {
    "scope": "all",
    "default": "answered",
    "answers": {
      "answered": "live",
      "refused": "live"
    }
  },
  "longest-window": {
    "scope": "all",
    "default": "answered",
    "answers": {
      "answered": "live",
      "whole-days": "live",
      "refused": "live"
    }
  },
  "calendar-month": {
    "scope": "all",
    "default": "allowed",
    "answers": {
      "allowed": "live",
      "refused": "live"
    }
  },
  "impossible-date": {
    "scope": "all",
    "default": "refused",
    "answers": {
      "refused": "live",
      "rolled-over": "live"
    }
  },
  "filter-second": {
    "scope": "all",
    "default": "start",
    "answers": {
      "start": "live",
      "end": "live"
    }
  },
  "when-visible": {
    "scope": "all",
    "default": "ended",
    "answers": {
      "ended": "live",
      "started": "live",
      "delayed": "live"
    }
  },
  "time-zone": {
    "scope": "all",
    "default": "gmt-5",
    "answers": {
      "gmt-5": "live",
      "operation": "live"
    }
  },
  "duplicate-parameters": {
    "scope": "all",
    "default": "last",
    "answers": {
      "last": "live",
      "first": "live"
    }
  },
  "unknown-parameters": {
    "scope": "all",
    "default": "ignored",
    "answers": {
      "ignored": "live",
      "refused": "live"
    }
  },
  "unknown-report": {
    "scope": "all",
    "default": "bad-request",
    "answers": {
      "bad-request": "live",
      "not-found": "live"
    }
  },
  "server-header": {
    "scope": "all",
    "default": "optional",
    "answers": {
      "optional": "live",
      "required": "live"
    }
  },
  "operation-header": {
    "scope": "all",
    "default": "chooses",
    "answers": {
      "chooses": "live",
      "ignored": "live"
    }
  },
  "undashed-token-header": {
    "scope": "all",
    "default": "ignored",
    "answers": {
      "ignored": "live",
      "accepted": "live"
    }
  },
  "token-parameter": {
    "scope": "all",
    "default": "ignored",
    "answers": {
      "ignored": "live",
      "accepted": "live"
    }
  },
  "malformed-token": {
    "scope": "all",
    "default": "same-refusal",
    "answers": {
      "same-refusal": "live",
      "unauthorized": "live"
    }
  },
  "simultaneous-requests": {
    "scope": "all",
    "default": "two",
    "answers": {
      "two": "live",
      "one": "live"
    }
  },
  "request-over-limit": {
    "scope": "all",
    "default": "refused",
    "answers": {
      "refused": "live",
      "queued": "live"
    }
  },
  "quota-scope": {
    "scope": "all",
    "default": "token",
    "answers": {
      "token": "live",
      "operation": "live"
    }
  },
  "quota-reset": {
    "scope": "all",
    "default": "midnight-local",
    "answers": {
      "midnight-local": "live",
      "midnight-utc": "live"
    }
  },
  "refusal-cost": {
    "scope": "all",
    "default": "nothing",
    "answers": {
      "nothing": "live",
      "one-unit": "live"
    }
  },
  "empty-window-cost": {
    "scope": "all",
    "default": "one-unit",
    "answers": {
      "one-unit": "live",
      "nothing": "live"
    }
  },
  "retry-after": {
    "scope": "all",
    "default": "absent",
    "answers": {
      "absent": "live",
      "present": "live"
    }
  },
  "check-order": {
    "scope": "all",
    "default": "token-first",
    "answers": {
      "token-first": "live",
      "report-first": "live"
    }
  },
  "row-limit": {
    "scope": "all",
    "default": "cut",
    "answers": {
      "cut": "live",
      "refused": "live",
      "all": "live"
    }
  },
  "cut-count": {
    "scope": "all",
    "default": "sent",
    "answers": {
      "sent": "live",
      "found": "live"
    }
  },
  "size-limit": {
    "scope": "all",
    "default": "refused",
    "answers": {
      "refused": "live",
      "all": "live",
      "gateway-page": "live"
    }
  },
  "megabyte": {
    "scope": "all",
    "default": "binary",
    "answers": {
      "binary": "live",
      "decimal": "live"
    }
  },
  "time-limit": {
    "scope": "all",
    "default": "envelope",
    "answers": {
      "envelope": "live",
      "gateway-page": "live",
      "empty-body": "live"
    }
  },
  "time-limit-start": {
    "scope": "all",
    "default": "slot",
    "answers": {
      "slot": "live",
      "arrival": "live"
    }
  },
  "maintenance-body": {
    "scope": "all",
    "default": "envelope",
    "answers": {
      "envelope": "live",
      "page": "live"
    }
  },
  "row-order": {
    "scope": "all",
    "default": "ascending",
    "answers": {
      "ascending": "live",
      "unsteady": "live"
    }
  },
  "second-121-bucket": {
    "scope": [
      "cdr_4"
    ],
    "default": "greater_than_121",
    "answers": {
      "greater_than_121": "live",
      "61_120_seg": "live"
    }
  },
  "counted-calls": {
    "scope": [
      "cdr_4"
    ],
    "default": "with-dials",
    "answers": {
      "with-dials": "live",
      "agents-only": "live",
      "with-ivr": "live"
    }
  },
  "cdr_4-record-count": {
    "scope": [
      "cdr_4"
    ],
    "default": "one",
    "answers": {
      "one": "live",
      "buckets": "live",
      "calls": "live"
    }
  },
  "minutes-format": {
    "scope": [
      "cdr_4",
      "diagram_1_2"
    ],
    "default": "decimal",
    "answers": {
      "decimal": "live",
      "clock": "live"
    }
  },
  "billed-minutes": {
    "scope": [
      "cdr_4",
      "diagram_1_2"
    ],
    "default": "exact",
    "answers": {
      "exact": "live",
      "begun": "live"
    }
  },
  "call-duration": {
    "scope": [
      "cdr_4"
    ],
    "default": "talk",
    "answers": {
      "talk": "live",
      "total": "live"
    }
  },
  "cost-rounding": {
    "scope": [
      "cdr_4"
    ],
    "default": "begun-minute",
    "answers": {
      "begun-minute": "live",
      "second": "live"
    }
  },
  "cost-format": {
    "scope": [
      "cdr_4"
    ],
    "default": "plain",
    "answers": {
      "plain": "live",
      "thousands-comma": "live"
    }
  },
  "percentage-format": {
    "scope": [
      "cdr_4"
    ],
    "default": "spaced",
    "answers": {
      "spaced": "live",
      "unspaced": "live",
      "bare": "live"
    }
  },
  "percentage-total": {
    "scope": [
      "cdr_4"
    ],
    "default": "rounded-singly",
    "answers": {
      "rounded-singly": "live",
      "exact": "live"
    }
  },
  "interval-key": {
    "scope": [
      "cdr_4"
    ],
    "default": "absent",
    "answers": {
      "absent": "live",
      "present": "live"
    }
  },
  "global-figures": {
    "scope": [
      "cdr_4"
    ],
    "default": "absent",
    "answers": {
      "absent": "live",
      "present": "live"
    }
  },
  "hour-key": {
    "scope": [
      "diagram_1_2"
    ],
    "default": "date",
    "answers": {
      "date": "live",
      "day": "live"
    }
  },
  "hour-format": {
    "scope": [
      "diagram_1_2"
    ],
    "default": "dashed",
    "answers": {
      "dashed": "live",
      "compact": "live",
      "spaced": "live",
      "timestamp": "live"
    }
  },
  "row-grain": {
    "scope": [
      "diagram_1_2"
    ],
    "default": "hour",
    "answers": {
      "hour": "live",
      "day": "live"
    }
  },
  "quiet-hours": {
    "scope": [
      "diagram_1_2"
    ],
    "default": "omitted",
    "answers": {
      "omitted": "live",
      "zero-filled": "live"
    }
  },
  "service-level-format": {
    "scope": [
      "diagram_2"
    ],
    "default": "spaced",
    "answers": {
      "spaced": "live",
      "unspaced": "live",
      "bare": "live"
    }
  },
  "service-level-base": {
    "scope": [
      "diagram_2"
    ],
    "default": "skill-calls",
    "answers": {
      "skill-calls": "live",
      "treated-calls": "live"
    }
  },
  "silent-callers": {
    "scope": [
      "diagram_2"
    ],
    "default": "neither",
    "answers": {
      "neither": "live",
      "counted": "live"
    }
  },
  "idle-skills": {
    "scope": [
      "diagram_2"
    ],
    "default": "omitted",
    "answers": {
      "omitted": "live",
      "listed": "live"
    }
  },
  "all-campaigns-case": {
    "scope": [
      "campaign_8"
    ],
    "default": "any",
    "answers": {
      "any": "live",
      "lower": "live"
    }
  },
  "unknown-campaign": {
    "scope": [
      "campaign_8"
    ],
    "default": "as-empty",
    "answers": {
      "as-empty": "live",
      "refused": "live"
    }
  },
  "empty-campaign": {
    "scope": [
      "campaign_8"
    ],
    "default": "missing",
    "answers": {
      "missing": "live",
      "unknown": "live"
    }
  },
  "campaign-list": {
    "scope": [
      "campaign_8"
    ],
    "default": "unknown",
    "answers": {
      "unknown": "live",
      "each": "live"
    }
  },
  "machine-total": {
    "scope": [
      "campaign_8"
    ],
    "default": "five-columns",
    "answers": {
      "five-columns": "live",
      "every-code": "live",
      "every-attempt": "live",
      "answered-by-machine": "live"
    }
  },
  "listed-telephones": {
    "scope": [
      "campaign_8"
    ],
    "default": "listed",
    "answers": {
      "listed": "live",
      "omitted": "live"
    }
  },
  "preview-campaigns": {
    "scope": [
      "campaign_8"
    ],
    "default": "counted",
    "answers": {
      "counted": "live",
      "left-out": "live"
    }
  },
  "phone-prefix": {
    "scope": [
      "campaign_8",
      "diagram_13"
    ],
    "default": "none",
    "answers": {
      "none": "live",
      "nine": "live",
      "country-code": "live"
    }
  },
  "menu-date-format": {
    "scope": [
      "diagram_13"
    ],
    "default": "timestamp",
    "answers": {
      "timestamp": "live",
      "dashed": "live"
    }
  },
  "missing-contact": {
    "scope": [
      "diagram_13"
    ],
    "default": "empty",
    "answers": {
      "empty": "live",
      "dash": "live"
    }
  },
  "menu-column-order": {
    "scope": [
      "diagram_13"
    ],
    "default": "sample",
    "answers": {
      "sample": "live",
      "table": "live"
    }
  },
  "menu-channels": {
    "scope": [
      "diagram_13"
    ],
    "default": "five",
    "answers": {
      "five": "live",
      "more": "live"
    }
  },
  "menu-rows": {
    "scope": [
      "diagram_13"
    ],
    "default": "every",
    "answers": {
      "every": "live",
      "final": "live"
    }
  },
  "menu-date": {
    "scope": [
      "diagram_13"
    ],
    "default": "start",
    "answers": {
      "start": "live",
      "option": "live"
    }
  },
  "second-event-origin": {
    "scope": [
      "diagram_13"
    ],
    "default": "conversation",
    "answers": {
      "conversation": "live",
      "routing-point": "live",
      "minute": "live"
    }
  },
  "attempt-meaning": {
    "scope": [
      "diagram_13"
    ],
    "default": "so-far",
    "answers": {
      "so-far": "live",
      "interaction": "live"
    }
  },
  "value-type": {
    "scope": [
      "cdr_4",
      "diagram_1_2",
      "diagram_2",
      "campaign_8",
      "diagram_13"
    ],
    "default": "string",
    "answers": {
      "string": "live",
      "number": "live"
    }
  },
  "blank-values": {
    "scope": [
      "cdr_4",
      "diagram_1_2",
      "diagram_2",
      "campaign_8"
    ],
    "default": "zero",
    "answers": {
      "zero": "live",
      "empty": "live",
      "blank": "live"
    }
  },
  "total-row": {
    "scope": [
      "campaign_8"
    ],
    "default": "absent",
    "answers": {
      "absent": "live",
      "present": "live"
    }
  },
  "zero-percentage": {
    "scope": [
      "cdr_4",
      "diagram_2"
    ],
    "default": "bare-zero",
    "answers": {
      "bare-zero": "live",
      "two-decimals": "live"
    }
  },
  "service-level-sign": {
    "scope": [
      "diagram_2"
    ],
    "default": "never",
    "answers": {
      "never": "live",
      "signed": "live"
    }
  },
  "all-campaigns": {
    "scope": [
      "campaign_8"
    ],
    "default": "accepted",
    "answers": {
      "accepted": "live",
      "unknown": "live"
    }
  },
  "chat-conversation-id": {
    "scope": [
      "diagram_13"
    ],
    "default": "whole-number",
    "answers": {
      "whole-number": "live",
      "dotted": "live"
    }
  },
  "other-code-type": {
    "scope": "other",
    "default": "as-saved",
    "answers": {
      "as-saved": "live",
      "string": "live"
    }
  },
  "chat-filter-second": {
    "scope": "other",
    "default": "end",
    "answers": {
      "end": "live",
      "start": "live"
    }
  },
  "result-format": {
    "scope": "other",
    "default": "upper-hyphen",
    "answers": {
      "upper-hyphen": "live",
      "column-name": "live"
    }
  },
  "plain-http": {
    "scope": "all",
    "default": "answered",
    "answers": {
      "answered": "live",
      "redirected": "live"
    }
  },
  "byte-order-mark": {
    "scope": "all",
    "default": "absent",
    "answers": {
      "absent": "live",
      "present": "live"
    }
  },
  "post": {
    "scope": "all",
    "default": "refused",
    "answers": {
      "refused": "live",
      "answered": "live"
    }
  },
  "head": {
    "scope": "all",
    "default": "refused",
    "answers": {
      "refused": "live",
      "answered": "live"
    }
  },
  "preflight": {
    "scope": "all",
    "default": "allowed",
    "answers": {
      "allowed": "live",
      "not-allowed": "live"
    }
  },
  "compression": {
    "scope": "all",
    "default": "never",
    "answers": {
      "never": "live",
      "gzip": "live"
    }
  },
  "other-paths": {
    "scope": "all",
    "default": "page",
    "answers": {
      "page": "live",
      "envelope": "live"
    }
  },
  "trailing-slash": {
    "scope": "all",
    "default": "answered",
    "answers": {
      "answered": "live",
      "not-found": "live"
    }
  }
} as const;

export const namedProfiles = {
  "documented": {
    "second-121-bucket": "61_120_seg",
    "hour-format": "compact",
    "empty-window": "empty-data",
    "machine-total": "answered-by-machine",
    "silent-callers": "counted"
  }
} as const;
