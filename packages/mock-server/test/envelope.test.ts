import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { envelopeSchemas } from "@mockvox/spec/zod";
import { expect, test } from "vitest";
import { aDay, createTestClient } from "./test-client.ts";

const { send } = createTestClient();

/** The order of the fields in the samples of the vendor's pages, copied from them; for a further report the order is the spec's. */
const columnOrders: Readonly<Partial<Record<ReportId, readonly string[]>>> = {
  cdr_4: ["calls", "minutes", "cost", "percentage"],
  diagram_1_2: ["date", "calls", "ivr_minutes"],
  diagram_2: [
    ...["skill_id", "treatment", "customer_say_no", "customer_say_yes", "recall_fail", "recall_ok"],
    "service_level_up",
  ],
  campaign_8: [
    ...["telephone", "total_machine_recognitions", "no_answer", "answer_machine", "busy", "congestion", "failed"],
  ],
  diagram_13: [
    ...["rp_id", "conn_id", "customer_id", "channel", "attempt", "telephone", "date", "second_event", "cod_opc_menu"],
  ],
};

test.each(reportIds)("%s responds according to the spec", async (report) => {
  const { status, text } = await send({ api: report, campaign_id: "all", ...aDay });
  const envelope = JSON.parse(text);
  expect(status).toBe(200);
  expect(envelopeSchemas[report].safeParse(envelope).error).toBeUndefined();
  expect(Object.keys(envelope)).toEqual(["code", "error", "msg", "data"]);
  const [row] = Object.values<object>(envelope.data);
  expect(Object.keys(row ?? {})).toEqual(columnOrders[report] ?? reportOf(report).columns);
  if (Array.isArray(envelope.data)) expect(envelope.msg).toBe(`${envelope.data.length} records were found`);
});

test("writes the same bytes as a single JSON.stringify, for any number of rows", async () => {
  const { send: askLarge } = createTestClient({ size: "large" });
  const { text } = await askLarge({ api: "diagram_13", ...aDay });
  expect(JSON.parse(text).data.length).toBeGreaterThan(5_000);
  expect(text).toBe(
    JSON.stringify(JSON.parse(text))
      .replaceAll("/", "\\/")
      .replaceAll(/[\u0080-\uffff]/g, unicode),
  );
});

test("sends the headers of the vendor's only public response", async () => {
  const { headers } = await send({ api: "cdr_4", ...aDay });
  expect(headers).toEqual({
    Server: "Apache",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST",
    "Cache-Control": "no-store, no-cache, must-revalidate",
    "Content-Type": "application/json; charset=utf-8",
    Date: "Mon, 01 Jun 2026 17:00:00 GMT",
  });
});

test("gives the same bytes for the same seed, and others for another seed or server", async () => {
  const query = { api: "diagram_13", ...aDay };
  const first = (await createTestClient({ seed: 7 }).send(query)).text;
  expect((await createTestClient({ seed: 7 }).send(query)).text).toBe(first);
  expect((await createTestClient({ seed: 8 }).send(query)).text).not.toBe(first);
  expect((await createTestClient({ seed: 7 }).send(query, { host: "wv0002.wolkvox.com" })).text).not.toBe(first);
});

test("gets the server number from the host, else from the header, else the default", async () => {
  const query = { api: "cdr_4", ...aDay };
  const second = (await send(query, { host: "wv0002.wolkvox.com:443" })).text;
  expect((await send(query, { host: "127.0.0.1:4010", headers: { wolkvox_server: "0002" } })).text).toBe(second);
  expect((await send(query, { host: "wv0002.wolkvox.com", headers: { wolkvox_server: "0003" } })).text).toBe(second);
  expect((await createTestClient({ server: "0002" }).send(query, { host: "127.0.0.1:4010" })).text).toBe(second);
});

test("responds to other paths as a plain web server", async () => {
  for (const path of ["/", "/api/v2/", "/api/v2/campaign.php", "/api/v2/reports_manager.php/x"]) {
    const response = await send("", { path });
    expect(response).toMatchObject({ status: 404, headers: { Server: "Apache" } });
    expect(response.headers["Content-Type"]).toContain("text/html");
  }
});

function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
