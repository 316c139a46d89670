import { type CustomData, createClock, type FakeOptions, parseCustomData } from "@mockvox/mock-server";
import {
  type ClaimId,
  candidates,
  claimIds,
  namedProfile,
  parseProfile,
  type ReportId,
  resolveAnswers,
} from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { isFull } from "../../../test-scale.ts";
import { type ContractReport, cases, prepareContract } from "../src/index.ts";
import { createTestFake, runAgainstFake, testNow, unsuccessfulVerdicts } from "./create-test-fake.ts";

interface ClaimAnswer {
  readonly claim: ClaimId;
  readonly answer: string;
  readonly report: ReportId | undefined;
}

/** Claims that no run settles, each with its reason in the case. */
const undecidable = cases.flatMap((one) => (one.undecidableReason && "claim" in one.covers ? [one.covers.claim] : []));

/** Whether a run of one token can see the answer by itself, and the report has its own. */
function isObservable({ claim, answer, report }: ClaimAnswer): boolean {
  if (claim === "quota-scope" && answer === "operation") return false;
  // A telephone that only people answered then has a count, as if it had another code.
  if (claim === "machine-total" && answer === "every-attempt") return false;
  if (claim === "second-event-origin" && answer !== "minute") return false;
  return !(claim === "empty-window" && answer === "zero-buckets" && report !== "cdr_4");
}

const choices: readonly ClaimAnswer[] = claimIds
  .filter((claim) => !undecidable.includes(claim))
  .flatMap((claim) => {
    const { scope, answers } = candidates[claim];
    const live = Object.keys(answers).filter((answer) => answers[answer] === "live");
    const reports = typeof scope === "string" ? [undefined] : scope;
    return live.flatMap((answer) => reports.map((report) => ({ claim, answer, report })));
  })
  .filter(isObservable)
  // A third of the answers in `npm test`.
  .filter((_, nth) => isFull || nth % 3 === 0);

const day = "2026-06-04";

function customInteractions(...those: object[]): CustomData {
  return parseCustomData({ interactions: those });
}

const menuRow = {
  rp_id: "2304",
  conn_id: "1.2",
  customer_id: "",
  channel: "voice",
  attempt: "1",
  telephone: "",
  date: `${day} 10:05:09`,
  second_event: "3",
  cod_opc_menu: "Atención/ñ",
};

/** Options for data that shows an answer, where an ordinary day does not. */
const fakeOptionsByClaim: { readonly [Id in ClaimId]?: () => FakeOptions } = {
  "json-escaping": () => ({ data: parseCustomData({ rows: { diagram_13: [menuRow] } }) }),
  "row-limit": () => ({
    data: parseCustomData({ rows: { diagram_13: Array.from({ length: 60_001 }, () => menuRow) } }),
  }),
  "cut-count": () => ({
    data: parseCustomData({ rows: { diagram_13: Array.from({ length: 60_001 }, () => menuRow) } }),
  }),
  "second-121-bucket": () => ({
    data: customInteractions({ start: `${day} 10:00:00`, call: { direction: "internal", seconds: 121 } }),
  }),
  "zero-percentage": () => ({
    data: customInteractions(
      { start: `${day} 10:00:00`, call: { direction: "internal", seconds: 5 } },
      { start: `${day} 11:00:00`, smartWait: { skillId: "4173", answer: "no" } },
    ),
  }),
  "blank-values": () => ({
    data: customInteractions({
      start: `${day} 10:00:00`,
      journey: { channel: "voice", rpId: "2304", connId: "1.2", steps: [] },
      smartWait: { skillId: "4173", answer: "no" },
      call: { direction: "internal", seconds: 5 },
      dial: { campaignId: "10001", telephone: "3605550142", result: "BUSY" },
    }),
  }),
  // Requests that wait for each other need a clock that runs.
  "request-over-limit": () => ({ clock: createClock({ start: testNow }), latency: 1_000 }),
  "idle-skills": () => ({
    data: customInteractions(
      { start: `${day} 06:30:00`, smartWait: { skillId: "4173", answer: "no" } },
      { start: `${day} 16:00:00`, smartWait: { skillId: "4174", answer: "no" } },
    ),
  }),
  "silent-callers": () => ({ size: 4000 }),
  "quiet-hours": () => ({ size: 20 }),
  "menu-channels": () => ({ size: 4000 }),
  "second-event-origin": () => ({ size: 4000 }),
  // Only an interaction that started before its date range shows that the end counts.
  "filter-second": () => ({ size: 4000 }),
};

