import { type RefusalId, refusalIds, refusals } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { type FakeOptions, parseCustomData } from "../src/index.ts";
import { aDay, createTestClient, type ReceivedResponse, type SendOptions } from "./test-client.ts";

const validQuery = { api: "diagram_13", ...aDay };

/** The example of the error response in the spec. */
function exampleOf(id: RefusalId): Partial<ReceivedResponse> {
  const { status, error, msg } = refusals[id];
  return { status, text: JSON.stringify({ code: String(status), error, msg }).replaceAll("/", "\\/") };
}

test.each(refusalIds)("responds with %s to the token refuse-%s, whatever it requests", async (id) => {
  const { send } = createTestClient({ tokens: ["demo"] });
  expect(await send(validQuery, { token: `refuse-${id}` })).toMatchObject(exampleOf(id));
  expect(await send("", { token: `refuse-${id}`, method: "PUT" })).toMatchObject(exampleOf(id));
});

test("misses the parameters of a URL that was copied with HTML entities, as the vendor's sample has it", async () => {
  const { date_ini, date_end } = aDay;
  const { send } = createTestClient();
  const response = await send(`api=diagram_1_2&amp;date_ini=${date_ini}&amp;date_end=${date_end}`);
  expect(response).toMatchObject(exampleOf("missing-parameter"));
});

describe("responds by its own rules with", () => {
  type Case = { query?: Record<string, string>; sendOptions?: SendOptions; options?: FakeOptions; before?: number };
  const window = (date_ini: string, date_end: string): Record<string, string> => ({ api: "cdr_4", date_ini, date_end });
  const twoRows = parseCustomData(
    { rows: { diagram_13: [{ cod_opc_menu: "A" }, { cod_opc_menu: "B" }] } },
    { allowUnknownColumns: true },
  );
  const cases: Record<RefusalId, Case> = {
    "method-not-allowed": { sendOptions: { method: "DELETE" } },
    "missing-token": { sendOptions: { token: null } },
    "invalid-token": { sendOptions: { token: "other" }, options: { tokens: ["demo"] } },
    maintenance: { options: { maintenance: true } },
    "unknown-report": { query: { ...validQuery, api: "cdr_99" } },
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
    const { query = validQuery, sendOptions = {}, options = {}, before = 0 } = cases[id];
    const { send, fake } = createTestClient(options);
    for (let count = 0; count < before; count += 1) expect(await send(query)).toMatchObject({ status: 200 });
    const response = send(query, sendOptions);
    fake.clock.advance({ seconds: 1 });
    expect(await response).toMatchObject(exampleOf(id));
  });
});
