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
import { type ContractReport, cases, runContract } from "../src/index.ts";
import { createTestFake, runAgainstFake, testNow, unsuccessfulVerdicts } from "./create-test-fake.ts";

interface ClaimAnswer {
  readonly claim: ClaimId;
  readonly answer: string;
  readonly report: ReportId | undefined;
}

/** Claims that no run settles, each with its reason in the case. */
const undecidable = cases.flatMap((one) => (one.undecidableReason && "claim" in one.covers ? [one.covers.claim] : []));

/** Whether a run of one token can see the answer, and the report has its own. */
function isObservable({ claim, answer, report }: ClaimAnswer): boolean {
  if (claim === "quota-scope" && answer === "operation") return false;
  return !(claim === "empty-window" && answer === "zero-buckets" && report !== "cdr_4");
}

const choices: readonly ClaimAnswer[] = claimIds
  .filter((claim) => !undecidable.includes(claim))
  .flatMap((claim) => {
    const { scope, answers } = candidates[claim];
    const live = Object.keys(answers).filter((answer) => answers[answer] === "live");
    const reports = scope === "all" ? [undefined] : scope;
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
  // Requests that wait for each other need a clock that runs.
  "request-over-limit": () => ({ clock: createClock({ start: testNow }), latency: 1_000 }),
  "idle-skills": () => ({
    data: customInteractions(
      { start: `${day} 06:30:00`, smartWait: { skillId: "4173", answer: "no" } },
      { start: `${day} 16:00:00`, smartWait: { skillId: "4174", answer: "no" } },
    ),
  }),
  "quiet-hours": () => ({ size: 20 }),
  "menu-channels": () => ({ size: 4000 }),
};

/** Further cases whose samples help to decide a claim. */
const extraCases: { readonly [Id in ClaimId]?: readonly string[] } = {
  "all-campaigns": ["campaign_8-campaign-is-a-part"],
};

const days: { readonly [Id in ClaimId]?: string } = {
  "second-121-bucket": "20260604",
  "zero-percentage": "20260604",
  "idle-skills": "20260604",
};

describe("finds each live answer of", () => {
  test.each(choices)("$claim: $answer $report", async ({ claim, answer, report }) => {
    const { scope } = candidates[claim];
    const id = scope !== "all" && scope.length > 1 ? `claim-${claim}.${report}` : `claim-${claim}`;
    const profile = parseProfile({
      mockvox: 1,
      name: "t",
      answers: { [claim]: report ? { [report]: answer } : answer },
    });
    const options = { profile, ...fakeOptionsByClaim[claim]?.() };
    const lookedAt = { only: [id, ...(extraCases[claim] ?? [])], ...(days[claim] ? { day: days[claim] } : {}) };
    const only = ({ verdicts }: ContractReport) => verdicts.filter((verdict) => verdict.case === id);

    const free = await runAgainstFake(options, lookedAt);
    expect(only(free)).toMatchObject([{ case: id, status: "passed", answer }]);

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
  const { verdicts } = await runContract({ ...everything, only, profile: namedProfile("default") });
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
