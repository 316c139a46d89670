import { expect, test } from "vitest";
import { type ContractOptions, type ContractReport, runContract } from "../src/index.ts";
import { exitCodeOf, renderReport } from "../src/reports/index.ts";
import { aFake } from "./a-fake.ts";

const forbidden = (status: number, text: string): Response => new Response(text, { status });
const unknownWords = '{"code":"403","error":"FORBIDDEN","msg":"TOKEN REVOKED BY THE ADMINISTRATOR"}';

/** Runs against a server that refuses each request, or the first ones, in words that the spec does not have. */
async function runRefused(
  asked: Partial<ContractOptions>,
  { status = 403, text = unknownWords, times = Number.POSITIVE_INFINITY } = {},
): Promise<ContractReport> {
  const { everything } = await aFake();
  let sent = 0;
  return runContract({
    ...everything,
    ...asked,
    fetch: (request) => {
      sent += 1;
      if (sent <= times) return Promise.resolve(forbidden(status, text));
      return everything.fetch?.(request) ?? Promise.resolve(Response.error());
    },
  });
}

test.each([
  ["all cases", {}, {}],
  ["a quick run", { quick: true }, {}],
  ["with 401", {}, { status: 401, text: '{"code":401,"error":"UNAUTHORIZED","msg":"WHO ARE YOU"}' }],
  ["with a page and 401", {}, { status: 401, text: "<html>Sign in</html>" }],
  ["inside 200", {}, { status: 200 }],
] as const)(
  "suspects the token after two requests that are forbidden, and could not run: %s",
  async (_, asked, answer) => {
    const report = await runRefused(asked, answer);
    expect(report).toMatchObject({ couldNotRun: true, calls: { spent: 2 } });
    expect(exitCodeOf(report)).toBe(2);
    expect(report.stopped?.en).toMatch(/does not accept the token: check it first/);
    expect(report.verdicts.filter(({ kind }) => kind === "failed")).toEqual([]);
    expect(renderReport("terminal", report, { language: "es" })).toMatch(/no acepte el\s+│?\s*token|no acepte/);
  },
);

test("suspects the token where only one ordinary request is planned", async () => {
  const report = await runRefused({ only: ["claim-post"] });
  expect(report).toMatchObject({ couldNotRun: true });
  expect(exitCodeOf(report)).toBe(2);
});

test("goes on where a second request is answered, and judges the first", async () => {
  const report = await runRefused({ quick: true }, { times: 1 });
  expect(report).not.toHaveProperty("couldNotRun");
  expect(report.calls.spent).toBeGreaterThan(10);
  expect(exitCodeOf(report)).toBeOneOf([1, 3]);
});
