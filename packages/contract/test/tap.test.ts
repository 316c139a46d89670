import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { namedProfile, parseProfile, reportIds } from "@mockvox/spec";
import { expect, test } from "vitest";
import { type ContractReport, createTap } from "../src/index.ts";
import { present } from "./a-fake.ts";

const upstream = "https://wv0001.wolkvox.com";
const day = "date_ini=20260604000000&date_end=20260604235959";

/** The requests of a nightly job, and some of its mistakes. */
const jobs = [
  ...reportIds.map((id) => ({
    path: `/api/v2/reports_manager.php?api=${id}&campaign_id=all&${day}`,
    token: "secret-canary-token",
  })),
  {
    path: "/api/v2/reports_manager.php?api=cdr_4&date_ini=20010101000000&date_end=20010101235959",
    token: "secret-canary-token",
  },
  { path: `/api/v2/reports_manager.php?api=cdr_5&${day}`, token: "secret-canary-token" },
  { path: `/api/v2/reports_manager.php?api=cdr_4&${day}`, token: "" },
  { path: "/favicon.ico", token: "" },
];

async function tapped(answers: object, change: (text: string) => string = (text) => text): Promise<ContractReport> {
  const profile = parseProfile({ mockvox: 1, name: "t", answers });
  const fetch = toFetch(createFake({ clock: virtualClock({ start: present }), size: 400, profile }));
  const tap = createTap({ server: upstream, now: () => present, profile: namedProfile("default") });
  for (const { path, token } of jobs) {
    const answer = await fetch(new Request(upstream + path, token ? { headers: { "wolkvox-token": token } } : {}));
    const { status, headers } = answer;
    await tap.look("GET", path, new Response(change(await answer.text()), { status, headers }));
  }
  return tap.report();
}

test("judges the answers that somebody else asked for, without a request of its own", async () => {
  const { verdicts, calls, observed } = await tapped({});
  expect(verdicts.filter(({ kind }) => kind !== "passed")).toEqual([]);
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
  expect(calls.spent).toBe(8);
  expect(observed.answers).toMatchObject({ "hour-format": "dashed", "empty-window": { cdr_4: "not-found" } });
});

test("names another candidate answer, and what no candidate explains", async () => {
  const { verdicts } = await tapped({ "hour-key": "day", "refusal-code-type": "number" });
  const broken = verdicts.filter(({ kind }) => kind === "failed").map((verdict) => verdict.case);
  expect(broken.sort()).toEqual(["claim-hour-key", "claim-refusal-code-type"]);

  const odd = await tapped({}, (text) => text.replaceAll('"busy"', '"engaged"'));
  expect(odd.verdicts.filter(({ kind }) => kind === "failed").map((verdict) => verdict.case)).toEqual(
    expect.arrayContaining(["campaign_8-busy", "campaign_8-envelope-columns"]),
  );
});

test("leaves the claim on `all` to a run, which knows what it asked for", async () => {
  const { verdicts, observed } = await tapped({});
  expect(verdicts.map((verdict) => verdict.case)).not.toContain("claim-all-campaigns");
  expect(observed.answers).not.toHaveProperty("all-campaigns");
});

test.each([
  ["GET", `//wv0002.wolkvox.com${jobs[0]?.path}`],
  ["GET", `/${jobs[0]?.path}`],
  ["GET", "//"],
  ["POST", `${jobs[0]?.path}`],
  ["HEAD", `${jobs[0]?.path}`],
])("passes over %s %s, which is no request for a report", async (method, target) => {
  const tap = createTap({ server: upstream, now: () => present });
  expect(tap.isJudged(method, target)).toBe(false);
  await tap.look(method, target, new Response("no report"));
  expect(tap.report()).toMatchObject({ verdicts: [], calls: { spent: 0 } });
});

test.each([304, 206])("passes over a status %d, which a condition of the caller's asked for", async (status) => {
  const tap = createTap({ server: upstream, now: () => present });
  await tap.look("GET", `${jobs[0]?.path}`, new Response(status === 304 ? null : "a part", { status }));
  expect(tap.report()).toMatchObject({ verdicts: [], calls: { spent: 0 } });
});

test("takes a whole URL for its path", async () => {
  const tap = createTap({ server: upstream, now: () => present });
  expect(tap.isJudged("GET", upstream + jobs[0]?.path)).toBe(true);
  await tap.look("GET", upstream + jobs[0]?.path, new Response("no report"));
  expect(tap.report().calls.spent).toBe(1);
});

test("keeps no token", async () => {
  expect(JSON.stringify(await tapped({}))).not.toContain("canary");
});
