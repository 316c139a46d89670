import { createFake, type Fake, type FakeOptions, toFetch, virtualClock } from "@mockvox/mock-server";
import { type ContractOptions, type ContractReport, prepareContract, type Verdict } from "../src/index.ts";

/** A Friday at noon, the current time of the mocks in these tests. */
export const testNow: number = Date.parse("2026-06-05T12:00:00-05:00");

/** The mock's special tokens, for the states of a token. */
export const magicTokens = {
  quotaSpent: "refuse-quota-spent",
  maintenance: "refuse-maintenance",
  slow: "refuse-time-limit",
} as const;

/** A mock in process, with options that let a run check everything. */
export async function createTestFake(options: FakeOptions = {}): Promise<{ fake: Fake; everything: ContractOptions }> {
  const { clock = virtualClock({ start: testNow, auto: true }) } = options;
  const fake = createFake({ clock, size: 400, latency: 500, ...options });
  const { campaigns } = await fake.data("0001");
  const everything: ContractOptions = {
    token: "demo",
    fetch: toFetch(fake),
    clock,
    server: "0001",
    campaigns: campaigns.map(({ id }) => id).slice(0, 2),
    allow: ["burst", "token-in-url"],
    tokens: magicTokens,
  };
  return { fake, everything };
}

export async function runAgainstFake(
  options: FakeOptions,
  overrides: Partial<ContractOptions> = {},
): Promise<ContractReport> {
  const { everything } = await createTestFake(options);
  return prepareContract({ ...everything, ...overrides }).execute();
}

/** Verdicts that affect the exit code. */
export function unsuccessfulVerdicts({ verdicts }: ContractReport): readonly Verdict[] {
  return verdicts.filter(({ status }) => status === "failed" || status === "inconclusive");
}
