import { createContactCentre, readReport } from "@mockvox/fixtures";
import { candidates, claimIds, type Profile, resolveAnswers } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { isFull } from "../../../../test-scale.ts";
import { pull } from "../../src/pull.ts";
import { createClientAndFake, testNow } from "../test-client.ts";
import { callsAt } from "./calls.ts";
import { parseSecond } from "./multiset.ts";

/** Two months with a month's end inside a window. */
const range = { from: "20260210000000", to: "20260410235959" } as const;

/** The answers with which the server filters by another second than rows contain. */
const concealing = [
  { claim: "filter-second", answer: "end" },
  { claim: "menu-date", answer: "option" },
];

/** Every implemented answer, or every other one in `npm test`. */
const allChoices = claimIds.flatMap((claim) => {
  const { answers } = candidates[claim];
  const live = Object.keys(answers).filter((answer) => answers[answer] === "live");
  return live.map((answer) => ({
    claim,
    answer,
    isTold: !concealing.some((other) => other.claim === claim && other.answer === answer),
  }));
});
const choices = allChoices.filter((_, nth) => isFull || nth % 2 === 0);

function profileOf(claim: string, answer: string): Profile {
  return { mockvox: 1, name: "under test", answers: { [claim]: answer } } as Profile;
}

/** How many rows the contact centre has under a profile. */
async function expectedCount(profile: Profile): Promise<number> {
  const source = createContactCentre({ seed: 1, server: "0001", size: 40 });
  const window = { from: parseSecond(range.from), to: parseSecond(range.to) + 1, now: testNow / 1000 };
  return (await readReport(source, "diagram_13", window, resolveAnswers(profile, "diagram_13"))).count;
}

describe("pulls every row and probes what it needs, under each answer of", () => {
  test.each(choices.filter(({ isTold }) => isTold))("$claim: $answer", async ({ claim, answer }) => {
    const profile = profileOf(claim, answer);
    const { client } = createClientAndFake({ size: 40, profile });
    let rows = 0;
    for await (const { data } of pull(client, "diagram_13", range)) rows += data.length;
    expect(rows).toBe(await expectedCount(profile));
  });
});

describe.each(concealing)(
  "if the server filters by another second than rows contain, $claim: $answer,",
  (concealed) => {
    const profile = profileOf(concealed.claim, concealed.answer);

    test("fails because it cannot determine window-end", async () => {
      const { client } = createClientAndFake({ size: 40, profile });
      const pulled = pull(client, "diagram_13", range);
      await expect(pulled.next()).rejects.toMatchObject({ code: "unknown-window-end" });
    });

    test("reads every row with a profile", async () => {
      const { client } = createClientAndFake({ size: 40, profile });
      let rows = 0;
      const told = { ...range, profile: profileOf("window-end", "inclusive") };
      for await (const { data } of pull(client, "diagram_13", told)) rows += data.length;
      expect(rows).toBe(await expectedCount(profile));
    });
  },
);

describe("skips no second silently, least of all at month ends, with the answers", () => {
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

  test.each(combinations.filter((_, nth) => isFull || nth % 3 === 0))(
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
      const { client } = createClientAndFake({ data: callsAt(calls), profile });
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

test("reports no gap before the first call once later calls show that the end is inclusive", async () => {
  const { client } = createClientAndFake({ data: callsAt(["20260315120500", "20260331120500"]) });
  const gaps: (string | undefined)[] = [];
  for await (const { gap } of pull(client, "diagram_2", { from: "20250901000000", to: "20260331235959" }))
    gaps.push(gap);
  expect(new Set(gaps)).toEqual(new Set([undefined]));
});

describe("reads the single second after a full window from a server that refuses equal dates with", () => {
  const calls = ["20260301000000", "20260315120500", "20260331235959", "20260401000000"];
  const combinations = (["bad-request", "not-found"] as const).flatMap((refusal) =>
    (["inclusive", "exclusive"] as const).flatMap((end) => [true, false].map((isTold) => ({ refusal, end, isTold }))),
  );

  test.each(combinations.filter((_, nth) => isFull || nth % 3 === 0))(
    "$refusal, $end, told: $isTold",
    async ({ refusal, end, isTold }) => {
      const answers = { "equal-dates": "refused", "range-refusal": refusal, "window-end": end } as const;
      const profile: Profile = { mockvox: 1, name: "under test", answers };
      const { client } = createClientAndFake({ data: callsAt(calls), profile });
      const range = { from: "20260301000000", to: "20260401000000", ...(isTold ? { profile } : {}) };
      const read: string[] = [];
      for await (const { data } of pull(client, "diagram_13", range)) for (const row of data) read.push(row.conn_id);
      expect(read).toEqual(calls);
    },
  );
});

describe("does not mistake the refusal of a single second for an empty one:", () => {
  const answers = { "equal-dates": "refused", "window-end": "inclusive" } as const;
  const lone = "20260315120500";
  const refusing = (refusal: "bad-request" | "not-found", told: Profile["answers"]): ReturnType<typeof pull> => {
    const profile: Profile = { mockvox: 1, name: "server", answers: { ...answers, "range-refusal": refusal } };
    const { client } = createClientAndFake({ data: callsAt([lone]), profile });
    const known: Profile = { mockvox: 1, name: "told", answers: { "window-end": "inclusive", ...told } };
    return pull(client, "diagram_13", { from: lone, to: lone, profile: known });
  };

  test.each([
    ["bad-request", {}],
    ["not-found", { "equal-dates": "refused" }],
  ] as const)("fails if the server or the profile says so (%s, %j)", async (refusal, told) => {
    await expect(refusing(refusal, told).next()).rejects.toMatchObject({ code: "equal-dates-refused" });
  });

  test("reports a gap if it cannot know", async () => {
    expect((await refusing("not-found", {}).next()).value).toMatchObject({ data: [], gap: lone });
  });
});
