import type { Report } from "../answers.ts";
import type { Deviations } from "../drift.ts";
import type { RefusalId, Wording } from "../refusals.ts";
import type { Row } from "../tables/table.ts";
import {
  omitKey,
  renameKey,
  rewriteEnvelopes,
  rewriteList,
  rewriteResponses,
  rewriteRows,
  rewriteValues,
} from "./drift-helpers.ts";

/** A drift from the default answers, with what a run without a profile must find, and nothing else. */
export interface GradedDrift {
  id: string;
  severity: "breaking" | "warning" | "info";
  /** The checks with a finding, without the report if the drift concerns all reports. */
  cases: readonly string[];
  /** Words that the finding must name. */
  names?: string;
  deviations: Deviations;
}

type Grade = GradedDrift["severity"];

/** A drift and its neighbour: the same kind elsewhere. */
function pair(
  id: string,
  severity: Grade,
  first: readonly [cases: string, deviations: Deviations, names?: string],
  second: readonly [cases: string, deviations: Deviations, names?: string],
): GradedDrift[] {
  return [first, second].map(([cases, deviations, names], nth) => ({
    id: `${id}${nth === 0 ? "" : "-neighbour"}`,
    severity,
    cases: cases.split(" "),
    deviations,
    ...(names === undefined ? {} : { names }),
  }));
}

function rename(report: Report, before: string, after: string): readonly [string, Deviations, string] {
  return [`${report}-${before}`, rewriteRows(report, (row) => renameKey(row, before, after)), after];
}

function remove(report: Report, name: string): readonly [string, Deviations, string] {
  return [`${report}-${name}`, rewriteRows(report, (row) => omitKey(row, name)), "without"];
}

function add(report: Report, name: string, value: string): readonly [string, Deviations, string] {
  return [`${report}-envelope-columns`, rewriteRows(report, (row) => ({ ...row, [name]: value })), name];
}

function write(
  report: Report,
  name: string,
  rewrite: (value: string, nth: number) => unknown,
): readonly [string, Deviations] {
  return [`${report}-${name}`, rewriteValues(report, name, rewrite)];
}

function toNumbers(
  report: Report,
  names: readonly string[],
  rows = Number.POSITIVE_INFINITY,
): readonly [string, Deviations, string] {
  const deviations = rewriteRows(report, (row, nth) =>
    nth >= rows ? row : { ...row, ...Object.fromEntries(names.map((name) => [name, Number(row[name])])) },
  );
  return [`claim-value-type.${report}`, deviations, names[0] ?? ""];
}

function rewriteBuckets(rewrite: (buckets: Record<string, Row>) => Record<string, Row>): Deviations {
  return {
    data: (data, { report }) => (report === "cdr_4" && !Array.isArray(data) ? rewrite(data) : data),
  };
}

const columnDrifts: readonly GradedDrift[] = [
  ...pair("cost-renamed", "breaking", rename("cdr_4", "cost", "price"), rename("cdr_4", "minutes", "talk_minutes")),
  ...pair(
    "date-renamed",
    "breaking",
    rename("diagram_1_2", "date", "fecha"),
    rename("diagram_1_2", "calls", "llamadas"),
  ),
  ...pair(
    "treatment-renamed",
    "breaking",
    rename("diagram_2", "treatment", "treated"),
    rename("diagram_2", "skill_id", "skill"),
  ),
  ...pair(
    "machine-renamed",
    "breaking",
    rename("campaign_8", "answer_machine", "answering_machine"),
    rename("campaign_8", "telephone", "phone"),
  ),
  ...pair(
    "channel-renamed",
    "breaking",
    rename("diagram_13", "channel", "chanel"),
    rename("diagram_13", "telephone", "phone"),
  ),
  ...pair("cost-missing", "breaking", remove("cdr_4", "cost"), remove("cdr_4", "percentage")),
  ...pair("minutes-missing", "breaking", remove("diagram_1_2", "ivr_minutes"), remove("diagram_1_2", "calls")),
  ...pair("congestion-missing", "breaking", remove("campaign_8", "congestion"), remove("campaign_8", "failed")),
  ...pair("second-missing", "breaking", remove("diagram_13", "second_event"), remove("diagram_13", "attempt")),
  ...pair("column-added", "breaking", add("diagram_2", "abandoned", "3"), add("campaign_8", "voicemail", "1")),
  ...pair("agent-added", "breaking", add("diagram_13", "agent_id", "10001"), add("cdr_4", "currency", "COP")),
  ...pair(
    "bucket-added",
    "breaking",
    [
      "cdr_4-envelope-data",
      rewriteBuckets((data) => ({
        ...data,
        "122_180_seg": { calls: "0", minutes: "0.00", cost: "0.00", percentage: "0 %" },
      })),
      "122_180_seg",
    ],
    ["cdr_4-envelope-data", rewriteBuckets(({ "0_5_seg": _, ...others }) => others), "6_20_seg"],
  ),
];

