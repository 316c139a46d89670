import { serve } from "@mockvox/mock-server/serve";
import { namedProfile, refusalIds, reportIds } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { type ContractReport, cases, prepareContract } from "../src/index.ts";
import { createBurstClock } from "./burst-clock.ts";
import { createTestFake, magicTokens, testNow, unsuccessfulVerdicts } from "./create-test-fake.ts";

/** Cases that an ordinary day may not decide; `claims.test.ts` covers every answer of the claims among them. All others pass. */
const rareCases = [
  "campaign_8-repeatable",
  "claim-blank-values.cdr_4",
  "claim-blank-values.diagram_1_2",
  "claim-empty-message",
  "claim-idle-skills",
  "claim-percentage-total",
  "claim-quiet-hours",
  "claim-service-level-sign",
  "claim-zero-percentage.cdr_4",
  "claim-zero-percentage.diagram_2",
  "claim-cut-count",
  "claim-json-escaping",
  "claim-row-limit",
  "claim-second-121-bucket",
  "refusal-row-limit",
];
/** Cases that no run can decide, with the reason in the case. */
const undecidable = cases.flatMap((one) => (one.undecidableReason ? [one.id] : []));
const unobservedCases = [...rareCases, ...undecidable];

function casesNotPassed({ verdicts }: ContractReport): readonly string[] {
  return verdicts.filter(({ status }) => status !== "passed").map((verdict) => verdict.case);
}

describe.each(["default", "documented"])("under the profile %s", (name) => {
  const profile = namedProfile(name);

  test("every case passes in process", async () => {
    const { everything } = await createTestFake({ profile, size: 800 });
    const report = await prepareContract({ ...everything, profile }).execute();
    expect(unsuccessfulVerdicts(report)).toEqual([]);
    expect(unobservedCases).toEqual(expect.arrayContaining([...casesNotPassed(report)]));
    expect(report.requests.sent).toBeLessThanOrEqual(60);
  });

  test("every case passes over a socket", async () => {
    const { clock, fetch } = createBurstClock(testNow);
    await using server = await serve({ port: 0, profile, clock, size: 800, latency: 2_000 });
    const { campaigns } = await server.wolkvox.data("0001");
    const report = await prepareContract({
      baseUrl: server.url,
      fetch,
      clock,
      server: "0001",
      token: "demo",
      tokens: magicTokens,
      profile,
      campaigns: campaigns.map(({ id }) => id).slice(0, 2),
      allow: ["burst", "token-in-url"],
    }).execute();
    expect(unsuccessfulVerdicts(report)).toEqual([]);
    expect(unobservedCases).toEqual(expect.arrayContaining([...casesNotPassed(report)]));
  });
});

test("a quick run covers every report and every error response that is cheap to provoke, in 15 requests", async () => {
  const { everything } = await createTestFake();
  const report = await prepareContract({ ...everything, quick: true }).execute();
  const dear = ["maintenance", "quota-spent", "time-limit", "row-limit", "size-limit"];
  const judged = report.verdicts.filter(({ status }) => status === "passed").map((verdict) => verdict.case);
  expect(report.requests.sent).toBeLessThanOrEqual(15);
  expect(unsuccessfulVerdicts(report)).toEqual([]);
  expect(judged).toEqual(expect.arrayContaining(reportIds.map((id) => `${id}-envelope-answered`)));
  expect(judged).toEqual(
    expect.arrayContaining(refusalIds.filter((id) => !dear.includes(id)).map((id) => `refusal-${id}`)),
  );
});

test("plans at most 60 requests for everything without sending any", async () => {
  const { everything, fake } = await createTestFake();
  expect(prepareContract(everything).plan.requestCount).toBeLessThanOrEqual(60);
  expect(prepareContract({ ...everything, quick: true }).plan.requestCount).toBeLessThanOrEqual(15);
  expect(fake.requests).toEqual([]);
});
