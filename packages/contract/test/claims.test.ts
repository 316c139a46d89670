import { createClock, type FakeOptions, type OwnData, parseOwnData } from "@mockvox/mock-server";
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
import { aFake, faultsOf, present, runOn } from "./a-fake.ts";

interface Choice {
  readonly claim: ClaimId;
  readonly answer: string;
  readonly report: ReportId | undefined;
}

/** Claims that no run settles, each with its reason in the case. */
const unsettled = cases.flatMap((one) => (one.never && "claim" in one.judges ? [one.judges.claim] : []));

/** Answers that the fake gives to no request of one token, or that a report gives in another's words. */
function isTold({ claim, answer, report }: Choice): boolean {
  if (claim === "quota-scope" && answer === "operation") return false;
  return !(claim === "empty-window" && answer === "zero-buckets" && report !== "cdr_4");
}

const choices: readonly Choice[] = claimIds
  .filter((claim) => !unsettled.includes(claim))
  .flatMap((claim) => {
    const { scope, answers } = candidates[claim];
    const live = Object.keys(answers).filter((answer) => answers[answer] === "live");
    const reports = scope === "all" ? [undefined] : scope;
    return live.flatMap((answer) => reports.map((report) => ({ claim, answer, report })));
  })
  .filter(isTold)
  // Every second answer in `npm test`.
  .filter((_, nth) => isFull || nth % 2 === 0);

const day = "2026-06-04";

function interactions(...those: object[]): OwnData {
  return parseOwnData({ interactions: those });
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

/** The data in which an answer shows, where the usual day does not bring it. */
const scenes: { readonly [Id in ClaimId]?: () => FakeOptions } = {
  "json-escaping": () => ({ data: parseOwnData({ rows: { diagram_13: [menuRow] } }) }),
  "row-limit": () => ({ data: parseOwnData({ rows: { diagram_13: Array.from({ length: 60_001 }, () => menuRow) } }) }),
  "cut-count": () => ({ data: parseOwnData({ rows: { diagram_13: Array.from({ length: 60_001 }, () => menuRow) } }) }),
  "second-121-bucket": () => ({
    data: interactions({ start: `${day} 10:00:00`, call: { direction: "internal", seconds: 121 } }),
  }),
  "zero-percentage": () => ({
    data: interactions(
      { start: `${day} 10:00:00`, call: { direction: "internal", seconds: 5 } },
      { start: `${day} 11:00:00`, smartWait: { skillId: "4173", answer: "no" } },
    ),
  }),
  // Requests that wait for each other need a time that passes by itself.
  "request-over-limit": () => ({ clock: createClock({ start: present }), latency: 1_000 }),
  "idle-skills": () => ({
    data: interactions(
      { start: `${day} 06:30:00`, smartWait: { skillId: "4173", answer: "no" } },
      { start: `${day} 16:00:00`, smartWait: { skillId: "4174", answer: "no" } },
    ),
  }),
  "quiet-hours": () => ({ size: 20 }),
  "menu-channels": () => ({ size: 4000 }),
};

/** Cases whose samples tell more. */
const beside: { readonly [Id in ClaimId]?: readonly string[] } = { "all-campaigns": ["campaign_8-campaign-is-a-part"] };

const days: { readonly [Id in ClaimId]?: string } = {
  "second-121-bucket": "20260604",
  "zero-percentage": "20260604",
  "idle-skills": "20260604",
};

describe("names each live answer of", () => {
  test.each(choices)("$claim: $answer $report", async ({ claim, answer, report }) => {
    const { scope } = candidates[claim];
    const id = scope !== "all" && scope.length > 1 ? `claim-${claim}.${report}` : `claim-${claim}`;
    const profile = parseProfile({
      mockvox: 1,
      name: "t",
      answers: { [claim]: report ? { [report]: answer } : answer },
    });
    const options = { profile, ...scenes[claim]?.() };
    const lookedAt = { only: [id, ...(beside[claim] ?? [])], ...(days[claim] ? { day: days[claim] } : {}) };
    const only = ({ verdicts }: ContractReport) => verdicts.filter((verdict) => verdict.case === id);

    const free = await runOn(options, lookedAt);
    expect(only(free)).toMatchObject([{ case: id, kind: "passed", answer }]);

    const isDefault = resolveAnswers(namedProfile("default"), report)[claim] === answer;
    const held = await runOn(options, { ...lookedAt, profile: namedProfile("default") });
    expect(only(held)).toMatchObject([{ case: id, kind: isDefault ? "passed" : "failed", answer }]);
    if (!isDefault) expect(only(held)[0]?.findings).toMatchObject([{ severity: "notable" }]);
  });
});

test("has a case for every claim of the ledger", () => {
  const judged = new Set(cases.flatMap(({ judges }) => ("claim" in judges ? [judges.claim] : [])));
  expect([...judged].sort()).toEqual([...claimIds].sort());
});

test("has at least 120 cases, each with an id of its own and a title in both languages", () => {
  expect(cases.length).toBeGreaterThanOrEqual(120);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  for (const { title } of cases) for (const words of Object.values(title)) expect(words).not.toBe("");
});

test("does not take a window that has too many rows for one that is too long", async () => {
  const { fake, everything } = await aFake();
  fake.when("diagram_13").refuse("row-limit", { rate: 1 });
  const only = ["claim-longest-window", "claim-calendar-month", "claim-row-limit"];
  const { verdicts } = await runContract({ ...everything, only, profile: namedProfile("default") });
  const kinds = Object.fromEntries(verdicts.map((verdict) => [verdict.case, verdict.kind]));
  expect(kinds).toEqual({
    "claim-longest-window": "skipped",
    "claim-calendar-month": "passed",
    "claim-row-limit": "failed",
  });
});

test("raises no alarm on a profile of many answers at once", async () => {
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
  expect(faultsOf(await runOn({ profile }, { profile }))).toEqual([]);
});
