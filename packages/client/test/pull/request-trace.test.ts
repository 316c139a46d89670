import type { Fake, FakeOptions } from "@mockvox/mock-server";
import type { Profile, ReportId } from "@mockvox/spec";
import { expect, test } from "vitest";
import type { Client } from "../../src/index.ts";
import { type PullOptions, pull } from "../../src/pull.ts";
import { createClientAndFake } from "../test-client.ts";
import { callsAt } from "./calls.ts";
import { traceOf } from "./trace.ts";
import { zeroFillingClient } from "./zero-filling.ts";

interface Behaviour {
  /** What the server does. */
  server: string;
  report?: ReportId;
  fake?: FakeOptions;
  answers?: Profile["answers"];
  /** The answers that the pull is given. */
  told?: Profile["answers"];
  rowLimit?: number;
  prepare?: (fake: Fake) => void;
  client?: () => Client;
  range?: { from: string; to: string };
  options?: { inFlight?: 1 | 2; campaign_id?: string };
}

const spring = { from: "20260301000000", to: "20260430235959" };
const winter = { from: "20251215000000", to: "20260310120000" };
const emptyYear = { from: "20100101000000", to: "20101231235959" };
const monthEnds = { data: callsAt(["20260120000000", "20260131235959", "20260215120000", "20260331235959"]) };
const lateCall = { data: callsAt(["20260315120500", "20260331120500"]) };
const inclusive = { "window-end": "inclusive" } as const;
const exclusive = { "window-end": "exclusive" } as const;

const behaviours: Behaviour[] = [
  { server: "includes the end" },
  { server: "includes the end, as told", told: inclusive },
  { server: "excludes the end", answers: exclusive },
  { server: "excludes the end, as told", answers: exclusive, told: exclusive },
  { server: "excludes the end, for a report whose rows have no second", report: "diagram_2", answers: exclusive },
  {
    server: "includes the end, for a report with a campaign",
    report: "campaign_8",
    options: { campaign_id: "all" },
  },
  { server: "filters rows by another second", answers: { "filter-second": "end" } },
  { server: "refuses ranges across a month's end", range: winter, answers: { "calendar-month": "refused" } },
  {
    server: "refuses ranges across a month's end as if they were empty",
    range: winter,
    answers: { "calendar-month": "refused", "range-refusal": "not-found" },
  },
  {
    server: "refuses ranges across a month's end as if they were empty, and excludes the end",
    range: winter,
    fake: monthEnds,
    answers: { "calendar-month": "refused", "range-refusal": "not-found", ...exclusive },
  },
  {
    server: "refuses ranges across a month's end and excludes the end, as told",
    range: winter,
    fake: monthEnds,
    answers: { "calendar-month": "refused", ...exclusive },
    told: { "calendar-month": "refused", ...exclusive },
  },
  { server: "refuses 31 days", answers: { "longest-window": "refused" } },
  {
    server: "refuses 31 days as if they were empty, and includes the end as told",
    answers: { "longest-window": "refused", "range-refusal": "not-found" },
    told: inclusive,
  },
  {
    server: "refuses 31 days, ranges across a month's end and equal dates, as if they were empty",
    range: winter,
    fake: monthEnds,
    answers: {
      "longest-window": "refused",
      "calendar-month": "refused",
      "range-refusal": "not-found",
      "equal-dates": "refused",
    },
  },
  { server: "has no rows for a year", range: emptyYear },
  { server: "has no rows for a year of buckets", report: "cdr_4", range: emptyYear },
  { server: "has few rows, late", report: "diagram_2", range: { ...spring, from: "20250901000000" }, fake: lateCall },
  {
    server: "cuts at its row limit",
    range: { from: "20260301000000", to: "20260320235959" },
    fake: { size: 200, limits: { rows: 1_000 } },
    rowLimit: 1_000,
  },
  {
    server: "refuses more rows than its limit, with two requests in flight",
    fake: { size: 200, limits: { rows: 1_000 } },
    rowLimit: 1_000,
    range: { from: "20260301000000", to: "20260320235959" },
    answers: { "row-limit": "refused" },
    options: { inFlight: 2 },
  },
  {
    server: "has too many rows in the shortest window",
    fake: { size: 5_000, limits: { rows: 2 } },
    rowLimit: 2,
    told: inclusive,
  },
  {
    server: "fails ten times",
    report: "diagram_1_2",
    prepare: (fake) => fake.injectFault({ kind: "proxy-page", status: 504 }, { times: 10 }),
  },
  {
    server: "has no free slot, then maintenance",
    prepare: (fake) => {
      fake.refuse("too-many-requests", { times: 2 });
      fake.refuse("maintenance", { times: 2 });
    },
  },
  { server: "spends its quota", fake: { size: 50, licenses: 1, limits: { requestsPerLicencePerDay: 3 } } },
  {
    server: "refuses equal dates",
    range: { from: "20260315120500", to: "20260315120500" },
    answers: { "equal-dates": "refused" },
    fake: lateCall,
    told: inclusive,
  },
  {
    server: "may have refused equal dates as if they were empty",
    range: { from: "20260315120501", to: "20260315120501" },
    fake: lateCall,
    told: inclusive,
  },
  { server: "lists hours without calls", report: "diagram_1_2", client: () => zeroFillingClient("inclusive") },
  {
    server: "lists hours without calls up to a limit, and excludes the end",
    report: "diagram_1_2",
    client: () => zeroFillingClient("exclusive", 300),
  },
];

const namedBehaviours = behaviours.map((behaviour) => [behaviour.server, behaviour] as const);

test.each(namedBehaviours)("sends the same requests to a server that %s", async (_, behaviour) => {
  const { report = "diagram_13", range = spring, told, options, client: createOwn } = behaviour;
  const profile = told ? { profile: profileOf(told) } : {};
  const client = createOwn?.() ?? clientOf(behaviour);
  const pullOptions = { ...range, ...profile, ...options } as PullOptions<ReportId>;
  expect(
    await traceOf(client, (tracing, onProgress) => pull(tracing, report, { ...pullOptions, onProgress })),
  ).toMatchSnapshot();
});

function clientOf({ fake: fakeOptions, answers = {}, rowLimit, prepare }: Behaviour): Client {
  const profile = profileOf(answers);
  const { client, fake } = createClientAndFake({ size: 50, profile, ...fakeOptions }, rowLimit ? { rowLimit } : {});
  prepare?.(fake);
  return client;
}

function profileOf(answers: Profile["answers"]): Profile {
  return { mockvox: 1, name: "under test", answers };
}
