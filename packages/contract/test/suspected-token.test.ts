import { expect, test } from "vitest";
import { type ContractOptions, type ContractReport, prepareContract } from "../src/index.ts";
import { exitCodeOf, renderReport } from "../src/reports/index.ts";
import { createTestFake } from "./create-test-fake.ts";

function forbidden(status: number, text: string): Response {
  return new Response(text, { status });
}
const unknownMessage = '{"code":"403","error":"FORBIDDEN","msg":"TOKEN REVOKED BY THE ADMINISTRATOR"}';

/** Runs against a server that refuses every request, or the first ones, with a message that the spec does not have. */
async function runRefused(
  overrides: Partial<ContractOptions>,
  { status = 403, text = unknownMessage, times = Number.POSITIVE_INFINITY } = {},
): Promise<ContractReport> {
  const { everything } = await createTestFake();
  let sent = 0;
  return prepareContract({
    ...everything,
    ...overrides,
    fetch: (request) => {
      sent += 1;
      if (sent <= times) return Promise.resolve(forbidden(status, text));
      return everything.fetch?.(request) ?? Promise.resolve(Response.error());
    },
  }).execute();
}

test.each([
  ["all cases", {}, {}],
  ["a quick run", { quick: true }, {}],
  ["with 401", {}, { status: 401, text: '{"code":401,"error":"UNAUTHORIZED","msg":"WHO ARE YOU"}' }],
  ["with a page and 401", {}, { status: 401, text: "<html>Sign in</html>" }],
  ["inside 200", {}, { status: 200 }],
] as const)("suspects the token after two forbidden requests and aborts: %s", async (_, overrides, answer) => {
  const report = await runRefused(overrides, answer);
  expect(report).toMatchObject({ setupFailed: true, requests: { sent: 2 } });
  expect(exitCodeOf(report)).toBe(2);
  expect(report.stopped?.reason.en).toMatch(/does not accept the token: check the token first/);
  expect(report.verdicts.filter(({ status }) => status === "failed")).toEqual([]);
  expect(renderReport("terminal", report, { language: "es" })).toMatch(/no acepte el\s+│?\s*token|no acepte/);
});

test("suspects the token when only one ordinary request is planned", async () => {
  const report = await runRefused({ only: ["claim-post"] });
  expect(report).toMatchObject({ setupFailed: true });
  expect(exitCodeOf(report)).toBe(2);
});

test("continues when the second request succeeds, and evaluates the first", async () => {
  const report = await runRefused({ quick: true }, { times: 1 });
  expect(report).not.toHaveProperty("setupFailed");
  expect(report.requests.sent).toBeGreaterThan(10);
  expect(exitCodeOf(report)).toBeOneOf([1, 3]);
});
