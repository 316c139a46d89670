import { parseReport } from "@mockvox/fixtures/reports";
import fc from "fast-check";
import { expect, test } from "vitest";
import { testScale } from "../../../../test-scale.ts";
import { type CreateFakeOptions, parseCustomData, virtualClock } from "../../src/index.ts";
import { type Scenario, scenarios } from "../../src/scenarios/index.ts";
import { parseSnapshot } from "../../src/snapshot/parse-snapshot.ts";
import { createTestClient, type TestClient } from "../test-client.ts";
import { type Action, actions, observe } from "./actions.ts";

function scenarioNamed(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name);
  if (!found) throw new Error(`There is no scenario ${name}.`);
  return found;
}

const rows = [{ date: "2026-03-02-10", calls: "58", ivr_minutes: "32.17" }];
const cdr2 = parseReport({
  id: "cdr_2",
  columns: { agent_name: { field: "agent_name" }, calls: { count: {}, kind: "count" } },
  generate: { over: "calls", by: "agent_id" },
});

/** What mock servers are started with. */
const started: fc.Arbitrary<CreateFakeOptions> = fc.constantFrom<CreateFakeOptions>(
  { seed: 3, size: "small", licenses: 1 },
  { seed: 5, size: "small", reports: [cdr2], edges: true, restatement: true },
  { size: "small", unknownReports: "shapes", latency: { medianMs: 4, p95Ms: 9 }, journalSize: 4 },
  { data: parseCustomData({ rows: { diagram_1_2: rows }, interactions: [] }), unknownReports: "vendor" },
  { seed: 7, scenario: scenarioNamed("quota-ends-midway") },
  { seed: 8, scenario: scenarioNamed("cut-body") },
  { size: "small", tokens: ["demo", "a4f5c6d7e8f9a0b1"], server: "0042", limits: { requestsPerLicencePerDay: 3 } },
);

/** Every run has a clock of its own, so that a sequence sees the same times. */
function start(options: CreateFakeOptions): TestClient {
  return createTestClient({
    ...options,
    clock: virtualClock({ start: Date.parse("2026-06-01T12:00:00-05:00"), auto: true }),
  });
}

async function runAll(client: TestClient, sequence: readonly Action[]): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (const action of sequence) seen.push(await action.run(client));
  return seen;
}

/** Without what is measured in real time. */
function withoutRealTime(value: unknown): unknown {
  const isRealTime = (name: string): boolean => name === "receivedAt" || name === "durationMs";
  return JSON.parse(JSON.stringify(value, (name, each: unknown) => (isRealTime(name) ? undefined : each)));
}

const timeout = 60_000 * testScale;

test("a mock server that continues from a snapshot gives the same bytes, by control and by option", {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(started, actions, actions, async (options, before, after) => {
      const original = start(options);
      await runAll(original, before);
      const saved = JSON.stringify(await original.fake.snapshot());

      const restored = start({ seed: 99, journalSize: 7 });
      await restored.send({ api: "cdr_4" }, { token: "forgotten" });
      await restored.fake.restore(JSON.parse(saved));
      const created = start({ snapshot: parseSnapshot(JSON.parse(saved)) });
      expect(JSON.stringify(await restored.fake.snapshot())).toBe(saved);

      const continueWith = async (client: TestClient): Promise<unknown> =>
        withoutRealTime([await runAll(client, after), await observe(client), await client.fake.snapshot()]);
      const expected = await continueWith(original);
      expect(await continueWith(restored)).toEqual(expected);
      expect(await continueWith(created)).toEqual(expected);
    }),
    { numRuns: 100 * testScale },
  );
});
