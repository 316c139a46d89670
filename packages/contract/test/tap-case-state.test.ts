import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { namedProfile, type Profile, parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { createTap, type Tap, type Verdict } from "../src/index.ts";
import { testNow } from "./create-test-fake.ts";

const upstream = "https://wv0001.wolkvox.com";

function createProfileTap(profile?: Profile): Tap {
  return createTap({ server: upstream, now: () => testNow, ...(profile ? { profile } : {}) });
}

/** Lets a tap inspect responses of a server with these answers. */
function inspectWith(tap: Tap, answers: object, change: (text: string) => string = (text) => text) {
  const profile = parseProfile({ mockvox: 1, name: "t", answers });
  const fetch = toFetch(createFake({ clock: virtualClock({ start: testNow }), size: 4_000, profile }));
  return async (report: string, from: string, to: string): Promise<void> => {
    const path = `/api/v2/reports_manager.php?api=${report}&date_ini=20260604${from}&date_end=20260604${to}`;
    const answer = await fetch(new Request(upstream + path, { headers: { "wolkvox-token": "demo" } }));
    await tap.inspect("GET", path, new Response(change(await answer.text()), answer));
  };
}

function verdictOn(tap: Tap, id: string): Verdict | undefined {
  return tap.report().verdicts.find((verdict) => verdict.case === id);
}

const windows = Array.from({ length: 60 }, (_, at) => {
  const hour = String(8 + Math.floor(at / 6)).padStart(2, "0");
  return [`${hour}${at % 6}000`, `${hour}${at % 6}959`] as const;
});

test.each([undefined, "default"])(
  "keeps a settled answer through responses that fit both answers, compared with %s",
  async (name) => {
    const tap = createProfileTap(name === undefined ? undefined : namedProfile(name));
    const look = inspectWith(tap, { "menu-channels": "more" });
    const seen: (string | undefined)[] = [];
    for (const [from, to] of windows) {
      await look("diagram_13", from, to);
      const { answer } = verdictOn(tap, "claim-menu-channels") ?? {};
      if (seen.at(-1) !== answer || seen.length === 0) seen.push(answer);
    }
    expect(seen).toEqual([undefined, "more"]);
    expect(tap.report().observed.answers).toMatchObject({ "menu-channels": "more" });
    expect(verdictOn(tap, "claim-menu-channels")?.findings).toHaveLength(1);
  },
);

test("leaves a claim open when two answers fit", async () => {
  const tap = createProfileTap();
  const [[from, to] = ["", ""]] = windows;
  await inspectWith(tap, {})("diagram_13", from, to);
  expect(verdictOn(tap, "claim-menu-channels")).toMatchObject({ status: "passed", findings: [] });
  expect(tap.report().observed.answers).not.toHaveProperty("menu-channels");
});

test.each([
  [undefined, "passed", "info"],
  ["default", "failed", "warning"],
] as const)("reports a contradiction of the settled answer once, compared with %s", async (name, status, severity) => {
  const tap = createProfileTap(name === undefined ? undefined : namedProfile(name));
  for (const format of ["dashed", "compact", "compact", "dashed"])
    await inspectWith(tap, { "hour-format": format })("diagram_1_2", "000000", "235959");
  const verdict = verdictOn(tap, "claim-hour-format");
  expect(verdict).toMatchObject({ status, answer: "dashed" });
  expect(verdict?.findings).toMatchObject([
    { severity, expected: { en: "dashed, as before", es: "dashed, como antes" }, actual: { en: "compact" } },
  ]);
  expect(tap.report().observed.answers).toMatchObject({ "hour-format": "dashed" });
});

test("keeps the answer when a later response fits no candidate", async () => {
  const tap = createProfileTap();
  const odd = (text: string): string => text.replace(/(\d{4}-\d\d-\d\d)-(\d\d)/, "$1 $2");
  await inspectWith(tap, {})("diagram_1_2", "000000", "235959");
  await inspectWith(tap, {}, odd)("diagram_1_2", "000000", "235959");
  await inspectWith(tap, {})("diagram_1_2", "000000", "235959");
  expect(verdictOn(tap, "claim-hour-format")).toMatchObject({
    status: "failed",
    answer: "dashed",
    findings: [{ severity: "breaking" }],
  });
});
