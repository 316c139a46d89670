import { type LocatedRow, parseVendorNumber, rowsOf } from "../../wire/rows.ts";
import { type Case, type CaseEvidence, notObserved } from "../case.ts";
import { partSamples } from "../case-inputs.ts";
import { claimCase, type Decision } from "./claim.ts";
import { dayRows, dayRowsRule, decidePercentageFormat } from "./values.ts";

const report = "diagram_2";

/** If a part of the day lacks a skill that the day has, idle skills are omitted. */
function decideIdleSkills(rows: readonly LocatedRow[], { has, response }: CaseEvidence): Decision {
  if (rows.some(({ values }) => parseVendorNumber(values.treatment) === 0)) return "listed";
  const skills = new Set(rows.map(({ values }) => values.skill_id));
  const parts = partSamples(report)
    .filter(has)
    .map((id) => rowsOf(response(id), report));
  if (parts.some((part) => part.length > 0 && part.length < skills.size)) return "omitted";
  throw notObserved("all-skills-used");
}

/** If more failures than successes give no minus sign, the value is never negative. */
function decideServiceLevelSign(rows: readonly LocatedRow[]): Decision {
  if (rows.some(({ values }) => String(values.service_level_up).startsWith("-"))) return "signed";
  if (rows.some(({ values }) => parseVendorNumber(values.recall_fail) > parseVendorNumber(values.recall_ok)))
    return "never";
  throw notObserved("no-negative-skill");
}

/** In fewer calls, perhaps each caller chose. */
const conclusiveCalls = 30;

/** Answers above the calls in smart wait are reported by the rule on them. */
function decideSilentCallers(rows: readonly LocatedRow[]): Decision {
  const offers = rows.map(({ values }) => ({
    treatment: parseVendorNumber(values.treatment),
    chosen: parseVendorNumber(values.customer_say_yes) + parseVendorNumber(values.customer_say_no),
  }));
  if (!offers.every(({ treatment, chosen }) => chosen <= treatment)) throw notObserved("column-not-comparable");
  if (offers.some(({ treatment, chosen }) => chosen < treatment)) return "neither";
  const calls = offers.reduce((sum, { treatment }) => sum + treatment, 0);
  return calls >= conclusiveCalls ? "counted" : ["counted", "neither"];
}

/** Fewer rows may have such values by chance. */
const conclusiveRows = 3;

/** With `treatment` as the base, each value is the percentage of its row's successful call-backs, or of these less the failed ones. */
function decideServiceLevelBase(rows: readonly LocatedRow[]): Decision {
  const raised = rows.filter(({ values }) => parseVendorNumber(values.service_level_up) !== 0);
  if (raised.length === 0) throw notObserved("no-nonzero-percentage");
  const compared = raised.map(({ values }) => {
    const [ok, fail] = [parseVendorNumber(values.recall_ok), parseVendorNumber(values.recall_fail)];
    const percentages = [ok, ok - fail].map((served) => (served / parseVendorNumber(values.treatment)) * 100);
    const value = parseVendorNumber(values.service_level_up);
    return {
      isOfTreated: percentages.some((percentage) => Math.abs(percentage - value) < 0.006),
      isAtMostOfTreated: percentages.some((percentage) => Math.abs(value) < Math.abs(percentage) + 0.006),
    };
  });
  if (!compared.every(({ isAtMostOfTreated }) => isAtMostOfTreated)) throw notObserved("service-level-too-high");
  if (!compared.every(({ isOfTreated }) => isOfTreated)) return "skill-calls";
  return compared.length >= conclusiveRows ? "treated-calls" : ["treated-calls", "skill-calls"];
}

export const smartWaitClaims: readonly Case[] = [
  claimCase(
    "service-level-format",
    dayRowsRule(report, (rows) => decidePercentageFormat(report, rows, "service_level_up")),
  ),
  claimCase("idle-skills", {
    samples: [`day:${report}`, ...partSamples(report)],
    decide: (evidence) => decideIdleSkills(dayRows(evidence, report), evidence),
  }),
  claimCase("service-level-sign", dayRowsRule(report, decideServiceLevelSign)),
  claimCase("silent-callers", dayRowsRule(report, decideSilentCallers)),
  claimCase("service-level-base", dayRowsRule(report, decideServiceLevelBase)),
];
