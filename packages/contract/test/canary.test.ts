import { parseOwnData } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { runContract, type SavedRun } from "../src/index.ts";
import { aFake, present } from "./a-fake.ts";

const canaryToken = "5f4dcc3b5aa765d61d8327deb882cf99aa31b2c4d5e6f7a8b9c0";
const canaryPhones = ["3005559871", "+57 300 555 9872", "93005559873"];
const canaryName = "Quetzalina Ñandú";

function expectNoCanary(text: string): void {
  for (const canary of [canaryToken, ...canaryPhones, canaryName, "Quetzalina"]) expect(text).not.toContain(canary);
}

test("puts no token, telephone or name into the report or the saved run", async () => {
  const rows = canaryPhones.map((telephone) => ({
    ...{ rp_id: telephone, conn_id: telephone, customer_id: telephone, channel: canaryName, attempt: "x", telephone },
    ...{ date: canaryName, second_event: telephone, cod_opc_menu: canaryName },
  }));
  const dialled = canaryPhones.map((telephone) => ({
    telephone,
    total_machine_recognitions: telephone,
    no_answer: canaryName,
  }));
  const data = parseOwnData({ rows: { diagram_13: rows, campaign_8: dialled } });
  const { everything } = await aFake({ data });
  let saved: SavedRun | undefined;
  const keep = (now: SavedRun): void => {
    saved = now;
  };
  const report = await runContract({ ...everything, token: canaryToken, onSave: keep });
  expect(report.verdicts.some(({ kind }) => kind === "broken")).toBe(true);
  expectNoCanary(JSON.stringify(report));
  expectNoCanary(JSON.stringify(saved));
});

test("puts nothing into the report that a hostile server repeats", async () => {
  const all = [canaryToken, ...canaryPhones, canaryName];
  const hostile = Object.fromEntries(all.map((text) => [text, text]));
  const envelope = { code: all[0], error: all[1], msg: all.join(" "), data: [hostile, ...all], ...hostile };
  for (const body of [
    envelope,
    { ...envelope, code: 200 },
    { code: 200, error: canaryName, msg: canaryName, data: hostile },
  ]) {
    const report = await runContract({
      token: canaryToken,
      clock: { now: () => present, sleep: () => Promise.resolve() },
      allow: ["burst", "token-in-url"],
      fetch: () =>
        Promise.resolve(
          new Response(JSON.stringify(body), {
            headers: {
              "content-type": `${canaryName} ${canaryToken}`.replaceAll(/[^\x20-\x7e]/g, ""),
              "retry-after": canaryToken,
            },
          }),
        ),
    });
    expect(report.verdicts.some(({ kind }) => kind === "broken")).toBe(true);
    expectNoCanary(JSON.stringify(report));
  }
});
