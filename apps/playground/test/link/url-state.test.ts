import { expect, test } from "vitest";
import { formatUrlState, parseUrlState, type UrlState } from "../../src/link/url-state.ts";

const state: UrlState = {
  view: "simulate",
  mock: "http://127.0.0.1:4010",
  seed: 7,
  size: "large",
  openedOn: "2024-01-01",
  restatement: "on",
  clock: "2026-03-02T15:00:00.000Z",
  speed: 0,
  profile: "documented",
  answers: { "window-end": "exclusive", "row-limit": { diagram_13: "cut" } },
  server: "0002",
  report: "campaign_8",
  query: { campaign_id: "a&b=c #1", date_ini: "20260302000000" },
};

test("survives formatting and parsing", () => {
  expect(parseUrlState(formatUrlState(state))).toEqual(state);
});

test("drops tokens, whatever the parameter is called", () => {
  const hash = formatUrlState({
    view: "reports",
    query: { token: "secret-1", "wolkvox-token": "secret-2", campaign_id: "1" },
  });
  expect(hash).not.toContain("secret");
  expect(hash).toContain("campaign_id=1");
});

test.for([
  "",
  "#",
  "#/nowhere",
  "#/reports?seed=-1&server=1&mock=javascript:alert(1)&answers=[1]&clock=soon&speed=fast&openedOn=then&restatement=1&api=x",
])("opens %j as the first view and ignores invalid parts", (hash) => {
  expect(parseUrlState(hash)).toEqual({ view: "reports" });
});
