import {
  createFake,
  type DataOrigin,
  type Fake,
  type FakeOptions,
  parseCustomData,
  toFetch,
  virtualClock,
} from "@mockvox/mock-server";
import { namedProfile, reportsPath, vendorUrl } from "@mockvox/spec";
import { expect, test } from "vitest";
import { reproducibleState } from "../../src/link/provenance.ts";
import { formatUrlState, parseUrlState } from "../../src/link/url-state.ts";
import { fakeOptionsFromUrlState } from "../../src/server/fake-options-from-url-state.ts";

/** Every option that the rows depend on, with another value than the default. */
const origin: Required<Pick<FakeOptions, Exclude<keyof DataOrigin, "customData">>> = {
  seed: 9,
  size: 400,
  openedOn: "2026-02-01",
  restatement: true,
  edges: true,
};
const profile = namedProfile("documented");
const at = Date.parse("2026-03-10T15:00:00Z");

test("a link to a mock server makes one with the same rows in the page", async () => {
  const fake = createFake({ ...origin, profile, clock: virtualClock({ start: at }) });
  const opened = createFake(await fakeOptionsFromUrlState(parseUrlState(linkTo(fake))));
  expect(opened.health()).toEqual(fake.health());
  expect(await firstDayOfMonth(opened)).toBe(await firstDayOfMonth(fake));
});

test("tries another value of each option than its default", () => {
  const { source } = createFake().health();
  for (const [name, value] of Object.entries(origin)) expect(source, name).not.toHaveProperty(name, value);
});

test("custom data has no link", () => {
  const fake = createFake({ data: parseCustomData({ rows: { diagram_13: [] } }) });
  expect(reproducibleState({ source: fake.health().source, profile, at })).toBeUndefined();
});

function linkTo(fake: Fake): string {
  return formatUrlState({ ...reproducibleState({ source: fake.health().source, profile, at }), view: "reports" });
}

/** The menu steps of a day with a call in its first second, if there are edges. */
async function firstDayOfMonth(fake: Fake): Promise<string> {
  const query = { api: "diagram_13", date_ini: "20260301000000", date_end: "20260301235959" };
  const url = `${vendorUrl("0001")}${reportsPath}?${new URLSearchParams(query)}`;
  const response = await toFetch(fake)(new Request(url, { headers: { "wolkvox-token": "demo" } }));
  const text = await response.text();
  expect(response.status).toBe(200);
  return text;
}
