import { expect, test } from "vitest";
import { runContract } from "../src/index.ts";
import { exitCodeOf, renderReport } from "../src/reports/index.ts";
import { createTestFake } from "./create-test-fake.ts";

function unreachable(): Promise<Response> {
  return Promise.reject(new TypeError("no network"));
}

test.each(["all", "quick"])("is aborted when the server cannot be reached: %s", async (kind) => {
  const { everything } = await createTestFake();
  const report = await runContract({ ...everything, quick: kind === "quick", fetch: unreachable });
  expect(report).toMatchObject({ aborted: true, requests: { sent: 1 } });
  expect(exitCodeOf(report)).toBe(2);
  const told = renderReport("terminal", report, { language: "en" });
  expect(told).toMatch(/^✗ Could not run.*cannot be reached/ms);
  expect(told).not.toMatch(/--resume|--budget/);
});

test("is aborted when the token is refused, for any choice of cases", async () => {
  for (const only of [[], ["claim-range-refusal"], ["claim-empty-window.*"], ["claim-check-order", "cdr_4-calls"]]) {
    const { everything } = await createTestFake({ tokens: ["another"] });
    const report = await runContract({ ...everything, only });
    expect(exitCodeOf(report), only.join()).toBe(2);
    expect(renderReport("github", report, { language: "es" })).toMatch(/^::error title=.*No se pudo ejecutar/m);
  }
});

test("is not aborted when the server fails or revokes the token after a response", async () => {
  const { everything, fake } = await createTestFake();
  let sent = 0;
  const gone = await runContract({
    ...everything,
    fetch: (request) => {
      sent += 1;
      return sent > 8 ? unreachable() : (everything.fetch?.(request) ?? unreachable());
    },
  });
  expect(gone).not.toHaveProperty("aborted");
  expect(exitCodeOf(gone)).toBe(3);
  fake.when("campaign_8").refuse("invalid-token");
  const revoked = await runContract(everything);
  expect(revoked.stopReason?.en).toMatch(/does not accept the token/);
  expect(exitCodeOf(revoked)).toBe(3);
});

test.each(["maintenance", "quota-spent"] as const)(
  "is not aborted when the first response is %s: it can be resumed",
  async (id) => {
    const { everything, fake } = await createTestFake();
    fake.refuse(id, { rate: 1 });
    expect(exitCodeOf(await runContract(everything))).toBe(3);
  },
);
