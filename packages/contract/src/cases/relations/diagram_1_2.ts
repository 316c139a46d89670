import { columnsOfUnit, units } from "../../roles.ts";
import { weekOf } from "../../samples/ground.ts";
import { measureOf } from "../../wire/measure.ts";
import type { Case } from "../case.ts";
import { rowLaw } from "./row-law.ts";

const report = "diagram_1_2";
const hours = columnsOfUnit(report, units.hour);

export const menuHourLaws: readonly Case[] = [
  rowLaw({
    id: "hours-lie-in-the-window",
    title: { en: "every hour lies in the window", es: "toda hora está en la ventana" },
    report,
    ofRequest: true,
    breaks: (rows, { known }) => {
      const { date_ini, date_end } = weekOf(known);
      const isInside = (hour: unknown): boolean => {
        const day = String(hour).replaceAll(/\D/g, "").slice(0, 8);
        return day >= date_ini.slice(0, 8) && day <= date_end.slice(0, 8);
      };
      return rows.filter(({ values }) => hours.some((name) => name in values && !isInside(values[name])));
    },
  }),
  rowLaw({
    id: "minutes-need-calls",
    title: { en: "an hour without calls has no minutes", es: "una hora sin llamadas no tiene minutos" },
    report,
    breaks: (rows) => rows.filter(({ values }) => measureOf(values.calls) === 0 && measureOf(values.ivr_minutes) > 0),
  }),
];
