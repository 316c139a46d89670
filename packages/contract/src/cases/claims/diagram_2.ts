import { measureOf } from "../../wire/measure.ts";
import type { Case } from "../case.ts";
import { claim } from "./claim.ts";
import { ofDay, percentageFormat } from "./values.ts";

const report = "diagram_2";

export const smartWaitClaims: readonly Case[] = [
  claim(
    "service-level-format",
    "¿Cómo se escribe `service_level_up`?",
    ofDay(report, (rows) => percentageFormat(rows, "service_level_up")),
  ),
  claim(
    "idle-skills",
    "¿Lista diagram_2 los skills que no usaron la espera inteligente?",
    ofDay(report, (rows) => (rows.some(({ values }) => measureOf(values.treatment) === 0) ? "listed" : "omitted")),
  ),
  claim(
    "service-level-sign",
    "¿Puede `service_level_up` bajar de cero?",
    ofDay(report, (rows) =>
      rows.some(({ values }) => String(values.service_level_up).startsWith("-")) ? "signed" : "never",
    ),
  ),
];
