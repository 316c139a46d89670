import {
  queryOf,
  type SendTestRequest,
  type TestRequest,
  type TestResponse,
  tuesday,
  wednesday,
} from "./reference-client.ts";
import { writeSecond } from "./reference-server/calendar.ts";
import { campaigns, contactsBetween } from "./reference-server/dataset.ts";
import { tokens } from "./reference-server/tokens.ts";

const reports = ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"];
const night = { date_ini: "20260303010000", date_end: "20260303020000" };
const morning = { date_ini: "20260303100000", date_end: "20260303111500" };
/** Ends with the second in which a chat started. */
const chat =
  contactsBetween(1, wednesday / 1000 - 86_400, wednesday / 1000).find(({ kind }) => kind === "chat")?.starts ?? 0;
const boundaryRange = { date_ini: writeSecond(chat - 60), date_end: writeSecond(chat) };
function campaign(campaign_id: string): TestRequest {
  return { query: { ...queryOf("campaign_8"), campaign_id } };
}
function dateRangeOf(date_ini: string, date_end: string): TestRequest {
  return {
    query: queryOf("cdr_4", { date_ini, date_end }),
  };
}

const testRequests: readonly TestRequest[] = [
  ...[tuesday, tuesday, morning, night].flatMap((window) => reports.map((id) => ({ query: queryOf(id, window) }))),
  ...["all", "ALL", "", "999999999", `${campaigns[1]}`, campaigns.slice(1).join()].map(campaign),
  dateRangeOf("20260102000000", "20260202000000"),
  dateRangeOf("20260102000000", "20260212000000"),
  dateRangeOf("20260201000000", "20260210000000"),
  dateRangeOf("20260303235959", "20260303000000"),
  dateRangeOf("20260303100000", "20260303100000"),
  dateRangeOf("20260302250000", "20260303235959"),
  dateRangeOf("2026030300000", "20260303235959"),
  dateRangeOf("20260401000000", "20260402000000"),
  { query: queryOf("diagram_13", boundaryRange) },
  { query: { ...queryOf("cdr_4"), mockvox: "1" } },
  { query: { ...tuesday, api: "cdr_4" } },
  { query: queryOf("no_such_report") },
  { query: queryOf("CDR_4") },
  { query: { ...tuesday, API: "cdr_4" } },
  { query: { api: "cdr_4" } },
  { query: `api=diagram_2&${new URLSearchParams(queryOf("cdr_4"))}` },
  { query: { ...queryOf("cdr_4"), token: tokens.main }, token: null },
  { query: {}, token: null },
  { query: queryOf("cdr_4"), token: null },
  ...["refuse-invalid-token", tokens.quotaSpent, tokens.maintenance, tokens.slow].map((token) => ({
    query: queryOf("cdr_4"),
    token,
  })),
  ...["POST", "HEAD", "DELETE", "OPTIONS"].map((method) => ({ query: queryOf("cdr_4"), method })),
  ...["/api/v2/reports_manager.php/", "/API/v2/Reports_Manager.php"].map((path) => ({ query: queryOf("cdr_4"), path })),
  { query: queryOf("cdr_4"), headers: { "accept-encoding": "gzip" } },
];

/** Sends a fixed round of requests one by one, then three at once. */
export async function sendRound(send: SendTestRequest): Promise<TestResponse[]> {
  const responses: TestResponse[] = [];
  for (const request of testRequests) responses.push(await send(request));
  return [...responses, ...(await Promise.all([1, 2, 3].map(() => send({ query: queryOf("cdr_4") }))))];
}