/** Answers without which no response shows the claim. */
const requiredAnswers: { readonly [Id in ClaimId]?: object } = { "empty-message": { "empty-window": "empty-data" } };

/** Further cases whose samples help to decide a claim. */
const extraCases: { readonly [Id in ClaimId]?: readonly string[] } = {
  "all-campaigns": ["campaign_8-campaign-is-a-part"],
};

const days: { readonly [Id in ClaimId]?: string } = {
  "second-121-bucket": "20260604",
  "blank-values": "20260604",
  "zero-percentage": "20260604",
  "idle-skills": "20260604",
};

/** Whether an answer contradicts what the reports' own pages say, so that it counts without a profile: they say String. */
function isUndocumented(claim: ClaimId, answer: string): boolean {
  return claim === "value-type" && answer === "number";
}

describe("finds each live answer of", () => {
  test.each(choices)("$claim: $answer $report", async ({ claim, answer, report }) => {
    const { scope } = candidates[claim];
    const id = scope !== "all" && scope.length > 1 ? `claim-${claim}.${report}` : `claim-${claim}`;
    const profile = parseProfile({
      mockvox: 1,
      name: "t",
      answers: { ...requiredAnswers[claim], [claim]: report ? { [report]: answer } : answer },
    });
    const options = { profile, ...fakeOptionsByClaim[claim]?.() };
    const lookedAt = { only: [id, ...(extraCases[claim] ?? [])], ...(days[claim] ? { day: days[claim] } : {}) };
    const only = ({ verdicts }: ContractReport) => verdicts.filter((verdict) => verdict.case === id);

    const free = await runAgainstFake(options, lookedAt);
    expect(only(free)).toMatchObject([
      { case: id, status: isUndocumented(claim, answer) ? "failed" : "passed", answer },
    ]);

    const isDefault = resolveAnswers(namedProfile("default"), report)[claim] === answer;
    const held = await runAgainstFake(options, { ...lookedAt, profile: namedProfile("default") });
    expect(only(held)).toMatchObject([{ case: id, status: isDefault ? "passed" : "failed", answer }]);
    if (!isDefault) expect(only(held)[0]?.findings).toMatchObject([{ severity: "warning" }]);
  });
});

test("has a case for every claim of the ledger", () => {
  const judged = new Set(cases.flatMap(({ covers }) => ("claim" in covers ? [covers.claim] : [])));
  expect([...judged].sort()).toEqual([...claimIds].sort());
});

test("has at least 120 cases, each with a unique id and a title in both languages", () => {
  expect(cases.length).toBeGreaterThanOrEqual(120);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  for (const { title } of cases) for (const words of Object.values(title)) expect(words).not.toBe("");
});

test("distinguishes a date range with too many rows from one that is too long", async () => {
  const { fake, everything } = await createTestFake();
  fake.when("diagram_13").refuse("row-limit", { rate: 1 });
  const only = ["claim-longest-window", "claim-calendar-month", "claim-row-limit"];
  const { verdicts } = await prepareContract({ ...everything, only, profile: namedProfile("default") }).execute();
  const kinds = Object.fromEntries(verdicts.map((verdict) => [verdict.case, verdict.status]));
  expect(kinds).toEqual({
    "claim-longest-window": "skipped",
    "claim-calendar-month": "passed",
    "claim-row-limit": "failed",
  });
});

