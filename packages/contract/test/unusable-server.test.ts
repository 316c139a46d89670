import { expect, test } from "vitest";
import type { ContractReport } from "../src/index.ts";
import { prepareContract } from "../src/index.ts";
import { exitCodeOf, renderReport } from "../src/reports/index.ts";
import { createTestFake } from "./create-test-fake.ts";

const page = "<!doctype html><html><body>Request blocked. Ray ID 7f3</body></html>";

/** Runs against a server that answers every request alike, the first ones excepted. */
async function runAgainst(answer: () => Response, after = 0): Promise<ContractReport> {
  const { everything } = await createTestFake();
  let sent = 0;
  return prepareContract({
    ...everything,
    fetch: (request) => {
      sent += 1;
      return sent > after ? Promise.resolve(answer()) : (everything.fetch?.(request) ?? Promise.resolve(answer()));
    },
  }).execute();
}

test.each([
  ["blocked", 403, page, /firewall/],
  ["rate-limited", 429, '{"error":"TOO MANY REQUESTS"}', /limits how often/],
  ["server-error", 500, "Internal Server Error", /out of order/],
  ["server-error", 502, page, /out of order/],
  ["unexpected-page", 200, page, /instead of every report/],
  ["maintenance", 403, "<html><body>Server in maintenance</body></html>", /maintenance/],
] as const)("stops after two requests and names the cause: %s, %i", async (cause, status, text, reason) => {
  const report = await runAgainst(() => new Response(text, { status }));
  expect(report.stopped).toMatchObject({ cause, reason: { en: expect.stringMatching(reason) } });
  expect(report.requests.sent).toBeLessThanOrEqual(2);
  expect(exitCodeOf(report)).toBe(cause === "maintenance" ? 3 : 2);
  expect(report.verdicts.filter(({ status: verdict }) => verdict === "failed")).toEqual([]);
});

test("lists no checks when nothing could be checked", async () => {
  const text = renderReport("terminal", await runAgainst(() => new Response(page, { status: 403 })), {
    language: "en",
  });
  expect(text).toContain("firewall");
  expect(text).not.toContain("cdr_4-envelope-keys");
});

test("stops when a firewall blocks the rest of a run, and does not call it maintenance", async () => {
  const report = await runAgainst(() => new Response(page, { status: 403 }), 10);
  expect(report.stopped?.cause).toBe("blocked");
  expect(report).not.toHaveProperty("setupFailed");
  expect(report.requests.sent).toBeLessThan(20);
});
