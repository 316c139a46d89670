import type { Language } from "@mockvox/spec/text";
import { afterAll, beforeAll, describe, test } from "vitest";
import { translate } from "./messages/localize.ts";
import type { ContractReport, Finding, Verdict } from "./report.ts";
import { headlineOf } from "./reports/headline.ts";
import { isNothingChecked, summarize } from "./reports/summary.ts";
import type { ContractOptions } from "./run/options.ts";
import { prepareContract } from "./run/prepare-contract.ts";

/** The options of `contract`: those of a run, and two for the tests. */
export interface ContractTestOptions extends ContractOptions {
  /** Language of test names and failures. Default: `en`. */
  readonly language?: Language;
  /** Milliseconds that the whole run may take. Default: ten minutes. */
  readonly timeout?: number;
}

const defaultTimeoutMs = 600_000;

/**
 * Registers one test per case of the contract. The requests are sent once, one after another, before the first test; a run that takes longer than
 * `timeout` is aborted.
 *
 * A skipped check skips its test and gives the reason. A failed or inconclusive check fails its test. If nothing was checked, the suite fails.
 * Defaults: those of a run, English, ten minutes.
 *
 * @param options a token, and usually `baseUrl`; see `ContractTestOptions`
 * @throws {ContractError} when the options cannot be used; `code` says which
 *
 * @example
 * ```ts
 * import { contract } from "@mockvox/contract/vitest";
 *
 * contract({ baseUrl: "http://127.0.0.1:4010", token: "demo", quick: true });
 * ```
 */
export function contract({ language = "en", timeout = defaultTimeoutMs, ...options }: ContractTestOptions): void {
  const run = prepareContract(options);
  const { cases, excluded } = run.plan;
  describe(options.name ?? "contract", { concurrent: false }, () => {
    let report: ContractReport | undefined;
    const stop = new AbortController();
    beforeAll(async () => {
      report = await run.execute({ signal: stop.signal });
    }, timeout);
    afterAll(() => {
      // Ends a run that has exceeded its timeout.
      stop.abort();
      if (report) assertSomethingChecked(report, language);
    });
    for (const one of [...cases, ...excluded].map((entry) => entry.case)) {
      test(`${one.id}: ${one.title[language]}`, ({ skip }) => {
        const verdict = report?.verdicts.find((candidate) => candidate.case === one.id);
        if (verdict?.status === "skipped") skip(verdict.reason?.[language]);
        assertPassed(verdict, language);
      });
    }
  });
}

function assertSomethingChecked(report: ContractReport, language: Language): void {
  const summary = summarize(report);
  if (isNothingChecked(summary)) throw new Error(headlineOf(report, summary)[language]);
}

function assertPassed(verdict: Verdict | undefined, language: Language): void {
  if (verdict?.status === "passed") return;
  const findings = verdict?.findings.map((finding) => describeFinding(finding, language)) ?? [];
  throw new Error(findings.length > 0 ? findings.join("\n") : (verdict?.reason?.[language] ?? "no verdict"));
}

function describeFinding({ severity, expected, actual, locations }: Finding, language: Language): string {
  return translate("finding-sentence", language, { severity, expected, actual, locations: locations.join(" ") });
}
