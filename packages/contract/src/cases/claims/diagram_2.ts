import { measureOf } from "../../wire/measure.ts";
import { type Row, rowsOf } from "../../wire/rows.ts";
import { type Case, type Evidence, unseen } from "../case.ts";
import { claim, type Decision } from "./claim.ts";
import { dayRows, ofDay, percentageFormat } from "./values.ts";

const report = "diagram_2";

/** A skill of the day that a part of it lacks shows that idle skills are left out. */
function idleSkills(rows: readonly Row[], { has, reply }: Evidence): Decision {
  if (rows.some(({ values }) => measureOf(values.treatment) === 0)) return "listed";
  const skills = new Set(rows.map(({ values }) => values.skill_id));
  const parts = [`first:${report}`, `rest:${report}`].filter(has).map((id) => rowsOf(reply(id), report));
  if (parts.some((part) => part.length > 0 && part.length < skills.size)) return "omitted";
  throw unseen("every skill was used all the time", "todos los skills se usaron todo el tiempo");
}

/** More failures than successes, and still no minus sign, show that there is none. */
function sign(rows: readonly Row[]): Decision {
  if (rows.some(({ values }) => String(values.service_level_up).startsWith("-"))) return "signed";
  if (rows.some(({ values }) => measureOf(values.recall_fail) > measureOf(values.recall_ok))) return "never";
  throw unseen("no skill had more failures than successes", "ningún skill tuvo más fallos que logros");
}

export const smartWaitClaims: readonly Case[] = [
  claim(
    "service-level-format",
    "¿Cómo se escribe `service_level_up`?",
    ofDay(report, (rows) => percentageFormat(rows, "service_level_up")),
  ),
  claim("idle-skills", "¿Lista diagram_2 los skills que no usaron la espera inteligente?", {
    samples: [`day:${report}`, `first:${report}`, `rest:${report}`],
    decide: (evidence) => idleSkills(dayRows(evidence, report), evidence),
  }),
  claim("service-level-sign", "¿Puede `service_level_up` bajar de cero?", ofDay(report, sign)),
];
