import { expect, test } from "vitest";
import { prepareContract } from "../src/index.ts";
import { exitCodeOf, renderReport } from "../src/reports/index.ts";
import { createTestFake } from "./create-test-fake.ts";

function unreachable(): Promise<Response> {
  return Promise.reject(new TypeError("no network"));
}

test.each(["all", "quick"])("cannot run when the server cannot be reached: %s", async (kind) => {
  const { everything } = await createTestFake();
  const report = await prepareContract({ ...everything, quick: kind === "quick", fetch: unreachable }).execute();
  expect(report).toMatchObject({ setupFailed: true, requests: { sent: 1 } });
  expect(exitCodeOf(report)).toBe(2);
  const told = renderReport("terminal", report, { language: "en" });
  expect(told).toMatch(/^✗ Could not run.*cannot be reached/ms);
  expect(told).not.toMatch(/--resume|--budget/);
});

test("cannot run when the token is refused, for any choice of cases", async () => {
  for (const only of [[], ["claim-range-refusal"], ["claim-empty-window.*"], ["claim-check-order", "cdr_4-calls"]]) {
    const { everything } = await createTestFake({ tokens: ["another"] });
    const report = await prepareContract({ ...everything, only }).execute();
    expect(exitCodeOf(report), only.join()).toBe(2);
    expect(renderReport("github", report, { language: "es" })).toMatch(/^::error title=.*No se pudo ejecutar/m);
  }
});

test("is not a failed set-up when the server fails or revokes the token after a response", async () => {
  const { everything, fake } = await createTestFake();
  let sent = 0;
  const gone = await prepareContract({
    ...everything,
    fetch: (request) => {
      sent += 1;
      return sent > 8 ? unreachable() : (everything.fetch?.(request) ?? unreachable());
    },
  }).execute();
  expect(gone).not.toHaveProperty("setupFailed");
  expect(exitCodeOf(gone)).toBe(3);
  fake.when("campaign_8").refuse("invalid-token");
  const revoked = await prepareContract(everything).execute();
  expect(revoked.stopped?.reason.en).toMatch(/does not accept the token/);
  expect(exitCodeOf(revoked)).toBe(3);
});

test.each(["maintenance", "quota-spent"] as const)(
  "is not a failed set-up when the first response is %s: it can be resumed",
  async (id) => {
    const { everything, fake } = await createTestFake();
    fake.refuse(id, { rate: 1 });
    expect(exitCodeOf(await prepareContract(everything).execute())).toBe(3);
  },
);

const shownFormats = ["terminal", "markdown", "html", "junit", "github"] as const;

test.each(shownFormats)(
  "names the cause and the number of checks, but no check, in %s after a failed set-up",
  async (format) => {
    const { everything } = await createTestFake();
    const report = await prepareContract({ ...everything, fetch: unreachable }).execute();
    for (const language of ["en", "es"] as const) {
      const shown = renderReport(format, report, { language, columns: 400 });
      expect(shown).toContain(language === "en" ? "cannot be reached" : "No se puede llegar al servidor");
      if (format !== "github") expect(shown).toContain(String(report.verdicts.length));
      expect(report.verdicts.filter((verdict) => shown.includes(verdict.case))).toEqual([]);
    }
  },
);

test.each(shownFormats)("names only the checks that ran in %s after an early stop", async (format) => {
  const { everything } = await createTestFake();
  let sent = 0;
  const report = await prepareContract({
    ...everything,
    fetch: (request) => {
      sent += 1;
      return sent > 8 ? unreachable() : (everything.fetch?.(request) ?? unreachable());
    },
  }).execute();
  const shown = renderReport(format, report, { language: "en", columns: 400 });
  const notRun = report.verdicts.filter(({ reason }) => reason?.en === report.stopped?.reason.en);
  const names = new Set(shown.match(/[\w.-]+/g));
  expect(notRun.length).toBeGreaterThan(50);
  expect(shown).toMatch(new RegExp(`did not run\\D*${notRun.length}`));
  expect(notRun.filter((verdict) => names.has(verdict.case))).toEqual([]);
});
