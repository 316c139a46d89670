import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { namedProfile, type Profile, parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { createTap, type Tap, type Verdict } from "../src/index.ts";
import { present } from "./a-fake.ts";

const upstream = "https://wv0001.wolkvox.com";

const tapHeldTo = (profile?: Profile): Tap =>
  createTap({ server: upstream, now: () => present, ...(profile ? { profile } : {}) });

/** Lets a tap look at what a server with these answers says on a window of a day. */
function lookInto(tap: Tap, answers: object, change: (text: string) => string = (text) => text) {
  const profile = parseProfile({ mockvox: 1, name: "t", answers });
  const fetch = toFetch(createFake({ clock: virtualClock({ start: present }), size: 4_000, profile }));
  return async (report: string, from: string, to: string): Promise<void> => {
    const path = `/api/v2/reports_manager.php?api=${report}&date_ini=20260604${from}&date_end=20260604${to}`;
    const answer = await fetch(new Request(upstream + path, { headers: { "wolkvox-token": "demo" } }));
    await tap.look("GET", path, new Response(change(await answer.text()), answer));
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
  "keeps an answer that is settled through windows that fit both, held to %s",
  async (name) => {
    const tap = tapHeldTo(name === undefined ? undefined : namedProfile(name));
    const look = lookInto(tap, { "menu-channels": "more" });
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

test("leaves open what two answers fit", async () => {
  const tap = tapHeldTo();
  const [[from, to] = ["", ""]] = windows;
  await lookInto(tap, {})("diagram_13", from, to);
  expect(verdictOn(tap, "claim-menu-channels")).toMatchObject({ kind: "passed", findings: [] });
  expect(tap.report().observed.answers).not.toHaveProperty("menu-channels");
});

test.each([
  [undefined, "passed", "information"],
  ["default", "failed", "notable"],
] as const)("tells an answer that contradicts the settled one, once, held to %s", async (name, kind, severity) => {
  const tap = tapHeldTo(name === undefined ? undefined : namedProfile(name));
  for (const format of ["dashed", "compact", "compact", "dashed"])
    await lookInto(tap, { "hour-format": format })("diagram_1_2", "000000", "235959");
  const verdict = verdictOn(tap, "claim-hour-format");
  expect(verdict).toMatchObject({ kind, answer: "dashed" });
  expect(verdict?.findings).toMatchObject([
    { severity, expected: { en: "dashed, as before", es: "dashed, como antes" }, found: { en: "compact" } },
  ]);
  expect(tap.report().observed.answers).toMatchObject({ "hour-format": "dashed" });
});

test("keeps an answer beside what no candidate explains", async () => {
  const tap = tapHeldTo();
  const odd = (text: string): string => text.replaceAll(/(\d{4})-(\d\d)-(\d\d)-(\d\d)/g, "$1.$2.$3 $4h");
  await lookInto(tap, {})("diagram_1_2", "000000", "235959");
  await lookInto(tap, {}, odd)("diagram_1_2", "000000", "235959");
  await lookInto(tap, {})("diagram_1_2", "000000", "235959");
  expect(verdictOn(tap, "claim-hour-format")).toMatchObject({
    kind: "failed",
    answer: "dashed",
    findings: [{ severity: "breaking" }],
  });
});
