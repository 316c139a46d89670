import { serve } from "@mockvox/mock-server/serve";
import { namedProfile, refusalIds, reportIds } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import { type ContractReport, cases, planContract, runContract } from "../src/index.ts";
import { aFake, faultsOf, magicTokens, present } from "./a-fake.ts";
import { gatedClock } from "./gated-clock.ts";

/** What a usual day may happen not to bring; for the claims among them `claims.test.ts` brings about every answer. Everything else holds. */
const rare = [
  "campaign_8-asked-twice",
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
/** What no run can show, with the reason in the case. */
const never = cases.flatMap((one) => (one.never ? [one.id] : []));
const untold = [...rare, ...never];

function untoldIn({ verdicts }: ContractReport): readonly string[] {
  return verdicts.filter(({ kind }) => kind !== "passed").map((verdict) => verdict.case);
}

describe.each(["default", "documented"])("under the profile %s", (name) => {
  const profile = namedProfile(name);

  test("every case holds in process", async () => {
    const { everything } = await aFake({ profile, size: 800 });
    const report = await runContract({ ...everything, profile });
    expect(faultsOf(report)).toEqual([]);
    expect(untold).toEqual(expect.arrayContaining([...untoldIn(report)]));
    expect(report.calls.spent).toBeLessThanOrEqual(60);
  });

  test("every case holds over a socket", async () => {
    const { clock, fetch } = gatedClock(present);
    await using server = await serve({ port: 0, profile, clock, size: 800, latency: 2_000 });
    const { campaigns } = await server.wolkvox.data("0001");
    const report = await runContract({
      baseUrl: server.url,
      fetch,
      clock,
      server: "0001",
      token: "demo",
      tokens: magicTokens,
      profile,
      campaigns: campaigns.map(({ id }) => id).slice(0, 2),
      allow: ["burst", "token-in-url"],
    });
    expect(faultsOf(report)).toEqual([]);
    expect(untold).toEqual(expect.arrayContaining([...untoldIn(report)]));
  });
});

test("a quick run has a verdict on every report and every refusal that is cheap to provoke, in 15 calls", async () => {
  const { everything } = await aFake();
  const report = await runContract({ ...everything, quick: true });
  const dear = ["maintenance", "quota-spent", "time-limit", "row-limit", "size-limit"];
  const judged = report.verdicts.filter(({ kind }) => kind === "passed").map((verdict) => verdict.case);
  expect(report.calls.spent).toBeLessThanOrEqual(15);
  expect(faultsOf(report)).toEqual([]);
  expect(judged).toEqual(expect.arrayContaining(reportIds.map((id) => `${id}-envelope-answered`)));
  expect(judged).toEqual(
    expect.arrayContaining(refusalIds.filter((id) => !dear.includes(id)).map((id) => `refusal-${id}`)),
  );
});

test("tells its price before it asks, at most 60 calls for everything", async () => {
  const { everything, fake } = await aFake();
  expect(planContract(everything).price).toBeLessThanOrEqual(60);
  expect(planContract({ ...everything, quick: true }).price).toBeLessThanOrEqual(15);
  expect(fake.requests).toEqual([]);
});
