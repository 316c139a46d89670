import { reportIds } from "@mockvox/spec";
import { envelopeSchemas } from "@mockvox/spec/zod";
import { expect, test } from "vitest";
import { aDay, createAsker } from "./asker.ts";

const { ask } = createAsker();

test.each(reportIds)("answers %s true to the spec", async (report) => {
  const { status, text } = await ask({ api: report, campaign_id: "all", ...aDay });
  const envelope = JSON.parse(text);
  expect(status).toBe(200);
  expect(envelopeSchemas[report].safeParse(envelope).error).toBeUndefined();
  expect(Object.keys(envelope)).toEqual(["code", "error", "msg", "data"]);
  if (Array.isArray(envelope.data)) expect(envelope.msg).toBe(`${envelope.data.length} records were found`);
});

test("writes the bytes that one JSON.stringify would, however many the rows", async () => {
  const { ask: askLarge } = createAsker({ size: "large" });
  const { text } = await askLarge({ api: "diagram_13", ...aDay });
  expect(JSON.parse(text).data.length).toBeGreaterThan(5_000);
  expect(text).toBe(
    JSON.stringify(JSON.parse(text))
      .replaceAll("/", "\\/")
      .replaceAll(/[\u0080-\uffff]/g, unicode),
  );
});

test("sends the headers of the vendor's one public answer", async () => {
  const { headers } = await ask({ api: "cdr_4", ...aDay });
  expect(headers).toEqual({
    Server: "Apache",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST",
    "Cache-Control": "no-store, no-cache, must-revalidate",
    "Content-Type": "application/json; charset=utf-8",
    Date: "Mon, 01 Jun 2026 17:00:00 GMT",
  });
});

test("gives the same bytes for the same seed and others for another seed or server", async () => {
  const query = { api: "diagram_13", ...aDay };
  const first = (await createAsker({ seed: 7 }).ask(query)).text;
  expect((await createAsker({ seed: 7 }).ask(query)).text).toBe(first);
  expect((await createAsker({ seed: 8 }).ask(query)).text).not.toBe(first);
  expect((await createAsker({ seed: 7 }).ask(query, { host: "wv0002.wolkvox.com" })).text).not.toBe(first);
});

test("knows the server by its host, else by the header, else by default", async () => {
  const query = { api: "cdr_4", ...aDay };
  const second = (await ask(query, { host: "wv0002.wolkvox.com:443" })).text;
  expect((await ask(query, { host: "127.0.0.1:4010", headers: { wolkvox_server: "0002" } })).text).toBe(second);
  expect((await ask(query, { host: "wv0002.wolkvox.com", headers: { wolkvox_server: "0003" } })).text).toBe(second);
  expect((await createAsker({ server: "0002" }).ask(query, { host: "127.0.0.1:4010" })).text).toBe(second);
});

test("answers other paths as a plain web server", async () => {
  for (const path of ["/", "/api/v2/", "/api/v2/campaign.php", "/api/v2/reports_manager.php/x"]) {
    const reply = await ask("", { path });
    expect(reply).toMatchObject({ status: 404, headers: { Server: "Apache" } });
    expect(reply.headers["Content-Type"]).toContain("text/html");
  }
});

function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
