import { parseCustomData } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { prepareContract, type SavedRun } from "../src/index.ts";
import { createTestFake, testNow } from "./create-test-fake.ts";

const canaryToken = "5f4dcc3b5aa765d61d8327deb882cf99aa31b2c4d5e6f7a8b9c0";
const canaryPhones = ["3005559871", "+57 300 555 9872", "93005559873"];
const canaryName = "Quetzalina Ñandú";
/** As short and plain as a column name. */
const canaryWord = "Quetzalina";
/** A token that could be a column. */
const plainToken = "sesame_open";

function expectNoCanary(text: string): void {
  const canaries = [canaryToken, ...canaryPhones, canaryName, canaryWord, plainToken];
  for (const canary of canaries) expect(text.toLowerCase()).not.toContain(canary.toLowerCase());
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
  const data = parseCustomData({ rows: { diagram_13: rows, campaign_8: dialled } }, { allowUnknownColumns: true });
  const { everything } = await createTestFake({ data });
  let saved: SavedRun | undefined;
  const keep = (now: SavedRun): void => {
    saved = now;
  };
  const report = await prepareContract({ ...everything, token: canaryToken, onSave: keep }).execute();
  expect(report.verdicts.some(({ status }) => status === "failed")).toBe(true);
  expectNoCanary(JSON.stringify(report));
  expectNoCanary(JSON.stringify(saved));
});

test("puts no secret into the report that a hostile server echoes", async () => {
  const all = [canaryToken, ...canaryPhones, canaryName, canaryWord, plainToken];
  const hostile = Object.fromEntries(all.map((text) => [text, text]));
  const bare = { code: 200, error: null, msg: "1 records were found" };
  const envelope = { code: all[0], error: all[1], msg: all.join(" "), data: [hostile, ...all], ...hostile };
  for (const body of [
    envelope,
    { ...envelope, code: 200 },
    { code: 200, error: canaryName, msg: canaryName, data: hostile },
    { ...bare, data: [hostile] },
    { ...bare, data: { [canaryWord]: hostile, [plainToken]: hostile } },
    { ...bare, data: JSON.stringify([hostile]) },
    { ...bare, data: [], [canaryWord]: canaryWord, [plainToken]: plainToken },
    { code: 400, error: canaryWord, msg: plainToken, [canaryWord]: 1, [plainToken]: 2 },
  ]) {
    const report = await prepareContract({
      token: plainToken,
      tokens: { slow: canaryToken },
      clock: { now: () => testNow, sleep: () => Promise.resolve() },
      allow: ["burst", "token-in-url"],
      fetch: () =>
        Promise.resolve(
          new Response(JSON.stringify(body), {
            headers: {
              "content-type": `${canaryWord}/${canaryToken}; charset=${canaryWord}`,
              "content-encoding": canaryWord,
              "retry-after": canaryToken,
            },
          }),
        ),
    }).execute();
    expect(report.verdicts.some(({ status }) => status === "failed")).toBe(true);
    expectNoCanary(JSON.stringify(report));
  }
});

test("leaves column names readable that cannot be personal data", async () => {
  const row = { ring_seconds: "1", agent_2: "2", calls: "3", Quetzalina: "4", a1b2c3: "5", sesame_open: "6" };
  const body = JSON.stringify({ code: 200, error: null, msg: "1 records were found", data: { "0_5_seg": row } });
  const report = await prepareContract({
    token: plainToken,
    only: ["cdr_4-envelope-columns"],
    clock: { now: () => testNow, sleep: () => Promise.resolve() },
    fetch: () => Promise.resolve(new Response(body)),
  }).execute();
  const [found] = report.verdicts.flatMap(({ findings }) => findings);
  expect(found?.actual.en).toBe("ring_seconds, agent_2, aaaaaaaaaa, adadad, aaaaaa_aaaa");
  expect(found?.locations[0]).toBe("/data/0_5_seg/ring_seconds");
});
