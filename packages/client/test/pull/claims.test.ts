import { createContactCentre, readReport } from "@mockvox/fixtures";
import { candidates, claimIds, type Profile, resolveAnswers } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { pull } from "../../src/pull.ts";
import { createPair, present } from "../ground.ts";
import { callsAt } from "./calls.ts";
import { secondOf } from "./multiset.ts";

/** Two months with a month's end in a window. */
const range = { from: "20260210000000", to: "20260410235959" } as const;

/** Every answer that the fake can give. By one of them rows are filed under another second than they tell. */
const choices = claimIds.flatMap((claim) => {
  const { answers } = candidates[claim];
  const live = Object.keys(answers).filter((answer) => answers[answer] === "live");
  return live.map((answer) => ({ claim, answer, isTold: `${claim}: ${answer}` !== "filter-second: end" }));
});

function profileOf(claim: string, answer: string): Profile {
  return { mockvox: 1, name: "under test", answers: { [claim]: answer } } as Profile;
}

/** How many rows the contact centre itself has, when it answers so. */
async function ownCount(profile: Profile): Promise<number> {
  const source = createContactCentre({ seed: 1, server: "0001", size: 40 });
  const window = { from: secondOf(range.from), to: secondOf(range.to) + 1, now: present / 1000 };
  return (await readReport(source, "diagram_13", window, resolveAnswers(profile, "diagram_13"))).count;
}

describe("pulls every row, and finds out by itself what it has to know, under each answer of", () => {
  test.each(choices.filter(({ isTold }) => isTold))("$claim: $answer", async ({ claim, answer }) => {
    const profile = profileOf(claim, answer);
    const { client } = createPair({ size: 40, profile });
    let rows = 0;
    for await (const { data } of pull(client, "diagram_13", range)) rows += data.length;
    expect(rows).toBe(await ownCount(profile));
  });
});

describe("under an answer by which rows tell another second than they are filed under,", () => {
  const profile = profileOf("filter-second", "end");

  test("says that it cannot find out where windows end", async () => {
    const { client } = createPair({ size: 40, profile });
    const pulled = pull(client, "diagram_13", range);
    await expect(pulled.next()).rejects.toThrow("Give a profile that answers the claim window-end");
  });

  test("reads every row once it is told", async () => {
    const { client } = createPair({ size: 40, profile });
    let rows = 0;
    const told = { ...range, profile: profileOf("window-end", "inclusive") };
    for await (const { data } of pull(client, "diagram_13", told)) rows += data.length;
    expect(rows).toBe(await ownCount(profile));
  });
});

describe("leaves no second out without a word, at month ends least of all, when the server answers", () => {
  const range = { from: "20260120000000", to: "20260331235959" } as const;
  const lastSeconds = ["20260131235959", "20260228235959", "20260331235959"];
  const busy = [
    "20260120000000",
    "20260125120000",
    "20260201000000",
    "20260215120000",
    "20260301000000",
    "20260320120000",
  ];
  const combinations = (["inclusive", "exclusive"] as const).flatMap((end) =>
    (["allowed", "refused"] as const).flatMap((month) =>
      (["bad-request", "not-found"] as const).flatMap((refusal) =>
        (["answered", "refused"] as const).flatMap((longest) =>
          [busy, []].flatMap((days) => [false, true].map((isTold) => ({ end, month, refusal, longest, days, isTold }))),
        ),
      ),
    ),
  );

  test.each(combinations)(
    "$end, $month, $refusal, $longest; $days.length calls at other times; told: $isTold",
    async (given) => {
      const answers = {
        "window-end": given.end,
        "calendar-month": given.month,
        "range-refusal": given.refusal,
        "longest-window": given.longest,
      };
      const profile: Profile = { mockvox: 1, name: "under test", answers };
      const calls = [...given.days, ...lastSeconds].sort();
      const { client } = createPair({ data: callsAt(calls), profile });
      const read: string[] = [];
      const gaps: string[] = [];
      for await (const { data, gap } of pull(client, "diagram_13", {
        ...range,
        ...(given.isTold ? { profile } : {}),
      })) {
        for (const row of data) read.push(row.conn_id);
        if (gap) gaps.push(gap);
      }
      const cannotBeAsked = given.end === "exclusive" && given.month === "refused";
      expect(gaps).toEqual(cannotBeAsked ? lastSeconds : []);
      expect([...read, ...gaps].sort()).toEqual(calls);
    },
  );
});

test("names no gap before the first call, once it knows from later calls that a window contains its end", async () => {
  const { client } = createPair({ data: callsAt(["20260315120500", "20260331120500"]) });
  const gaps: (string | undefined)[] = [];
  for await (const { gap } of pull(client, "diagram_2", { from: "20250901000000", to: "20260331235959" }))
    gaps.push(gap);
  expect(new Set(gaps)).toEqual(new Set([undefined]));
});

describe("reads the one second behind a full window from a server that refuses equal dates with", () => {
  const calls = ["20260301000000", "20260315120500", "20260331235959", "20260401000000"];
  const combinations = (["bad-request", "not-found"] as const).flatMap((refusal) =>
    (["inclusive", "exclusive"] as const).flatMap((end) => [true, false].map((isTold) => ({ refusal, end, isTold }))),
  );

  test.each(combinations)("$refusal, $end, told: $isTold", async ({ refusal, end, isTold }) => {
    const answers = { "equal-dates": "refused", "range-refusal": refusal, "window-end": end } as const;
    const profile: Profile = { mockvox: 1, name: "under test", answers };
    const { client } = createPair({ data: callsAt(calls), profile });
    const range = { from: "20260301000000", to: "20260401000000", ...(isTold ? { profile } : {}) };
    const read: string[] = [];
    for await (const { data } of pull(client, "diagram_13", range)) for (const row of data) read.push(row.conn_id);
    expect(read).toEqual(calls);
  });
});

describe("does not take the refusal of a single second for an empty one:", () => {
  const answers = { "equal-dates": "refused", "window-end": "inclusive" } as const;
  const lone = "20260315120500";
  const refusing = (refusal: "bad-request" | "not-found", told: Profile["answers"]): ReturnType<typeof pull> => {
    const profile: Profile = { mockvox: 1, name: "server", answers: { ...answers, "range-refusal": refusal } };
    const { client } = createPair({ data: callsAt([lone]), profile });
    const known: Profile = { mockvox: 1, name: "told", answers: { "window-end": "inclusive", ...told } };
    return pull(client, "diagram_13", { from: lone, to: lone, profile: known });
  };

  test.each([
    ["bad-request", {}],
    ["not-found", { "equal-dates": "refused" }],
  ] as const)("fails when it is told so by the server or the profile (%s, %j)", async (refusal, told) => {
    const message = "the server refuses a window of one second. Ask for two at least.";
    await expect(refusing(refusal, told).next()).rejects.toThrow(message);
  });

  test("names it when it cannot know", async () => {
    expect((await refusing("not-found", {}).next()).value).toMatchObject({ data: [], gap: lone });
  });
});
