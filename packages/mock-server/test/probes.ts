import type { Answers, ClaimId, ReportId } from "@mockvox/spec";
import { type FakeOptions, type OwnData, parseOwnData } from "../src/index.ts";
import { type Asker, aDay, type Reply } from "./asker.ts";

/** Makes a fake with the profile under test. */
type Make = (options?: FakeOptions) => Asker;

/** Finds out by requests alone which answer to a claim a fake gives. */
export type Probe<Id extends ClaimId> = (make: Make, report: ReportId) => Promise<Answers[Id] | "something else">;

type Envelope = { code: unknown; error: unknown; msg: string; data?: unknown };

const quiet = { date_ini: "20190101000000", date_end: "20190101235959" };
const parse = (reply: Reply): Envelope => JSON.parse(reply.text);
const bucketsOf = (reply: Reply): Record<string, Record<string, string>> => JSON.parse(reply.text).data;
const rowsOf = (reply: Reply): Record<string, string>[] => JSON.parse(reply.text).data ?? [];
const isOk = (reply: Reply): boolean => reply.status === 200;

function queryOf(report: ReportId, window: Record<string, string> = aDay): Record<string, string> {
  return { api: report, campaign_id: "all", ...window };
}

/** Own rows that tell nothing but how many they are. */
function rows(count: number, width = 1): OwnData {
  const row = { rp_id: "1", conn_id: "1", customer_id: "1", channel: "voice", attempt: "1", telephone: "1" };
  const rest = { date: "2026-03-02 10:05:09", second_event: "1", cod_opc_menu: "A".repeat(width) };
  return parseOwnData({ rows: { diagram_13: Array.from({ length: count }, () => ({ ...row, ...rest })) } });
}

function call(start: string, seconds: number): object {
  const at = Date.parse(`${start}-05:00`) / 1000;
  return {
    start: at,
    end: at + seconds,
    call: { direction: "outbound", seconds, cents: 123_456_789 },
  };
}

const calls = (...those: object[]): FakeOptions => ({ data: parseOwnData({ interactions: those }) });

/** Which of the words stands where a first match of the pattern is. */
function named<Name extends string>(text: string | undefined, patterns: Record<Name, RegExp>): Name | "something else" {
  const entries = Object.entries(patterns) as [Name, RegExp][];
  return entries.find(([, pattern]) => pattern.test(text ?? ""))?.[0] ?? "something else";
}

async function spentAfter(asker: Asker, query: Record<string, string>): Promise<boolean> {
  await asker.ask(query);
  return (await asker.ask(queryOf("cdr_4"))).text.includes("LIMIT EXCEEDED");
}

const oneUnit: FakeOptions = { licenses: 1, limits: { requestsPerLicencePerDay: 1 } };

