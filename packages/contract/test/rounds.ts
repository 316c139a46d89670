import { writeSecond } from "./stranger/calendar.ts";
import { tokens } from "./stranger/tokens.ts";
import { campaigns, contactsBetween } from "./stranger/town.ts";
import { type Ask, type Asked, type Heard, queryOf, tuesday, wednesday } from "./strangers.ts";

const reports = ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"];
const night = { date_ini: "20260303010000", date_end: "20260303020000" };
const morning = { date_ini: "20260303100000", date_end: "20260303111500" };
/** Ends with the second in which a chat began. */
const chat =
  contactsBetween(1, wednesday / 1000 - 86_400, wednesday / 1000).find(({ kind }) => kind === "chat")?.starts ?? 0;
const seam = { date_ini: writeSecond(chat - 60), date_end: writeSecond(chat) };
const campaign = (campaign_id: string): Asked => ({ query: { ...queryOf("campaign_8"), campaign_id } });
const spanning = (date_ini: string, date_end: string): Asked => ({ query: queryOf("cdr_4", { date_ini, date_end }) });

const questions: readonly Asked[] = [
  ...[tuesday, tuesday, morning, night].flatMap((window) => reports.map((id) => ({ query: queryOf(id, window) }))),
  ...["all", "ALL", "", "999999999", `${campaigns[1]}`, campaigns.slice(1).join()].map(campaign),
  spanning("20260102000000", "20260202000000"),
  spanning("20260102000000", "20260212000000"),
  spanning("20260201000000", "20260210000000"),
  spanning("20260303235959", "20260303000000"),
  spanning("20260303100000", "20260303100000"),
  spanning("20260302250000", "20260303235959"),
  spanning("2026030300000", "20260303235959"),
  spanning("20260401000000", "20260402000000"),
  { query: queryOf("diagram_13", seam) },
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

/** Asks a fixed round of questions one by one, then three at once. */
export async function askRound(ask: Ask): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const question of questions) heard.push(await ask(question));
  return [...heard, ...(await Promise.all([1, 2, 3].map(() => ask({ query: queryOf("cdr_4") }))))];
}