const typeDrifts: readonly GradedDrift[] = [
  ...pair(
    "hours-count-in-numbers",
    "breaking",
    toNumbers("diagram_1_2", ["calls"]),
    toNumbers("diagram_2", ["treatment", "recall_ok"]),
  ),
  ...pair("telephone-number", "breaking", toNumbers("campaign_8", ["telephone"]), toNumbers("diagram_13", ["rp_id"])),
  ...pair("buckets-count-in-numbers", "warning", toNumbers("cdr_4", ["calls"]), toNumbers("cdr_4", ["cost"], 2)),
  ...pair(
    "some-rows-in-numbers",
    "breaking",
    toNumbers("campaign_8", ["busy"], 3),
    toNumbers("diagram_13", ["attempt"], 1),
  ),
  ...pair(
    "null-value",
    "breaking",
    write("diagram_13", "customer_id", (value) => value || null),
    write("campaign_8", "busy", () => null),
  ),
  ...pair(
    "nested-value",
    "breaking",
    write("diagram_13", "cod_opc_menu", (value) => ({ name: value })),
    write("diagram_2", "treatment", (value) => [value]),
  ),
];

const formatDrifts: readonly GradedDrift[] = [
  ...pair(
    "decimal-comma",
    "breaking",
    write("cdr_4", "minutes", (value) => value.replace(".", ",")),
    write("diagram_1_2", "ivr_minutes", (value) => value.replace(".", ",")),
  ),
  ...pair(
    "currency-sign",
    "breaking",
    write("cdr_4", "cost", (value) => `$ ${value}`),
    [...write("cdr_4", "cost", (value) => `${value} COP`), "COP"],
  ),
  ...pair(
    "percent-comma",
    "breaking",
    write("cdr_4", "percentage", (value) => value.replace(".", ",")),
    write("diagram_2", "service_level_up", () => "HIGH"),
  ),
  ...pair(
    "iso-hour",
    "breaking",
    write("diagram_1_2", "date", (value) => `${value.slice(0, 10)}T${value.slice(11)}:00-05:00`),
    write("diagram_1_2", "date", (value) => value.replace(/^(\d+)-(\d+)-(\d+)/, "$2/$3/$1")),
  ),
  ...pair(
    "iso-date",
    "breaking",
    write("diagram_13", "date", (value) => `${value.replace(" ", "T")}-05:00`),
    write("diagram_13", "date", (value) => value.slice(0, 16)),
  ),
  ...pair(
    "country-code",
    "breaking",
    write("campaign_8", "telephone", (value) => `+57${value}`),
    write("diagram_13", "telephone", (value) => value && `+57 ${value}`),
  ),
  ...pair(
    "channel-word",
    "breaking",
    write("diagram_13", "channel", (value) => (value === "voice" ? value : "chat-messenger")),
    write("diagram_13", "channel", (value) => value.toUpperCase()),
  ),
  ...pair(
    "name-for-id",
    "breaking",
    write("diagram_2", "skill_id", (value) => `Skill ${value}`),
    write("diagram_13", "rp_id", (value) => `RP ${value}`),
  ),
  ...pair(
    "negative-count",
    "breaking",
    write("diagram_2", "customer_say_no", () => "-1"),
    write("campaign_8", "busy", (value) => `${value}.0`),
  ),
  ...pair(
    "other-conversation-id",
    "info",
    write("diagram_13", "conn_id", (value) => `c${value}`),
    write("diagram_13", "conn_id", (value) => value.replaceAll(".", "-")),
  ),
  ...pair(
    "blank-option",
    "info",
    write("diagram_13", "cod_opc_menu", () => ""),
    write("diagram_13", "cod_opc_menu", (value, nth) => (nth % 2 === 0 ? "" : value)),
  ),
  ...pair(
    "prefix-with-zeros",
    "warning",
    ["claim-phone-prefix.campaign_8", rewriteValues("campaign_8", "telephone", (value) => `0057${value}`)],
    ["claim-phone-prefix.campaign_8", rewriteValues("campaign_8", "telephone", (value) => `057${value}`)],
  ),
];

