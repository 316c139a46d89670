import { queryOf, roles } from "../roles.ts";
import { wholeDay } from "../window.ts";
import { reportPath } from "../wire/ask.ts";
import { dayIn } from "./ground.ts";
import { type Known, one, type Sample } from "./sample.ts";

/** Unknown to a real server, and magic to the fake. */
const badToken = { text: "refuse-invalid-token" };

function small(known: Known): Record<string, string> {
  return queryOf(roles.small, wholeDay(dayIn(known)));
}

/** The longer part of the day's month before or after it, so that the work lasts and no month ends in it. */
function long(known: Known): Record<string, string> {
  const day = dayIn(known);
  const [date, month] = [Number(day.slice(6)), day.slice(0, 6)];
  const window =
    date > 15
      ? { date_ini: `${month}01000000`, date_end: `${day}235959` }
      : { date_ini: `${day}000000`, date_end: `${month}28235959` };
  return queryOf(roles.small, window);
}

/** Tokens that are absent, wrong, spent, or used several times at once. */
export const tokenSamples: readonly Sample[] = [
  one("no-token", (known) => ({ query: small(known), token: null })),
  one("bad-token", (known) => ({ query: small(known), token: badToken })),
  one("bare", () => ({ query: {}, token: null }), { after: [] }),
  one("token-in-url", (known) => ({ query: small(known), token: null, tokenParameter: "token" }), {
    needs: ["token-in-url"],
  }),
  one("quota-spent", (known) => ({ query: small(known), token: "quotaSpent" }), { needs: ["quotaSpent"] }),
  one("maintenance", (known) => ({ query: small(known), token: "maintenance" }), { needs: ["maintenance"] }),
  one("slow", (known) => ({ query: small(known), token: "slow" }), { needs: ["slow"] }),
  {
    id: "burst",
    price: 3,
    needs: ["burst"],
    after: ["week"],
    follows: [],
    readsRows: true,
    ask: (known) => [1, 2, 3].map(() => ({ query: long(known) })),
  },
];

/** What the web server does with a request before the report is read. */
export const httpSamples: readonly Sample[] = [
  one("post", (known) => ({ method: "POST", query: small(known) })),
  one("head", (known) => ({ method: "HEAD", query: small(known) })),
  one("preflight", (known) => ({
    method: "OPTIONS",
    query: small(known),
    token: null,
    headers: {
      origin: "https://example.org",
      "access-control-request-method": "GET",
      "access-control-request-headers": "wolkvox-token",
    },
  })),
  one(
    "gzip",
    (known) => ({
      query: queryOf(roles.third, wholeDay(dayIn(known))),
      headers: { "accept-encoding": "gzip" },
    }),
    { readsRows: true },
  ),
  one("slash", (known) => ({ path: `${reportPath}/`, query: small(known) })),
  one("upper-path", (known) => ({ path: "/API/V2/REPORTS_MANAGER.PHP", query: small(known) })),
  one("plain-http", (known) => ({ query: small(known), token: null, plainHttp: true })),
  one("no-server-header", (known) => ({ query: small(known), withoutServer: true }), { needs: ["server"] }),
];