test("reports no finding on a profile with many other answers", async () => {
  const answers = {
    "success-code-type": "string",
    "refusal-http-status": "always-200",
    "message-case": "sentence",
    "json-whitespace": "indented",
    "window-end": "exclusive",
    "calendar-month": "refused",
    "hour-key": "day",
    "minutes-format": "clock",
    "empty-window": "empty-data",
  };
  const profile = parseProfile({ mockvox: 1, name: "many", answers });
  expect(unsuccessfulVerdicts(await runAgainstFake({ profile }, { profile }))).toEqual([]);
});

describe("reports no finding, not even information, on a server that gives the answer", () => {
  /** Answers that change values which several cases read. */
  const answers = [
    { "counted-calls": "agents-only" },
    { "counted-calls": "with-ivr" },
    { "machine-total": "every-attempt" },
    { "phone-prefix": "country-code" },
    { "call-duration": "total" },
    { "cost-rounding": "second" },
    { "cost-rounding": "second", "billed-minutes": "begun" },
    { "billed-minutes": "begun" },
    { "global-figures": "present", "interval-key": "present" },
    { "blank-values": "empty", "quiet-hours": "zero-filled", "idle-skills": "listed" },
    { "blank-values": "blank", "value-type": "number" },
    { "blank-values": "blank", "global-figures": "present", "empty-window": "zero-buckets" },
    { "attempt-meaning": "interaction" },
    { "when-visible": "started" },
    { "when-visible": "delayed" },
    { "time-zone": "operation" },
    { "time-zone": "operation", "menu-date": "option" },
    { "time-zone": "operation", "filter-second": "end" },
  ];

  test.each(answers.filter((_, nth) => isFull || nth % 3 === 0))("%j", async (chosen) => {
    const profile = parseProfile({ mockvox: 1, name: "t", answers: chosen });
    const { verdicts } = await runAgainstFake({ profile }, { profile });
    const found = verdicts.filter(({ findings, status }) => findings.length > 0 || status === "inconclusive");
    expect(found.map((verdict) => [verdict.case, verdict.findings, verdict.reason?.en])).toEqual([]);
  });
});

test.each(["inclusive", "exclusive"])(
  "reports no finding on rows with the dates of options, with an %s end",
  async (end) => {
    const profile = parseProfile({ mockvox: 1, name: "option", answers: { "menu-date": "option", "window-end": end } });
    expect(unsuccessfulVerdicts(await runAgainstFake({ profile }, { profile }))).toEqual([]);
  },
);

describe("the rule that machines and call-backs are calls of cdr_4", () => {
  const start = `${day} 10:00:00`;
  const ofMachine = { direction: "outbound", seconds: 5 };
  const dial = { campaignId: "10001", telephone: "3605550142", result: "ANSWER-MACHINE" };
  const answered = { start, dial, call: ofMachine };
  const callBack = { start, smartWait: { skillId: "4173", answer: "yes", recall: "ok" } };
  const only = ["machines-and-call-backs-are-calls"];
  const verdictOf = async (options: FakeOptions) =>
    (await runAgainstFake(options, { only, day: day.replaceAll("-", "") })).verdicts[0];

  test.each(["with-dials", "agents-only", "with-ivr"])("finds nothing where cdr_4 counts calls %s", async (answer) => {
    const ofAgent = { start, call: { ...ofMachine, agentId: "7" } };
    const data = customInteractions(answered, answered, answered, { ...callBack, ...ofAgent });
    const profile = parseProfile({ mockvox: 1, name: "t", answers: { "counted-calls": answer } });
    const status = answer === "agents-only" ? "skipped" : "passed";
    expect(await verdictOf({ data, profile })).toMatchObject({ status, findings: [] });
  });

  test("finds more call-backs than calls", async () => {
    const data = customInteractions(answered, callBack, callBack);
    expect(await verdictOf({ data })).toMatchObject({ findings: [{ severity: "info" }] });
  });
});
