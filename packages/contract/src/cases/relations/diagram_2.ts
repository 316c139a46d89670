import { measureOf } from "../../wire/measure.ts";
import type { Case } from "../case.ts";
import { rowLaw } from "./row-law.ts";

const report = "diagram_2";

export const smartWaitLaws: readonly Case[] = [
  rowLaw({
    id: "answers-fit-offers",
    title: { en: "yes and no together are at most `treatment`", es: "los sí y los no juntos no pasan de `treatment`" },
    report,
    breaks: (rows) =>
      rows.filter(
        ({ values }) =>
          measureOf(values.customer_say_yes) + measureOf(values.customer_say_no) > measureOf(values.treatment),
      ),
  }),
  rowLaw({
    id: "call-backs-fit-wishes",
    title: { en: "call-backs are at most `customer_say_yes`", es: "las devoluciones no pasan de `customer_say_yes`" },
    report,
    breaks: (rows) =>
      rows.filter(
        ({ values }) =>
          measureOf(values.recall_ok) + measureOf(values.recall_fail) > measureOf(values.customer_say_yes),
      ),
  }),
];
