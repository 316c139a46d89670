import { type LocatedRow, rowsOf } from "../../wire/rows.ts";
import { parseVendorNumber } from "../../wire/vendor-number.ts";
import { type Case, type CaseEvidence, notObserved } from "../case.ts";
import { claimCase, type Decision } from "./claim.ts";
import { dayRows, dayRowsRule, decidePercentageFormat } from "./values.ts";

const report = "diagram_2";

/** If a part of the day lacks a skill that the day has, idle skills are omitted. */
function decideIdleSkills(rows: readonly LocatedRow[], { has, response }: CaseEvidence): Decision {
  if (rows.some(({ values }) => parseVendorNumber(values.treatment) === 0)) return "listed";
  const skills = new Set(rows.map(({ values }) => values.skill_id));
  const parts = [`first:${report}`, `rest:${report}`].filter(has).map((id) => rowsOf(response(id), report));
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

export const smartWaitClaims: readonly Case[] = [
  claimCase(
    "service-level-format",
    dayRowsRule(report, (rows) => decidePercentageFormat(rows, "service_level_up")),
  ),
  claimCase("idle-skills", {
    samples: [`day:${report}`, `first:${report}`, `rest:${report}`],
    decide: (evidence) => decideIdleSkills(dayRows(evidence, report), evidence),
  }),
  claimCase("service-level-sign", dayRowsRule(report, decideServiceLevelSign)),
];
