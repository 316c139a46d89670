import { reportsPath } from "@mockvox/spec";
import { wholeDayRange } from "../date-range.ts";
import { queryOf, reportRoles } from "../report-roles.ts";
import { targetDay } from "./derived-inputs.ts";
import { type HttpSampleId, type RunContext, type Sample, singleRequest, type TokenSampleId } from "./sample.ts";

/** Unknown to a real server, and refused by the mock server by its name. */
const invalidToken = { text: "refuse-invalid-token" };

function smallQuery(context: RunContext): Record<string, string> {
  return queryOf(reportRoles.small, wholeDayRange(targetDay(context)));
}

/** The longer part of the month before or after the day, so that the request takes long and does not cross a month. */
function longQuery(context: RunContext): Record<string, string> {
  const day = targetDay(context);
  const [date, month] = [Number(day.slice(6)), day.slice(0, 6)];
  const window =
    date > 15
      ? { date_ini: `${month}01000000`, date_end: `${day}235959` }
      : { date_ini: `${day}000000`, date_end: `${month}28235959` };
  return queryOf(reportRoles.small, window);
}

/** Tokens that are missing, wrong, spent, or used several times at once. */
export const tokenSamples: readonly Sample<TokenSampleId>[] = [
  singleRequest("no-token", (context) => ({ query: smallQuery(context), token: null })),
  singleRequest("bad-token", (context) => ({ query: smallQuery(context), token: invalidToken })),
  singleRequest("bare", () => ({ query: {}, token: null }), { dependsOn: [] }),
  singleRequest("token-in-url", (context) => ({ query: smallQuery(context), token: null, tokenParameter: "token" }), {
    needs: ["token-in-url"],
  }),
  singleRequest("undashed-token", (context) => ({
    query: smallQuery(context),
    token: null,
    tokenHeader: "wolkvoxtoken",
  })),
  singleRequest("quota-spent", (context) => ({ query: smallQuery(context), token: "quotaSpent" }), {
    needs: ["quotaSpent"],
  }),
  singleRequest("maintenance", (context) => ({ query: smallQuery(context), token: "maintenance" }), {
    needs: ["maintenance"],
  }),
  singleRequest("slow", (context) => ({ query: smallQuery(context), token: "slow" }), { needs: ["slow"] }),
  {
    id: "burst",
    requestCount: 3,
    needs: ["burst"],
    dependsOn: ["week"],
    runsAfter: [],
    needsAllRows: true,
    buildRequests: (context) => [1, 2, 3].map(() => ({ query: longQuery(context) })),
  },
];

/** What the web server does before it reads the report. */
export const httpSamples: readonly Sample<HttpSampleId>[] = [
  singleRequest("post", (context) => ({ method: "POST", query: smallQuery(context) })),
  singleRequest("head", (context) => ({ method: "HEAD", query: smallQuery(context) })),
  singleRequest("preflight", (context) => ({
    method: "OPTIONS",
    query: smallQuery(context),
    token: null,
    headers: {
      origin: "https://example.org",
      "access-control-request-method": "GET",
      "access-control-request-headers": "wolkvox-token",
    },
  })),
  singleRequest(
    "gzip",
    (context) => ({
      query: queryOf(reportRoles.third, wholeDayRange(targetDay(context))),
      headers: { "accept-encoding": "gzip" },
    }),
    { needsAllRows: true },
  ),
  singleRequest("other-path", () => ({ path: "/api/v2/no_such_script.php", query: {}, token: null }), {
    dependsOn: [],
  }),
  singleRequest("slash", (context) => ({ path: `${reportsPath}/`, query: smallQuery(context) })),
  singleRequest("plain-http", (context) => ({ query: smallQuery(context), token: null, plainHttp: true })),
  singleRequest("no-server-header", (context) => ({ query: smallQuery(context), withoutServer: true }), {
    needs: ["server"],
  }),
];
