import { isWellFormed } from "../../column-format.ts";
import { localize } from "../../messages/localize.ts";
import { columnsOfUnit, unitPatterns } from "../../report-roles.ts";
import { targetWeek } from "../../samples/derived-inputs.ts";
import { parseVendorNumber } from "../../wire/rows.ts";
import type { Case } from "../case.ts";
import { rowInvariantCase, unsourced } from "./row-invariant.ts";

const report = "diagram_1_2";
const hours = columnsOfUnit(report, unitPatterns.hour);

export const menuHourInvariants: readonly Case[] = [
  rowInvariantCase({
    id: "hours-in-range",
    title: localize("title-hours-in-range"),
    report,
    evidence: { source: "page-diagram_1_2", confidence: "documented" },
    dependsOnRequest: true,
    findViolations: (rows, { context }) => {
      const { date_ini, date_end } = targetWeek(context);
      const isInside = (hour: unknown): boolean => {
        const day = String(hour).replaceAll(/\D/g, "").slice(0, 8);
        return day >= date_ini.slice(0, 8) && day <= date_end.slice(0, 8);
      };
      return rows.filter(({ values }) =>
        hours.some((name) => isWellFormed(report, name, values[name]) && !isInside(values[name])),
      );
    },
  }),
  rowInvariantCase({
    id: "minutes-need-calls",
    title: localize("title-minutes-need-calls"),
    report,
    evidence: unsourced,
    findViolations: (rows) =>
      rows.filter(({ values }) => parseVendorNumber(values.calls) === 0 && parseVendorNumber(values.ivr_minutes) > 0),
  }),
];
