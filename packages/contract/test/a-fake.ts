import { createFake, type Fake, type FakeOptions, toFetch, virtualClock } from "@mockvox/mock-server";
import { type ContractOptions, type ContractReport, runContract, type Verdict } from "../src/index.ts";

/** A Friday at noon, the present of the fakes in these tests. */
export const present: number = Date.parse("2026-06-05T12:00:00-05:00");

/** The magic tokens of the fake, for the states that a token may be in. */
export const magicTokens = {
  quotaSpent: "refuse-quota-spent",
  maintenance: "refuse-maintenance",
  slow: "refuse-time-limit",
} as const;

/** A fake in process, with the options that let a run ask it everything. */
export async function aFake(options: FakeOptions = {}): Promise<{ fake: Fake; everything: ContractOptions }> {
  const { clock = virtualClock({ start: present, auto: true }) } = options;
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

export async function runOn(options: FakeOptions, asked: Partial<ContractOptions> = {}): Promise<ContractReport> {
  const { everything } = await aFake(options);
  return runContract({ ...everything, ...asked });
}

/** Verdicts that do not hold although they count. */
export function faultsOf({ verdicts }: ContractReport): readonly Verdict[] {
  return verdicts.filter(({ kind }) => kind === "failed" || kind === "inconclusive");
}
