import { unmodelledReportIds } from "@mockvox/spec";
import { vendorReports } from "@mockvox/spec/vendor-reports";
import { expect, test } from "vitest";
import { type FakeOptions, parseCustomData } from "../src/index.ts";
import { aDay, createTestClient, type ReceivedResponse, type SendOptions } from "./test-client.ts";

const unknownReport = { code: "400", error: "BAD REQUEST", msg: "THE API YOU WANT TO CONSULT DOES NOT EXIST" };

function send(
  query: string | Record<string, string>,
  options: FakeOptions = {},
  sendOptions: SendOptions = {},
): Promise<ReceivedResponse> {
  return createTestClient(options).send(query, sendOptions);
}

test("says that a report of the vendor is not modelled, instead of that it does not exist", async () => {
  const { status, headers, text } = await send({ api: "cdr_1", ...aDay });
  expect(status).toBe(501);
  const { code, error, msg } = JSON.parse(text);
  expect({ code, error }).toEqual({ code: "501", error: "NOT IMPLEMENTED BY MOCKVOX" });
  expect(msg).toContain('cdr_1 ("Calls, in detail") is a report of the vendor that Mockvox does not model');
  expect(msg).toContain("--unknown-reports shapes");
  expect(headers["Mockvox-Note"]).toBe(`not-modelled: ${msg}`);
  expect(headers["Access-Control-Expose-Headers"]).toBe("Mockvox-Note");
  expect(headers["Mockvox-Note"]).toMatch(/^[ -~]+$/);
});

test.each([{}, { unknownReports: "shapes" } as const])(
  "a name that the vendor does not have is its own error (%o)",
  async (options) => {
    const { status, text, headers } = await send({ api: "cdr_99", ...aDay }, options);
    expect([status, JSON.parse(text), headers["Mockvox-Note"]]).toEqual([400, unknownReport, undefined]);
  },
);

test("the vendor's own error, if it is wanted", async () => {
  const { status, text, headers } = await send({ api: "cdr_1", ...aDay }, { unknownReports: "vendor" });
  expect([status, JSON.parse(text), headers["Mockvox-Note"]]).toEqual([400, unknownReport, undefined]);
});

test("is recorded with its note, and can be found by its report", async () => {
  const { fake, send } = createTestClient();
  await send({ api: "cdr_1", ...aDay });
  const [recorded] = fake.findRequests({ report: "cdr_1" });
  expect(recorded).toMatchObject({ report: "cdr_1", note: "not-modelled", status: 501, complete: true });
  expect(recorded?.rows).toBeUndefined();
  expect(() => fake.listRequests({ report: "cdr_99" })).toThrow('Unknown report "cdr_99".');
});

test("costs no quota, and other checks of the same request come first", async () => {
  const { fake, send } = createTestClient({ licenses: 1, limits: { requestsPerLicencePerDay: 1 }, maintenance: false });
  await send({ api: "cdr_1" });
  expect(await fake.tenant().usage()).toMatchObject({ quota: { left: 1 } });
  expect((await send({ api: "cdr_1" }, { token: null })).status).toBe(401);
  expect((await send({ api: "cdr_1" }, { method: "DELETE" })).status).toBe(405);
  expect((await send({ api: "cdr_1" }, { token: "refuse-maintenance" })).status).toBe(403);
  fake.setMaintenance(true);
  expect((await send({ api: "cdr_1" })).status).toBe(403);
});

test("overrides apply to reports that are not modelled", async () => {
  const { fake, send } = createTestClient();
  fake.when("chat_1").refuse("quota-spent");
  fake.when("chat_1").injectFault({ kind: "empty-body" }, { times: 2 });
  expect((await send({ api: "cdr_4", ...aDay })).text).not.toBe("");
  expect(await send({ api: "chat_1", ...aDay })).toMatchObject({ status: 403, text: "" });
  expect(await send({ api: "chat_1", ...aDay })).toMatchObject({ status: 501, text: "" });
  expect(() => fake.when("chat_99")).toThrow('Unknown report "chat_99". Expected one of cdr_4');
});

const shapes = { unknownReports: "shapes" } as const;

function queryFor(id: string): Record<string, string> {
  const parameters = vendorReports[id]?.parameters ?? [];
  return { api: id, ...Object.fromEntries(parameters.map((name) => [name, "all"])), ...aDay };
}

