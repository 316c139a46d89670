import { type ReportId, reportOf } from "@mockvox/spec";

/** Something to send that shows how a server answers. */
export interface Example {
  /** As a request line, or several. */
  title: string;
  requests: readonly Request[];
  /** Whether they go out at once. */
  together?: boolean;
}

/** What the examples are made of besides the reports. */
export interface Ground {
  /** A second of the day in which an interaction began. */
  busySecond: string;
  campaignIds: readonly string[];
}

const host = "wv0001.wolkvox.com";
const byDemo = { headers: { "wolkvox-token": "demo" } };
const path = "/api/v2/reports_manager.php";
const day = { date_ini: "20260302000000", date_end: "20260302235959" };

/** The examples, for some reports first. Each is made anew, since a request can be sent once. */
export function examplesFor(reports: readonly ReportId[], { busySecond, campaignIds }: Ground): (() => Example)[] {
  const each = (change: Record<string, string | undefined>, init?: RequestInit): (() => Example)[] =>
    reports.map((report) => () => one(queryOf(report, change), init));
  const [first = "cdr_4"] = reports;
  const repeated = (count: number, change: Record<string, string> = {}): Record<string, string>[] =>
    Array.from({ length: count }, () => queryOf(first, change));
  return [
    ...each({}),
    ...each({ date_end: busySecond }),
    ...each({ date_ini: busySecond, date_end: busySecond }),
    ...each({ date_ini: "20190101000000", date_end: "20190101235959" }),
    ...each({ date_ini: "20260601000000", date_end: "20260601235959" }),
    ...each({ date_end: "20260301000000" }),
    ...each({ date_ini: "20260101000000", date_end: "20260302000000" }),
    () => one(queryOf(first, { date_ini: "20260201000000", date_end: "20260304000000" })),
    () => one(queryOf(first, { date_ini: "20260228000000", date_end: "20260301235959" })),
    ...each({ date_ini: "20260230000000" }),
    ...each({ date_ini: "2026" }),
    ...each({ date_ini: undefined }),
    ...each({ extra: "1" }),
    ...each({ token: "demo" }, { headers: {} }),
    ...each({}, { headers: {} }),
    ...each({}, { headers: { "wolkvox-token": "demo", "accept-encoding": "gzip" } }),
    ...[
      "refuse-quota-spent",
      "refuse-too-many-requests",
      "refuse-maintenance",
      "refuse-time-limit",
      "refuse-row-limit",
    ].map((token) => () => one(queryOf(first, {}), { headers: { "wolkvox-token": token } })),
    () => one({ api: "diagram_99", ...day }),
    () => one({ api: "diagram_99", ...day }, { headers: {} }),
    () => one({ api: "diagram_99", date_ini: "2026" }),
    () => line(`?api=${first}&date_ini=20260302000000&date_ini=20260303000000&date_end=20260303235959`),
    () => line(lineOf(queryOf(first, {})).replace("api=", "API=").replace("date_ini=", "Date_Ini=")),
    () => line(`/${lineOf(queryOf(first, {}))}`),
    () => line(lineOf(queryOf(first, {})), path.toUpperCase()),
    () => one(queryOf("diagram_13", { date_ini: "20260201000000", date_end: "20260303000000" })),
    () => one({ api: first.toUpperCase(), ...day }),
    () => one(queryOf("campaign_8", { campaign_id: "ALL" })),
    () => one(queryOf("campaign_8", { campaign_id: "999999" })),
    () => one(queryOf("campaign_8", { campaign_id: "" })),
    () => one(queryOf("campaign_8", { campaign_id: campaignIds.slice(0, 2).join(",") })),
    () => line(lineOf(queryOf(first, {})), path, "http"),
    () => one(queryOf(first, {}), { method: "POST", headers: { "wolkvox-token": "demo" } }),
    () => one(queryOf(first, {}), { method: "HEAD", headers: { "wolkvox-token": "demo" } }),
    () =>
      one(queryOf(first, {}), {
        method: "OPTIONS",
        headers: { origin: "https://page.test", "access-control-request-method": "GET" },
      }),
    () => ({ ...inTurn(repeated(3)), together: true }),
    () => ({ ...inTurn(repeated(5)), together: true }),
    () => inTurn([...repeated(7, { date_end: "20260301000000" }), queryOf(first, {})]),
    () => inTurn([...repeated(7, { date_ini: "20190101000000", date_end: "20190101235959" }), queryOf(first, {})]),
    () => {
      const { title, requests } = inTurn(repeated(6));
      const last = requestOf(lineOf(queryOf(first, {})), { headers: { "wolkvox-token": "another" } });
      return { title: `${title}, once more with another token`, requests: [...requests, last] };
    },
  ];
}

/** A request for a day of a report. */
export function wholeDay(report: ReportId): Request {
  return requestOf(lineOf(queryOf(report, {})));
}

function queryOf(report: ReportId, change: Record<string, string | undefined>): Record<string, string> {
  const needed = reportOf(report).required.filter((name) => !(name in day));
  const all = { api: report, ...day, ...Object.fromEntries(needed.map((name) => [name, "all"])), ...change };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function one(query: Record<string, string>, init?: RequestInit): Example {
  return { title: `${init?.method ?? "GET"} ${lineOf(query)}`, requests: [requestOf(lineOf(query), init)] };
}

/** A request line as it stands, for what a list of parameters cannot say. */
function line(text: string, at = path, scheme = "https"): Example {
  const request = new Request(`${scheme}://${host}${at}${text}`, byDemo);
  return { title: `GET ${scheme === "https" ? "" : `${scheme}://${host}`}${at}${text}`, requests: [request] };
}

function inTurn(queries: readonly Record<string, string>[]): Example {
  const lines = queries.map(lineOf);
  const counts = Map.groupBy(lines, (text) => text);
  return {
    title: [...counts].map(([text, alike]) => `${alike.length} × GET ${text}`).join(", "),
    requests: lines.map((text) => requestOf(text)),
  };
}

function lineOf(query: Record<string, string>): string {
  return `?${new URLSearchParams(query)}`;
}

function requestOf(text: string, init: RequestInit = byDemo): Request {
  return new Request(`https://${host}${path}${text}`, init);
}
