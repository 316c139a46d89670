import type { Language } from "@mockvox/spec/text";
import { beforeAll, describe, test } from "vitest";
import { translate } from "./messages/localize.ts";
import type { ContractReport, Finding, Verdict } from "./report.ts";
import type { ContractOptions } from "./run/options.ts";
import { planContract } from "./run/plan-contract.ts";
import { runContract } from "./run/run-contract.ts";

/** The options of `contract`: those of a run, and two for the tests. */
export interface ContractTestOptions extends ContractOptions {
  /** Language of test names and failures. Default: `en`. */
  readonly language?: Language;
  /** Milliseconds that the whole run may take. Default: ten minutes. */
  readonly timeout?: number;
}

const defaultTimeoutMs = 600_000;

/**
 * Registers one test per case of the contract. The requests are sent once, one after another, before the first test.
 *
 * A skipped check skips its test and gives the reason. A failed or inconclusive check fails its test.
 *
 * @throws {ContractError} when the options cannot be used; `code` says which
 *
 * @example
 * ```ts
 * contract({ baseUrl: "http://127.0.0.1:4010", token: "demo", quick: true });
 * ```
 */
export function contract({ language = "en", timeout = defaultTimeoutMs, ...options }: ContractTestOptions): void {
  const { cases, excluded } = planContract(options);
  describe(options.name ?? "contract", { concurrent: false }, () => {
    let report: ContractReport | undefined;
    beforeAll(async () => {
      report = await runContract(options);
    }, timeout);
    for (const one of [...cases, ...excluded].map((entry) => entry.case)) {
      test(`${one.id}: ${one.title[language]}`, ({ skip }) => {
        const verdict = report?.verdicts.find((candidate) => candidate.case === one.id);
        if (verdict?.status === "skipped") skip(verdict.reason?.[language]);
        assertPassed(verdict, language);
      });
    }
  });
}

function assertPassed(verdict: Verdict | undefined, language: Language): void {
  if (verdict?.status === "passed") return;
  const findings = verdict?.findings.map((finding) => describeFinding(finding, language)) ?? [];
  throw new Error(findings.length > 0 ? findings.join("\n") : (verdict?.reason?.[language] ?? "no verdict"));
}

function describeFinding({ severity, expected, actual, locations }: Finding, language: Language): string {
  return translate("finding-sentence", language, { severity, expected, actual, locations: locations.join(" ") });
}
