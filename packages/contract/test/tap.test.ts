import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { namedProfile, parseProfile, reportIds } from "@mockvox/spec";
import { expect, test } from "vitest";
import { type ContractReport, createTap } from "../src/index.ts";
import { testNow } from "./create-test-fake.ts";

const upstream = "https://wv0001.wolkvox.com";
const day = "date_ini=20260604000000&date_end=20260604235959";

/** The requests of a nightly job, including some mistakes. */
const jobs = [
  ...reportIds.map((id) => ({
    path: `/api/v2/reports_manager.php?api=${id}&campaign_id=all&${day}`,
    token: "secret-canary-token",
  })),
  {
    path: "/api/v2/reports_manager.php?api=cdr_4&date_ini=20010101000000&date_end=20010101235959",
    token: "secret-canary-token",
  },
  { path: `/api/v2/reports_manager.php?api=cdr_99&${day}`, token: "secret-canary-token" },
  { path: `/api/v2/reports_manager.php?api=cdr_4&${day}`, token: "" },
  { path: "/favicon.ico", token: "" },
];

async function tapJobs(answers: object, change: (text: string) => string = (text) => text): Promise<ContractReport> {
  const profile = parseProfile({ mockvox: 1, name: "t", answers });
  const fetch = toFetch(createFake({ clock: virtualClock({ start: testNow }), size: 400, profile }));
  const tap = createTap({ server: upstream, now: () => testNow, profile: namedProfile("default") });
  for (const { path, token } of jobs) {
    const answer = await fetch(new Request(upstream + path, token ? { headers: { "wolkvox-token": token } } : {}));
    const { status, headers } = answer;
    await tap.inspect("GET", path, new Response(change(await answer.text()), { status, headers }));
  }
  return tap.report();
}

test("checks responses to requests of another program, without own requests", async () => {
  const { verdicts, requests, observed } = await tapJobs({});
  expect(verdicts.filter(({ status }) => status !== "passed")).toEqual([]);
  const ids = verdicts.map((verdict) => verdict.case);
  expect(ids).toEqual(expect.arrayContaining(reportIds.map((id) => `${id}-envelope-answered`)));
  expect(ids).toEqual(
    expect.arrayContaining([
      "refusal-missing-token",
      "refusal-unknown-report",
      "claim-empty-window.cdr_4",
      "claim-refusal-code-type",
    ]),
  );
  expect(requests.sent).toBe(8);
  expect(observed.answers).toMatchObject({ "hour-format": "dashed", "empty-window": { cdr_4: "not-found" } });
});

test("reports another candidate answer, and what no candidate explains", async () => {
  const { verdicts } = await tapJobs({ "hour-key": "day", "refusal-code-type": "number" });
  const broken = verdicts.filter(({ status }) => status === "failed").map((verdict) => verdict.case);
  expect(broken.sort()).toEqual(["claim-hour-key", "claim-refusal-code-type"]);

  const odd = await tapJobs({}, (text) => text.replaceAll('"busy"', '"engaged"'));
  const failed = odd.verdicts.filter(({ status }) => status === "failed");
  expect(failed).toMatchObject([
    { case: "campaign_8-busy", findings: [{ actual: { en: "rows without this column, but with engaged" } }] },
  ]);
});

test("leaves the claim on `all` to a run, which knows its own requests", async () => {
  const { verdicts, observed } = await tapJobs({});
  expect(verdicts.map((verdict) => verdict.case)).not.toContain("claim-all-campaigns");
  expect(observed.answers).not.toHaveProperty("all-campaigns");
});

test.each([
  ["GET", `//wv0002.wolkvox.com${jobs[0]?.path}`],
  ["GET", `/${jobs[0]?.path}`],
  ["GET", "//"],
  ["POST", `${jobs[0]?.path}`],
  ["HEAD", `${jobs[0]?.path}`],
])("ignores %s %s, which is not a request for a report", async (method, target) => {
  const tap = createTap({ server: upstream, now: () => testNow });
  expect(tap.shouldInspect(method, target)).toBe(false);
  await tap.inspect(method, target, new Response("no report"));
  expect(tap.report()).toMatchObject({ verdicts: [], requests: { sent: 0 } });
});

test.each([304, 206])("ignores status %d, a response to a conditional request", async (status) => {
  const tap = createTap({ server: upstream, now: () => testNow });
  await tap.inspect("GET", `${jobs[0]?.path}`, new Response(status === 304 ? null : "a part", { status }));
  expect(tap.report()).toMatchObject({ verdicts: [], requests: { sent: 0 } });
});

test("accepts a whole URL", async () => {
  const tap = createTap({ server: upstream, now: () => testNow });
  expect(tap.shouldInspect("GET", upstream + jobs[0]?.path)).toBe(true);
  await tap.inspect("GET", upstream + jobs[0]?.path, new Response("no report"));
  expect(tap.report().requests.sent).toBe(1);
});

test("keeps no token", async () => {
  expect(JSON.stringify(await tapJobs({}))).not.toContain("canary");
});
