import { expect, test } from "vitest";
import { findIgnoredParts, formatUrlState, parseUrlState, type UrlState } from "../../src/link/url-state.ts";

const state: Required<UrlState> = {
  view: "claims",
  mock: "http://127.0.0.1:4010",
  seed: 7,
  size: "large",
  openedOn: "2024-01-01",
  restatement: "on",
  edges: "on",
  clock: "2026-03-02T15:00:00.000Z",
  speed: 0,
  profile: "documented",
  answers: { "window-end": "exclusive", "row-limit": { diagram_13: "cut" } },
  server: "0002",
  report: "campaign_8",
  run: "on",
  tab: "chart",
  unknownReports: "shapes",
  query: { campaign_id: "a&b=c #1", date_ini: "20260302000000" },
  day: "2026-03-02",
  claim: "row-limit",
  snapshot: "q1bKzU_OLsuvULJSKs5LLCjOyC9R0lEqSy0qzszPU7Iy1FFKy8xJBQA-",
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

test("keeps the claim in links to the Claims view only", () => {
  expect(formatUrlState({ view: "claims", claim: "row-limit" })).toBe("#/claims/row-limit");
  expect(formatUrlState({ view: "reports", claim: "row-limit" })).toBe("#/reports");
  expect(parseUrlState("#/claims/row-limit?seed=7")).toEqual({ view: "claims", claim: "row-limit", seed: 7 });
  expect(parseUrlState("#/claims/<script>")).toEqual({ view: "claims" });
  expect(parseUrlState("#/claims/nope")).toEqual({ view: "claims" });
});

const invalid = {
  mock: "javascript:alert(1)",
  seed: "-1",
  size: "huge",
  openedOn: "2025-02-29",
  restatement: "1",
  edges: "1",
  clock: "soon",
  speed: "fast",
  answers: "[",
  server: "12",
  day: "2026-13",
  run: "1",
  snapshot: "",
  unknownReports: "all",
};
const invalidLink = `#/overview?api=a%20b&${new URLSearchParams(invalid)}`;

test.for(["", "#", "#/nowhere", invalidLink, "#/?answers=[1]&size=0&day=2026-02-30", "#/?size=10000001&server=00001"])(
  "opens %j as the first view and ignores invalid parts",
  (hash) => {
    expect(parseUrlState(hash)).toEqual({ view: "overview" });
  },
);

test.for([
  ["#/nonsense", [{ part: "view", value: "nonsense" }]],
  ["#/reports?api=a%20b", [{ part: "report", value: "a b" }]],
  ["#/reports?api=cdr_4", []],
  ["#/reports?api=diagram_99", []],
  ["#/?server=12", [{ part: "parameter", name: "server", value: "12", example: "0001" }]],
  ["#/claims/row-limit", []],
  ["#/claims", []],
  ["#/claims/", []],
  ["#/claims/nope", [{ part: "claim", value: "nope" }]],
  ["#/claims/constructor?seed=7", [{ part: "claim", value: "constructor" }]],
  ["#/claims/a%20b", [{ part: "claim", value: "a%20b" }]],
  ["#/reports/nope", []],
  ["#/overview?day=0999-12-31", [{ part: "parameter", name: "day", value: "0999-12-31", example: "2026-03-02" }]],
  ["#/overview?day=0999-12", [{ part: "parameter", name: "day", value: "0999-12", example: "2026-03-02" }]],
  [
    "#/overview?openedOn=0999-12-31",
    [{ part: "parameter", name: "openedOn", value: "0999-12-31", example: "2020-01-01" }],
  ],
  ["#/overview?day=1000-01-01", []],
  ["", []],
] as const)("names what it ignores in %j", ([hash, ignored]) => {
  expect(findIgnoredParts(hash)).toEqual(ignored);
});

test("names every parameter that it ignores, with a value that it would not ignore", () => {
  const ignored = findIgnoredParts(invalidLink).flatMap((each) => (each.part === "parameter" ? [each] : []));
  expect(Object.fromEntries(ignored.map(({ name, value }) => [name, value]))).toEqual(invalid);
  for (const { name, example } of ignored) {
    const hash = `#/overview?${new URLSearchParams({ [name]: example })}`;
    expect(findIgnoredParts(hash), hash).toEqual([]);
    expect(Object.keys(parseUrlState(hash))).toContain(name);
  }
});

test.for(["size=10000000", "size=80", "day=2026-03", "day=2024-02-29", "date_ini=today&campaign_id=", "mock=tab"])(
  "ignores nothing in %s",
  (parameters) => {
    expect(findIgnoredParts(`#/overview?${parameters}`)).toEqual([]);
    expect(Object.keys(parseUrlState(`#/overview?${parameters}`)).length).toBe(2);
  },
);