const [withFields, withoutFields] = [true, false].map((hasFields) =>
  unmodelledReportIds.filter((id) => (vendorReports[id]?.fields.length !== 0) === hasFields),
);

test.each(withFields ?? [])("%s has the shape that its example documents", async (id) => {
  const { fields, codeType } = vendorReports[id] ?? {};
  const { fake, send } = createTestClient(shapes);
  const { status, headers, text } = await send(queryFor(id));
  const { code, error, msg, data } = JSON.parse(text);
  expect([status, error, msg]).toEqual([200, null, `${data.length} records were found`]);
  expect(code).toBe(codeType === "string" ? "200" : 200);
  for (const row of data) expect(Object.keys(row)).toEqual(fields);
  expect(headers["Mockvox-Note"]).toMatch(/^shape-only: .*the values are made up/);
  expect(fake.requests.at(-1)).toMatchObject({ report: id, note: "shape-only", rows: data.length });
  expect((await createTestClient(shapes).send(queryFor(id))).text).toBe(text);
});

test.each(withoutFields ?? [])("%s has no shape, because its fields are unknown", async (id) => {
  const { status, text } = await send(queryFor(id), shapes);
  expect(status).toBe(501);
  expect(JSON.parse(text).msg).toContain("Its fields are unknown");
});

test("shapes keep the vendor's limits", async () => {
  const query = { api: "campaign_3", campaign_id: "all", ...aDay };
  expect((await send({ api: "campaign_3", ...aDay }, shapes)).status).toBe(400);
  expect((await send({ ...query, date_end: "20260302" }, shapes)).text).toContain("Validate dates entered");
  expect((await send({ ...query, date_end: "20260502000000" }, shapes)).text).toContain("Validate dates entered");
  expect((await send(query, { ...shapes, limits: { simultaneousRequests: 0 } })).text).toContain("SIMULTANEOUS");
  const cut = await send(query, { ...shapes, limits: { rows: 3 } });
  expect([JSON.parse(cut.text).data.length, cut.text.includes("SIZE LIMIT")]).toEqual([3, false]);
  expect((await send(query, { ...shapes, limits: { bytes: 100 } })).text).toContain("SIZE LIMIT");
  const { fake, send: sendTwice } = createTestClient({
    ...shapes,
    licenses: 1,
    limits: { requestsPerLicencePerDay: 1 },
  });
  expect((await sendTwice(query)).status).toBe(200);
  expect((await sendTwice(query)).text).toContain("TOKEN LIMIT EXCEEDED");
  expect(await fake.tenant().usage()).toMatchObject({ quota: { left: 0 } });
});

test("a date range without rows is empty, with the note", async () => {
  const { status, text, headers } = await send(
    { api: "cdr_1", date_ini: "20260801000000", date_end: "20260801235959" },
    shapes,
  );
  expect([status, JSON.parse(text).msg]).toEqual([404, "Validate dates entered"]);
  expect(headers["Mockvox-Note"]).toMatch(/^shape-only/);
  expect(headers["Content-Type"]).toContain("json");
});

test("shapes do not need a contact centre, and follow the profile", async () => {
  const data = parseCustomData({ rows: {} });
  const { text } = await send({ api: "chat_2", ...aDay }, { ...shapes, data });
  expect(JSON.parse(text).data.length).toBeGreaterThan(0);
  const numbers = await send(
    { api: "agent_11", ...aDay },
    {
      ...shapes,
      profile: { mockvox: 1, name: "t", answers: { "value-type": "number" } },
    },
  );
  expect(typeof JSON.parse(numbers.text).data[0].agents).toBe("number");
});

test("`mockvox-explain` exposes the note too", async () => {
  const { headers } = await send({ api: "cdr_1", ...aDay }, shapes, { headers: { "mockvox-explain": "claims" } });
  expect(headers["Access-Control-Expose-Headers"]).toBe("Mockvox-Claims, Mockvox-Note");
  expect(headers["Mockvox-Claims"]).toContain("success-error=");
});

test("rejects another mode", () => {
  expect(() => createTestClient({ unknownReports: "all" as "note" })).toThrow(
    'Invalid `unknownReports` "all". Expected one of note, vendor, shapes.',
  );
});
