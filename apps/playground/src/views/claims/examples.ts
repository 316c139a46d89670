import { type ReportId, reportOf, reportsPath, vendorUrl } from "@mockvox/spec";

/** One or more requests whose responses show how a server behaves. */
export interface ExampleRequests {
  /** The request lines. */
  title: string;
  requests: readonly Request[];
  /** Whether they are sent at the same time. */
  isConcurrent?: boolean;
}

/** Values of the contact centre that the examples use. */
export interface ExampleInputs {
  /** A second of the day in which an interaction started. */
  eventSecond: string;
  campaignIds: readonly string[];
}

const demoInit = { headers: { "wolkvox-token": "demo" } };
const day = { date_ini: "20260302000000", date_end: "20260302235959" };

/** Functions that create the examples, in the order of the reports. Each call creates new requests, because one can only be sent once. */
export function examplesFor(
  reports: readonly ReportId[],
  { eventSecond, campaignIds }: ExampleInputs,
): (() => ExampleRequests)[] {
  const each = (change: Record<string, string | undefined>, init?: RequestInit): (() => ExampleRequests)[] =>
    reports.map((report) => () => singleRequest(buildQuery(report, change), init));
  const [first = "cdr_4"] = reports;
  return [
    ...each({}),
    ...each({ date_end: eventSecond }),
    // A night has buckets without calls.
    ...each({ date_end: "20260302055959" }),
    ...each({ date_ini: eventSecond, date_end: eventSecond }),
    ...each({ date_ini: "20190101000000", date_end: "20190101235959" }),
    ...each({ date_ini: "20260601000000", date_end: "20260601235959" }),
    ...each({ date_end: "20260301000000" }),
    ...each({ date_ini: "20260101000000", date_end: "20260302000000" }),
    () => singleRequest(buildQuery(first, { date_ini: "20260201000000", date_end: "20260304000000" })),
    () => singleRequest(buildQuery(first, { date_ini: "20260228000000", date_end: "20260301235959" })),
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
    ].map((token) => () => singleRequest(buildQuery(first, {}), { headers: { "wolkvox-token": token } })),
    () => singleRequest({ api: "diagram_99", ...day }),
    () => singleRequest({ api: "diagram_99", ...day }, { headers: {} }),
    () => singleRequest({ api: "diagram_99", date_ini: "2026" }),
    () => rawRequest(`?api=${first}&date_ini=20260302000000&date_ini=20260303000000&date_end=20260303235959`),
    () => rawRequest(queryString(buildQuery(first, {})).replace("api=", "API=").replace("date_ini=", "Date_Ini=")),
    () => rawRequest(`/${queryString(buildQuery(first, {}))}`),
    () => rawRequest(queryString(buildQuery(first, {})), reportsPath.toUpperCase()),
    () => singleRequest(buildQuery("diagram_13", { date_ini: "20260201000000", date_end: "20260303000000" })),
    () => singleRequest({ api: first.toUpperCase(), ...day }),
    () => singleRequest(buildQuery("campaign_8", { campaign_id: "ALL" })),
    () => singleRequest(buildQuery("campaign_8", { campaign_id: "999999" })),
    () => singleRequest(buildQuery("campaign_8", { campaign_id: "" })),
    () => singleRequest(buildQuery("campaign_8", { campaign_id: campaignIds.slice(0, 2).join(",") })),
    () => rawRequest(queryString(buildQuery(first, {})), reportsPath, "http"),
    () => singleRequest(buildQuery(first, {}), { method: "POST", headers: { "wolkvox-token": "demo" } }),
    () => singleRequest(buildQuery(first, {}), { method: "HEAD", headers: { "wolkvox-token": "demo" } }),
    () =>
      singleRequest(buildQuery(first, {}), {
        method: "OPTIONS",
        headers: { origin: "https://page.test", "access-control-request-method": "GET" },
      }),
    ...limitExamples(first),
  ];
}

/** Several requests at once or in sequence, which reach the concurrency slots and the daily quota. */
function limitExamples(report: ReportId): (() => ExampleRequests)[] {
  const repeated = (count: number, change: Record<string, string> = {}): Record<string, string>[] =>
    Array.from({ length: count }, () => buildQuery(report, change));
  return [
    () => ({ ...requestSequence(repeated(3)), isConcurrent: true }),
    () => ({ ...requestSequence(repeated(5)), isConcurrent: true }),
    () => requestSequence([...repeated(7, { date_end: "20260301000000" }), buildQuery(report, {})]),
    () =>
      requestSequence([
        ...repeated(7, { date_ini: "20190101000000", date_end: "20190101235959" }),
        buildQuery(report, {}),
      ]),
    () => {
      const { title, requests } = requestSequence(repeated(6));
      const last = buildRequest(queryString(buildQuery(report, {})), { headers: { "wolkvox-token": "another" } });
      return { title: `${title}, 1 × with wolkvox-token: another`, requests: [...requests, last] };
    },
  ];
}

/** A request for one day of a report. */
export function wholeDayRequest(report: ReportId): Request {
  return buildRequest(queryString(buildQuery(report, {})));
}

function buildQuery(report: ReportId, change: Record<string, string | undefined>): Record<string, string> {
  const needed = reportOf(report).required.filter((name) => !(name in day));
  const all = { api: report, ...day, ...Object.fromEntries(needed.map((name) => [name, "all"])), ...change };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function singleRequest(query: Record<string, string>, init?: RequestInit): ExampleRequests {
  return {
    title: `${init?.method ?? "GET"} ${queryString(query)}`,
    requests: [buildRequest(queryString(query), init)],
  };
}

/** A verbatim request line, for what a list of parameters cannot express. */
function rawRequest(text: string, at = reportsPath, scheme = "https"): ExampleRequests {
  const origin = vendorUrl("0001").replace("https", scheme);
  const request = new Request(origin + at + text, demoInit);
  return { title: `GET ${scheme === "https" ? "" : origin}${at}${text}`, requests: [request] };
}

function requestSequence(queries: readonly Record<string, string>[]): ExampleRequests {
  const lines = queries.map(queryString);
  const counts = Map.groupBy(lines, (text) => text);
  return {
    title: [...counts].map(([text, repeats]) => `${repeats.length} × GET ${text}`).join(", "),
    requests: lines.map((text) => buildRequest(text)),
  };
}

function queryString(query: Record<string, string>): string {
  return `?${new URLSearchParams(query)}`;
}

function buildRequest(text: string, init: RequestInit = demoInit): Request {
  return new Request(vendorUrl("0001") + reportsPath + text, init);
}
