import { expect, test } from "vitest";
import { formatPlace, type Place, parsePlace } from "../../src/link/place.ts";

const whole: Place = {
  view: "limits",
  fake: "http://127.0.0.1:4010",
  seed: 7,
  size: "large",
  opened: "2024-01-01",
  restatement: "on",
  clock: "2026-03-02T15:00:00.000Z",
  speed: 0,
  profile: "documented",
  answers: { "window-end": "exclusive", "row-limit": { diagram_13: "cut" } },
  server: "0002",
  report: "campaign_8",
  query: { campaign_id: "a&b=c #1", date_ini: "20260302000000" },
};

test("comes back as it went into the address", () => {
  expect(parsePlace(formatPlace(whole))).toEqual(whole);
});

test("carries no token, whatever the parameter is called", () => {
  const hash = formatPlace({
    view: "ask",
    query: { token: "secret-1", "wolkvox-token": "secret-2", campaign_id: "1" },
  });
  expect(hash).not.toContain("secret");
  expect(hash).toContain("campaign_id=1");
});

test.for([
  "",
  "#",
  "#/nowhere",
  "#/ask?seed=-1&server=1&fake=javascript:alert(1)&answers=[1]&clock=soon&speed=fast&opened=then&restatement=1&api=x",
])("opens %j as the first view without what it cannot read", (hash) => {
  expect(parsePlace(hash)).toEqual({ view: "ask" });
});
