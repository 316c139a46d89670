import type { Entry } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { curl } from "../../src/views/ask/code/curl.ts";
import { askedAgain, isForAsk, isMasked } from "../../src/views/requests/asked-again.ts";

const reports = "/api/v2/reports_manager.php";
const entry = (change: Partial<Entry>): Entry => ({
  at: 0,
  server: "0002",
  method: "GET",
  path: reports,
  report: "cdr_4",
  query: { api: "cdr_4" },
  bytes: 0,
  whole: true,
  waited: 0,
  quotaLeft: 1,
  ...change,
});

test.each([
  [entry({}), `https://wv0002.wolkvox.com${reports}`, "GET"],
  [entry({ method: "POST" }), `https://wv0002.wolkvox.com${reports}`, "POST"],
  [entry({ path: "//api/V2/odd" }), "https://wv0002.wolkvox.com//api/V2/odd", "GET"],
])("asks again for the same path by the same method: %j", (seen, url, method) => {
  expect(askedAgain(seen, undefined)).toMatchObject({ url, method });
});

test("writes the method for curl, which has words of its own for two", () => {
  const written = (method: string): string => curl.write(askedAgain(entry({ method }), undefined));
  expect(written("GET")).not.toMatch(/--request|--head /);
  expect(written("POST")).toContain("--get --request 'POST'");
  expect(written("HEAD")).toContain("--get --head");
});

test("knows what cannot be sent again, since the journal hides a part of it", () => {
  expect([entry({}), entry({ query: { api: "cdr_4", extra: "…" } }), entry({ path: "/…" })].map(isMasked)).toEqual([
    false,
    true,
    true,
  ]);
});

test("opens under Ask what that view can ask", () => {
  const seen = [entry({}), entry({ method: "POST" }), entry({ path: "/other" }), entry({ query: { extra: "…" } })];
  expect(seen.map(isForAsk)).toEqual([true, false, false, false]);
});