export const probes: { [Id in ClaimId]: Probe<Id> } = {
  "success-code-type": async (make, report) => {
    return typeof parse(await make().ask(queryOf(report))).code === "string" ? "string" : "number";
  },
  "refusal-code-type": async (make) => (typeof parse(await make().ask({})).code === "string" ? "string" : "number"),
  "refusal-data": async (make) => {
    const { data } = parse(await make().ask({}));
    return data === undefined ? "absent" : data === null ? "null" : "empty-list";
  },
  "refusal-http-status": async (make) => ((await make().ask({})).status === 200 ? "always-200" : "same-as-code"),
  "message-case": async (make) =>
    named(parse(await make().ask({})).msg, {
      "as-documented": /^SOME PARAMETERS/,
      sentence: /^Some parameters are req/,
    }),
  "json-whitespace": async (make) => {
    const texts = await Promise.all(
      [queryOf("diagram_2"), queryOf("diagram_13"), queryOf("cdr_4"), {}].map((query) => make().ask(query)),
    );
    const layouts = texts.map(({ text }) => named(text, { compact: /^\{"code"/, indented: /^\{\n {4}"code"/ }));
    const isPretty = texts.every(({ text }) => JSON.stringify(JSON.parse(text), null, 4) === text);
    return isPretty && layouts.every((layout) => layout === "indented") ? "indented" : (layouts[0] ?? "something else");
  },
  "json-escaping": async (make) => {
    const accents = parseOwnData({ rows: { diagram_13: [{ cod_opc_menu: "Atención/ñ" }] } });
    const { text } = await make({ data: accents }).ask(queryOf("diagram_13"));
    return named(text, { escaped: /Atenci\\u00f3n\\\/\\u00f1/, plain: /Atención\/ñ/ });
  },
  "data-type": async (make) =>
    Array.isArray(parse(await make().ask(queryOf("diagram_13"))).data) ? "list" : "encoded-string",
  "empty-window": async (make, report) => {
    const reply = await make().ask(queryOf(report, quiet));
    if (reply.status === 404) return "not-found";
    if (!Array.isArray(parse(reply).data)) return "zero-buckets";
    return "empty-data";
  },
  "future-window": async (make) => {
    const future = { date_ini: "20300101000000", date_end: "20300102000000" };
    return (await make().ask(queryOf("cdr_4", future))).status === 404 ? "as-empty" : "refused";
  },

  "range-refusal": async (make) => {
    const windows = [
      { date_ini: "2026", date_end: "20260302000000" },
      { date_ini: "20260302000001", date_end: "20260302000000" },
      { date_ini: "20260101000000", date_end: "20260302000000" },
    ];
    const statuses = await Promise.all(
      windows.map(async (window) => (await make().ask(queryOf("cdr_4", window))).status),
    );
    return named(statuses.join(), { "bad-request": /^400,400,400$/, "not-found": /^404,404,404$/ });
  },
  "window-end": async (make) => {
    const window = { date_ini: "20260302100000", date_end: "20260302100500" };
    return isOk(await make(calls(call("2026-03-02T10:05:00", 5))).ask(queryOf("cdr_4", window)))
      ? "inclusive"
      : "exclusive";
  },
  "equal-dates": async (make) => {
    const instant = { date_ini: "20260302100500", date_end: "20260302100500" };
    return (await make().ask(queryOf("cdr_4", instant))).status === 400 ? "refused" : "answered";
  },
  "longest-window": async (make) => {
    const exact = { date_ini: "20260301000000", date_end: "20260401000000" };
    return isOk(await make().ask(queryOf("cdr_4", exact))) ? "answered" : "refused";
  },
  "calendar-month": async (make) => {
    const across = { date_ini: "20260228000000", date_end: "20260301235959" };
    return isOk(await make().ask(queryOf("cdr_4", across))) ? "allowed" : "refused";
  },
  "impossible-date": async (make) => {
    const leap = { date_ini: "20260230000000", date_end: "20260302235959" };
    return isOk(await make().ask(queryOf("cdr_4", leap))) ? "rolled-over" : "refused";
  },
  "filter-second": async (make) => {
    const window = { date_ini: "20260302100000", date_end: "20260302100500" };
    return isOk(await make(calls(call("2026-03-02T10:04:59", 60))).ask(queryOf("cdr_4", window))) ? "start" : "end";
  },

  "duplicate-parameters": async (make) => {
    const reply = await make().ask(`api=diagram_2&${new URLSearchParams(queryOf("cdr_4"))}`);
    return "0_5_seg" in bucketsOf(reply) ? "last" : "first";
  },
  "unknown-parameters": async (make) =>
    isOk(await make().ask({ ...queryOf("campaign_8"), foo: "1" })) ? "ignored" : "refused",
  "parameter-name-case": async (make) => (isOk(await make().ask({ ...aDay, API: "cdr_4" })) ? "any" : "exact"),
  "report-name-case": async (make) => (isOk(await make().ask({ ...aDay, api: "CDR_4" })) ? "any" : "exact"),
  "unknown-report": async (make) =>
    named(String((await make().ask({ ...aDay, api: "cdr_5" })).status), { "bad-request": /400/, "not-found": /404/ }),
  "server-header": async (make) => (isOk(await make().ask(queryOf("cdr_4"))) ? "optional" : "required"),
  "token-parameter": async (make) =>
    isOk(await make().ask({ ...queryOf("cdr_4"), token: "demo" }, { token: null })) ? "accepted" : "ignored",

  "malformed-token": async (make) => {
    const reply = await make({ tokens: ["demo"] }).ask(queryOf("cdr_4"), { token: "no-such token" });
    return named(`${reply.status} ${parse(reply).msg}`, {
      "same-refusal": /^403 PLEASE VALIDATE TOKEN/,
      unauthorized: /^401 PLEASE VALIDATE TOKEN/,
    });
  },
  "simultaneous-requests": async (make) => {
    const asker = make({ latency: 1000 });
    const asked = [asker.ask(queryOf("cdr_4")), asker.ask(queryOf("cdr_4"))];
    asker.fake.clock.advance({ seconds: 1 });
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    return named(statuses.sort().join(), { two: /^200,200$/, one: /^200,403$/ });
  },
  "request-over-limit": async (make) => {
    const asker = make({ latency: 1000 });
    const asked = [1, 2, 3].map(() => asker.ask(queryOf("cdr_4")));
    asker.fake.clock.advance({ seconds: 1 });
    return (await Promise.all(asked)).every(isOk) ? "queued" : "refused";
  },
  "quota-scope": async (make) => {
    const asker = make(oneUnit);
    await asker.ask(queryOf("cdr_4"), { token: "one" });
    return isOk(await asker.ask(queryOf("cdr_4"), { token: "two" })) ? "token" : "operation";
  },
  "quota-reset": async (make) => {
    const asker = make(oneUnit);
    await asker.ask(queryOf("cdr_4"));
    asker.fake.clock.advance({ hours: 7 });
    const atUtcMidnight = isOk(await asker.ask(queryOf("cdr_4")));
    asker.fake.clock.advance({ hours: 5 });
    const atLocalMidnight = isOk(await asker.ask(queryOf("cdr_4")));
    return named([atUtcMidnight, atLocalMidnight].join(), {
      "midnight-utc": /true,false/,
      "midnight-local": /false,true/,
    });
  },
  "refusal-cost": async (make) => ((await spentAfter(make(oneUnit), { api: "cdr_4" })) ? "one-unit" : "nothing"),
  "empty-window-cost": async (make) =>
    (await spentAfter(make(oneUnit), queryOf("cdr_4", quiet))) ? "one-unit" : "nothing",
  "retry-after": async (make) => {
    const asker = make(oneUnit);
    await asker.ask(queryOf("cdr_4"));
    const { headers } = await asker.ask(queryOf("cdr_4"));
    return headers["Retry-After"] === undefined
      ? "absent"
      : headers["Retry-After"] === "43200"
        ? "present"
        : "something else";
  },
  "check-order": async (make) =>
    (await make().ask({}, { token: null })).status === 401 ? "token-first" : "report-first",

  "row-limit": async (make) => {
    const reply = await make({ data: rows(3), limits: { rows: 2 } }).ask(queryOf("diagram_13"));
    if (!isOk(reply)) return "refused";
    return rowsOf(reply).length === 2 ? "cut" : "all";
  },
  "cut-count": async (make) => {
    const reply = await make({ data: rows(3), limits: { rows: 2 } }).ask(queryOf("diagram_13"));
    return named(parse(reply).msg, { sent: /^2 /, found: /^3 / });
  },
  "size-limit": async (make) =>
    isOk(await make({ data: rows(10, 200), limits: { bytes: 3000 } }).ask(queryOf("diagram_13"))) ? "all" : "refused",
  "time-limit": async (make) => {
    const asker = make({ latency: 61_000 });
    const asked = asker.ask(queryOf("cdr_4"));
    asker.fake.clock.advance({ seconds: 60 });
    const { status, text } = await asked;
    return named(`${status} ${text}`, { envelope: /^408 \{/, "gateway-page": /^504 <!DOC/, "empty-body": /^500 $/ });
  },
  "maintenance-body": async (make) => {
    const { status, text } = await make({ inMaintenance: true }).ask(queryOf("cdr_4"));
    return named(`${status} ${text}`, { envelope: /^403 \{"code"/, page: /^403 <!DOC/ });
  },
  "row-order": async (make) => {
    const hours = rowsOf(await make().ask(queryOf("diagram_1_2"))).map((row) => row.date ?? "");
    return hours.join() === [...hours].sort().join() ? "ascending" : "unsteady";
  },

  "second-121-bucket": async (make) => {
    const reply = await make(calls(call("2026-03-02T10:00:00", 121))).ask(queryOf("cdr_4"));
    return bucketsOf(reply).greater_than_121?.calls === "1" ? "greater_than_121" : "61_120_seg";
  },
  "cdr_4-record-count": async (make) => {
    const reply = await make(calls(call("2026-03-02T10:00:00", 5), call("2026-03-02T11:00:00", 5))).ask(
      queryOf("cdr_4"),
    );
    return named(parse(reply).msg, { one: /^1 /, buckets: /^5 /, calls: /^2 / });
  },
  "minutes-format": async (make, report) => {
    const reply = await make().ask(queryOf(report));
    const minutes = report === "cdr_4" ? bucketsOf(reply).greater_than_121?.minutes : rowsOf(reply)[0]?.ivr_minutes;
    return named(minutes, { decimal: /^\d+\.\d\d$/, clock: /^\d\d+:\d\d:\d\d$/ });
  },
  "cost-format": async (make) => {
    const reply = await make(calls(call("2026-03-02T10:00:00", 121), call("2026-03-02T11:00:00", 200))).ask(
      queryOf("cdr_4"),
    );
    const costs = Object.values(bucketsOf(reply)).map(({ cost }) => cost ?? "");
    return named(costs.join(" "), { plain: /\d{4}\.\d\d/, "thousands-comma": /\d,\d{3}\.\d\d/ });
  },
  "percentage-format": async (make) =>
    named(bucketsOf(await make().ask(queryOf("cdr_4"))).greater_than_121?.percentage, {
      spaced: /^\d+\.\d\d %$/,
      unspaced: /^\d+\.\d\d%$/,
      bare: /^\d+\.\d\d$/,
    }),
  "percentage-total": async (make) => {
    const thirds = calls(
      call("2026-03-02T10:00:00", 5),
      call("2026-03-02T10:10:00", 10),
      call("2026-03-02T10:20:00", 30),
    );
    const shares = Object.values(bucketsOf(await make(thirds).ask(queryOf("cdr_4")))).map(
      ({ percentage }) => percentage,
    );
    return shares.filter((share) => share?.startsWith("33.33")).length === 3 ? "rounded-singly" : "exact";
  },
  "interval-key": async (make) =>
    "INTERVAL" in (bucketsOf(await make().ask(queryOf("cdr_4")))["0_5_seg"] ?? {}) ? "present" : "absent",

  "hour-key": async (make) =>
    named(Object.keys(rowsOf(await make().ask(queryOf("diagram_1_2")))[0] ?? {})[0], { date: /date/, day: /day/ }),
  "hour-format": async (make) =>
    named(rowsOf(await make().ask(queryOf("diagram_1_2")))[0]?.date, {
      dashed: /^\d{4}-\d\d-\d\d-\d\d$/,
      compact: /^\d{10}$/,
      spaced: /^\d{4}-\d\d-\d\d \d\d$/,
      timestamp: /^\d{4}-\d\d-\d\d \d\d:00:00$/,
    }),
  "row-grain": async (make) => (rowsOf(await make().ask(queryOf("diagram_1_2"))).length > 1 ? "hour" : "day"),
  "quiet-hours": async (make) => {
    const found = rowsOf(await make({ size: 20 }).ask(queryOf("diagram_1_2")));
    return found.length === 24 && found.some((row) => row.calls === "0") ? "zero-filled" : "omitted";
  },

  "service-level-format": async (make) =>
    named(rowsOf(await make().ask(queryOf("diagram_2")))[0]?.service_level_up, {
      spaced: /^\d+\.\d\d %$/,
      unspaced: /^\d+\.\d\d%$/,
      bare: /^\d+\.\d\d$/,
    }),
  "idle-skills": async (make) => {
    const early = { date_ini: "20260302000000", date_end: "20260302235959" };
    const found = rowsOf(await make({ size: 40 }).ask(queryOf("diagram_2", early)));
    return found.some((row) => row.treatment === "0") ? "listed" : "omitted";
  },

  "all-campaigns-case": async (make) =>
    isOk(await make().ask({ ...queryOf("campaign_8"), campaign_id: "ALL" })) ? "any" : "lower",
  "unknown-campaign": async (make) =>
    (await make().ask({ ...queryOf("campaign_8"), campaign_id: "1" })).status === 404 ? "as-empty" : "refused",
  "empty-campaign": async (make) =>
    (await make().ask({ ...queryOf("campaign_8"), campaign_id: "" })).status === 404 ? "unknown" : "missing",
  "campaign-list": async (make) =>
    isOk(await make().ask({ ...queryOf("campaign_8"), campaign_id: "10001,10002" })) ? "each" : "unknown",
  "machine-total": async (make) => {
    const found = rowsOf(await make().ask(queryOf("campaign_8")));
    const sum = (row: Record<string, string>): number =>
      ["no_answer", "answer_machine", "busy", "congestion", "failed"].reduce(
        (total, column) => total + Number(row[column]),
        0,
      );
    return found.every((row) => sum(row) === Number(row.total_machine_recognitions)) ? "five-columns" : "every-code";
  },
  "phone-prefix": async (make) => {
    const found = rowsOf(await make().ask(queryOf("campaign_8")));
    return found.every((row) => /^93\d{9}$/.test(row.telephone ?? "")) ? "nine" : "none";
  },

  "menu-date-format": async (make) =>
    named(rowsOf(await make().ask(queryOf("diagram_13")))[0]?.date, {
      timestamp: /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/,
      dashed: /^\d{4}(-\d\d){5}$/,
    }),
  "missing-contact": async (make) => {
    const found = rowsOf(await make().ask(queryOf("diagram_13"))).map((row) => row.telephone);
    return found.includes("-") ? "dash" : found.includes("") ? "empty" : "something else";
  },
  "menu-column-order": async (make) => {
    const names = Object.keys(rowsOf(await make().ask(queryOf("diagram_13")))[0] ?? {});
    return names.indexOf("attempt") < names.indexOf("telephone") ? "sample" : "table";
  },
  "menu-channels": async (make) => {
    const found = rowsOf(await make({ size: "large" }).ask(queryOf("diagram_13")));
    return new Set(found.map((row) => row.channel)).size > 5 ? "more" : "five";
  },

  "value-type": async (make, report) => {
    const { data } = parse(await make().ask(queryOf(report)));
    const [row] = Object.values(data as object);
    return Object.values(row as object).every((value) => typeof value === "string") ? "string" : "number";
  },
  "total-row": async (make) => {
    const last = rowsOf(await make().ask(queryOf("campaign_8"))).at(-1);
    return /^\d+$/.test(last?.telephone ?? "") ? "absent" : "present";
  },
  "zero-percentage": async (make, report) => {
    const idle = calls(call("2026-03-02T10:00:00", 5));
    if (report === "cdr_4") {
      const shares = Object.values(bucketsOf(await make(idle).ask(queryOf(report)))).map((bucket) => bucket.percentage);
      return shares.some((share) => share?.startsWith("0.00")) ? "two-decimals" : "bare-zero";
    }
    const wait = { start: "2026-03-02 10:00:00", smartWait: { skillId: "4173", answer: "no" } };
    const [row] = rowsOf(await make({ data: parseOwnData({ interactions: [wait] }) }).ask(queryOf(report)));
    return row?.service_level_up?.startsWith("0.00") ? "two-decimals" : "bare-zero";
  },
  "service-level-sign": async (make) => {
    const found = rowsOf(await make().ask(queryOf("diagram_2")));
    return found.some((row) => row.service_level_up?.startsWith("-")) ? "signed" : "never";
  },
  "all-campaigns": async (make) => (isOk(await make().ask(queryOf("campaign_8"))) ? "accepted" : "unknown"),
  "chat-conversation-id": async (make) => {
    const chats = rowsOf(await make().ask(queryOf("diagram_13"))).filter((row) => row.channel !== "voice");
    return chats.every((row) => row.conn_id?.includes(".")) ? "dotted" : "whole-number";
  },
  "plain-http": async (make) => (isOk(await make().ask(queryOf("cdr_4"))) ? "answered" : "redirected"),
  "byte-order-mark": async (make) =>
    (await make().ask(queryOf("cdr_4"))).text.startsWith("\ufeff") ? "present" : "absent",

  post: async (make) => (isOk(await make().ask(queryOf("cdr_4"), { method: "POST" })) ? "answered" : "refused"),
  head: async (make) => (isOk(await make().ask(queryOf("cdr_4"), { method: "HEAD" })) ? "answered" : "refused"),
  preflight: async (make) => {
    const { headers } = await make().ask({}, { method: "OPTIONS" });
    return headers["Access-Control-Allow-Headers"]?.includes("wolkvox-token") ? "allowed" : "not-allowed";
  },
  compression: async (make) => {
    const { headers } = await make().ask(queryOf("cdr_4"), { headers: { "accept-encoding": "gzip" } });
    return headers["Content-Encoding"] === "gzip" ? "gzip" : "never";
  },
  "trailing-slash": async (make) =>
    isOk(await make().ask(queryOf("cdr_4"), { path: "/api/v2/reports_manager.php/" })) ? "answered" : "not-found",
  "path-case": async (make) =>
    isOk(await make().ask(queryOf("cdr_4"), { path: "/API/v2/Reports_Manager.php" })) ? "any" : "exact",
};