function twice(report: Report) {
  return [
    `${report}-rows-are-unique`,
    rewriteList(report, (rows) => [...rows.slice(0, 1), ...rows.slice(0, -1)]),
  ] as const;
}

function count(row: Row, name: string): number {
  return Number(row[name]);
}

/** The next second, within the minute. */
/** Gives the last row of each interaction that has several another date; the rows still ascend. */
function withOtherDates(rows: Row[]): Row[] {
  const isLastOfSeveral = ({ conn_id }: Row, nth: number): boolean =>
    conn_id === rows[nth - 1]?.conn_id && conn_id !== rows[nth + 1]?.conn_id;
  const changed = rows.map((row, nth) => (isLastOfSeveral(row, nth) ? { ...row, date: later(`${row.date}`) } : row));
  return changed.sort((one, other) => `${one.date}`.localeCompare(`${other.date}`));
}

function later(date: string): string {
  return date.replace(/\d\d$/, (second) => `${Math.min(59, Number(second) + 1)}`.padStart(2, "0"));
}

const ruleDrifts: readonly GradedDrift[] = [
  ...pair(
    "wrong-share",
    "breaking",
    [
      "cdr_4-percentage-is-a-share",
      rewriteValues("cdr_4", "percentage", (value, nth) => (nth === 0 ? "99.00 %" : value)),
    ],
    [
      "cdr_4-percentage-is-a-share",
      rewriteValues("cdr_4", "percentage", (value) => `${(Number.parseFloat(value) / 100).toFixed(2)} %`),
    ],
  ),
  ...pair(
    "attempt-from-zero",
    "info",
    ["diagram_13-attempts-begin-at-one", rewriteValues("diagram_13", "attempt", (value) => `${Number(value) - 1}`)],
    [
      "diagram_13-attempts-begin-at-one",
      rewriteValues("diagram_13", "attempt", (value) => (value === "1" ? "0" : value)),
    ],
  ),
  ...pair(
    "changing-contact",
    "info",
    ["diagram_13-one-date-per-interaction", rewriteList("diagram_13", withOtherDates)],
    [
      "diagram_13-one-telephone-per-interaction",
      rewriteValues("diagram_13", "telephone", (value, nth) => (nth % 2 === 0 ? value : "")),
    ],
  ),
  ...pair(
    "more-answers-than-offers",
    "info",
    [
      "diagram_2-answers-fit-offers",
      rewriteRows("diagram_2", (row) => ({ ...row, customer_say_no: `${count(row, "treatment") * 2}` })),
    ],
    [
      "diagram_2-call-backs-fit-requests",
      rewriteRows("diagram_2", (row) => ({ ...row, recall_fail: `${count(row, "treatment") * 2}` })),
    ],
  ),
  ...pair(
    "codes-above-total",
    "breaking",
    [
      "campaign_8-columns-fit-the-total",
      rewriteRows("campaign_8", (row) => ({ ...row, no_answer: `${count(row, "total_machine_recognitions") * 2}` })),
    ],
    [
      "campaign_8-columns-fit-the-total",
      rewriteRows("campaign_8", (row) => ({ ...row, failed: `${count(row, "total_machine_recognitions") * 3}` })),
    ],
  ),
];

const uniqueDrifts: readonly GradedDrift[] = [
  ...pair("row-twice", "breaking", twice("campaign_8"), twice("diagram_2")),
];

