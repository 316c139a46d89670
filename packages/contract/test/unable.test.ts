import { expect, test } from "vitest";
import { runContract } from "../src/index.ts";
import { exitCodeOf, renderReport } from "../src/reports/index.ts";
import { aFake } from "./a-fake.ts";

const nowhere = (): Promise<Response> => Promise.reject(new TypeError("no network"));

test.each(["all", "quick"])("could not run where the server cannot be reached from the first: %s", async (kind) => {
  const { everything } = await aFake();
  const report = await runContract({ ...everything, quick: kind === "quick", fetch: nowhere });
  expect(report).toMatchObject({ couldNotRun: true, calls: { spent: 1 } });
  expect(exitCodeOf(report)).toBe(2);
  const told = renderReport("terminal", report, { language: "en" });
  expect(told).toMatch(/The server could not be asked.*cannot be reached/s);
  expect(told).not.toMatch(/--resume|--budget/);
});

test("could not run where the token is refused, whatever cases are asked", async () => {
  for (const only of [[], ["claim-range-refusal"], ["claim-empty-window.*"], ["claim-check-order", "cdr_4-calls"]]) {
    const { everything } = await aFake({ tokens: ["another"] });
    const report = await runContract({ ...everything, only });
    expect(exitCodeOf(report), only.join()).toBe(2);
    expect(renderReport("github", report, { language: "es" })).toMatch(/^::error title=.*No se pudo preguntar/m);
  }
});

test("ran, though the server went away or took the token no more after an answer", async () => {
  const { everything, fake } = await aFake();
  let sent = 0;
  const gone = await runContract({
    ...everything,
    fetch: (request) => {
      sent += 1;
      return sent > 8 ? nowhere() : (everything.fetch?.(request) ?? nowhere());
    },
  });
  expect(gone).not.toHaveProperty("couldNotRun");
  expect(exitCodeOf(gone)).toBe(3);
  fake.when("campaign_8").refuse("invalid-token");
  const revoked = await runContract(everything);
  expect(revoked.stopped?.en).toMatch(/does not accept the token/);
  expect(exitCodeOf(revoked)).toBe(3);
});

test.each(["maintenance", "quota-spent"] as const)(
  "ran, though the first answer was %s: it goes on later",
  async (id) => {
    const { everything, fake } = await aFake();
    fake.refuse(id, { rate: 1 });
    expect(exitCodeOf(await runContract(everything))).toBe(3);
  },
);
