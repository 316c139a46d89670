import { beforeAll, describe, test } from "vitest";
import type { ContractReport, Finding, Verdict } from "./report.ts";
import type { ContractOptions } from "./run/options.ts";
import { planContract } from "./run/plan-contract.ts";
import { runContract } from "./run/run.ts";
import type { Language } from "./said.ts";

/** What `contract` takes besides the options of a run. */
export interface ContractTestOptions extends ContractOptions {
  /** Of the tests' names and failures. Default: `en`. */
  readonly language?: Language;
  /** Milliseconds that the whole run may take. Default: ten minutes. */
  readonly timeout?: number;
}

const tenMinutes = 600_000;

/**
 * Registers one test for every case of the contract. The requests are sent once, one after another, before the first test.
 *
 * A case that needs what was not given is skipped with its reason, and so is one that the day's data cannot tell; a case that the budget left out fails.
 *
 * @throws {ContractError} when the options cannot be used
 */
export function contract({ language = "en", timeout = tenMinutes, ...options }: ContractTestOptions): void {
  const { cases, leftOut } = planContract(options);
  describe(options.name ?? "contract", { concurrent: false }, () => {
    let report: ContractReport | undefined;
    beforeAll(async () => {
      report = await runContract(options);
    }, timeout);
    for (const one of [...cases, ...leftOut].map((entry) => entry.case)) {
      test(`${one.id}: ${one.title[language]}`, ({ skip }) => {
        const verdict = report?.verdicts.find((found) => found.case === one.id);
        if (verdict?.kind === "skipped") skip(verdict.reason?.[language]);
        failUnlessHeld(verdict, language);
      });
    }
  });
}

function failUnlessHeld(verdict: Verdict | undefined, language: Language): void {
  if (verdict?.kind === "passed") return;
  const findings = verdict?.findings.map((finding) => sentenceOf(finding, language)) ?? [];
  throw new Error(findings.length > 0 ? findings.join("\n") : (verdict?.reason?.[language] ?? "no verdict"));
}

function sentenceOf({ severity, expected, found, at }: Finding, language: Language): string {
  const words = { en: ["expected", "found", "at"], es: ["se esperaba", "se encontró", "en"] }[language];
  const places = at.length > 0 ? `, ${words[2]} ${at.join(" ")}` : "";
  return `${severity}: ${words[0]} ${expected[language]}, ${words[1]} ${found[language]}${places}`;
}