const envelopeDrifts: readonly GradedDrift[] = [
  ...pair(
    "key-renamed",
    "breaking",
    ["envelope-keys", rewriteEnvelopes((body) => renameKey(body, "msg", "message"))],
    ["envelope-keys", rewriteEnvelopes((body) => renameKey(body, "error", "errors"))],
  ),
  ...pair(
    "key-added",
    "breaking",
    ["envelope-keys", rewriteEnvelopes((body) => ({ ...body, pages: 1 })), "pages"],
    ["envelope-keys", rewriteEnvelopes((body) => ({ ...body, version: "2" })), "version"],
  ),
  ...pair(
    "error-text",
    "breaking",
    ["envelope-error", rewriteEnvelopes((body) => ({ ...body, error: "none" })), "aaaa"],
    ["envelope-error", rewriteEnvelopes((body) => ({ ...body, error: "null" })), "null"],
  ),
  ...pair(
    "other-message",
    "breaking",
    [
      "envelope-message",
      rewriteEnvelopes((body) => ({ ...body, msg: `${body.msg}`.replace("records were", "record was") })),
      "record was found",
    ],
    [
      "envelope-message",
      rewriteEnvelopes((body) => ({
        ...body,
        msg: `${body.msg}`.replace("records were found", "registros encontrados"),
      })),
      "registros encontrados",
    ],
  ),
  ...pair(
    "content-type",
    "warning",
    [
      "envelope-content-type",
      rewriteResponses((reply) => ({
        ...reply,
        headers: { ...reply.headers, "Content-Type": "text/html; charset=utf-8" },
      })),
      "text/html",
    ],
    [
      "envelope-content-type",
      rewriteResponses((reply) => ({ ...reply, headers: { ...reply.headers, "Content-Type": "text/plain" } })),
      "text/plain",
    ],
  ),
  ...pair(
    "status",
    "breaking",
    ["envelope-answered", rewriteResponses((reply) => ({ ...reply, status: 202 })), "202"],
    ["envelope-answered", rewriteResponses((reply) => ({ ...reply, status: 206 })), "206"],
  ),
];

/** The envelope of every empty date range. */
function rewriteEmpty(rewrite: (envelope: Record<string, unknown>) => Record<string, unknown>): Deviations {
  return {
    envelope: (envelope, { refusal }) => (refusal === "empty-window" ? rewrite(envelope) : envelope),
    response: (reply, { refusal }) => (refusal === "empty-window" ? { ...reply, status: 200 } : reply),
  };
}

function wording(id: RefusalId, changed: Partial<Wording>): readonly [string, Deviations] {
  return [`refusal-${id}`, { wordings: { [id]: changed } }];
}

const refusalDrifts: readonly GradedDrift[] = [
  ...pair(
    "empty-null",
    "breaking",
    ["claim-empty-window", rewriteEmpty((body) => ({ ...body, code: 200, error: null, data: null })), "data null"],
    ["claim-empty-window", rewriteEmpty((body) => ({ ...body, code: 200, error: null, data: "" }))],
  ),
  ...pair(
    "count-off",
    "breaking",
    [
      "envelope-count claim-cdr_4-record-count",
      rewriteEnvelopes((body) => ({ ...body, msg: `${Number.parseInt(`${body.msg}`, 10) + 10} records were found` })),
    ],
    [
      "envelope-count claim-cdr_4-record-count",
      rewriteEnvelopes((body) => ({ ...body, msg: "999 records were found" })),
    ],
  ),
  ...pair(
    "other-code",
    "breaking",
    ["claim-success-code-type", rewriteEnvelopes((body) => ({ ...body, code: 0 }))],
    ["claim-success-code-type", rewriteEnvelopes((body) => ({ ...body, code: true }))],
  ),
  ...pair(
    "unknown-report",
    "breaking",
    wording("unknown-report", { msg: "UNKNOWN API" }),
    wording("invalid-date", { msg: "BAD DATES" }),
  ),
  ...pair(
    "quota-spent",
    "breaking",
    wording("quota-spent", { msg: "QUOTA IS GONE" }),
    wording("quota-spent", { status: 402, error: "PAYMENT REQUIRED" }),
  ),
  ...pair(
    "missing-token",
    "breaking",
    wording("missing-token", { msg: "TOKEN IS MISSING" }),
    wording("missing-token", { status: 403, error: "FORBIDDEN" }),
  ),
  ...pair(
    "too-many",
    "breaking",
    wording("too-many-requests", { status: 429, error: "TOO MANY REQUESTS" }),
    wording("too-many-requests", { status: 503, error: "SERVICE UNAVAILABLE" }),
  ),
  ...pair(
    "reversed-dates",
    "breaking",
    wording("reversed-dates", { msg: "DATES ARE WRONG" }),
    wording("window-too-long", { msg: "LESS DAYS PLEASE" }),
  ),
];

/** Every drift with its neighbour, relative to a reference server with `defaultAnswers`. */
export const gradedDrifts: readonly GradedDrift[] = [
  ...columnDrifts,
  ...typeDrifts,
  ...formatDrifts,
  ...ruleDrifts,
  ...uniqueDrifts,
  ...envelopeDrifts,
  ...refusalDrifts,
];
