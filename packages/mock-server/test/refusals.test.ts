import { type RefusalId, refusalIds, refusals } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { type FakeOptions, parseOwnData } from "../src/index.ts";
import { aDay, createAsker, type Question, type Reply } from "./asker.ts";

const asked = { api: "diagram_13", ...aDay };

/** The refusal's own example in the spec. */
function exampleOf(id: RefusalId): Partial<Reply> {
  const { status, error, msg } = refusals[id];
  return { status, text: JSON.stringify({ code: String(status), error, msg }).replaceAll("/", "\\/") };
}

test.each(refusalIds)("gives %s to the token refuse-%s, whatever it asks", async (id) => {
  const { ask } = createAsker({ tokens: ["demo"] });
  expect(await ask(asked, { token: `refuse-${id}` })).toMatchObject(exampleOf(id));
  expect(await ask("", { token: `refuse-${id}`, method: "PUT" })).toMatchObject(exampleOf(id));
});

describe("gives by itself", () => {
  type Case = { query?: Record<string, string>; question?: Question; options?: FakeOptions; before?: number };
  const window = (date_ini: string, date_end: string): Record<string, string> => ({ api: "cdr_4", date_ini, date_end });
  const twoRows = parseOwnData({ rows: { diagram_13: [{ cod_opc_menu: "A" }, { cod_opc_menu: "B" }] } });
  const cases: Record<RefusalId, Case> = {
    "method-not-allowed": { question: { method: "DELETE" } },
    "missing-token": { question: { token: null } },
    "invalid-token": { question: { token: "other" }, options: { tokens: ["demo"] } },
    maintenance: { options: { maintenance: true } },
    "unknown-report": { query: { ...asked, api: "cdr_5" } },
    "missing-parameter": { query: { api: "campaign_8", ...aDay } },
    "invalid-date": { query: window("2026030200000", "20260302235959") },
    "reversed-dates": { query: window("20260302000001", "20260302000000") },
    "window-too-long": { query: window("20260301000000", "20260401000001") },
    "quota-spent": { options: { limits: { requestsPerLicencePerDay: 1 }, licenses: 1 }, before: 1 },
    "too-many-requests": { options: { limits: { simultaneousRequests: 0 } } },
    "time-limit": { options: { latency: 2, limits: { seconds: 0.001 } } },
    "row-limit": {
      options: {
        data: twoRows,
        limits: { rows: 1 },
        profile: { mockvox: 1, name: "t", answers: { "row-limit": "refused" } },
      },
    },
    "size-limit": { options: { data: twoRows, limits: { bytes: 10 } } },
  };

  test.each(refusalIds)("%s", async (id) => {
    const { query = asked, question = {}, options = {}, before = 0 } = cases[id];
    const { ask, fake } = createAsker(options);
    for (let count = 0; count < before; count += 1) expect(await ask(query)).toMatchObject({ status: 200 });
    const reply = ask(query, question);
    fake.clock.advance({ seconds: 1 });
    expect(await reply).toMatchObject(exampleOf(id));
  });
});
