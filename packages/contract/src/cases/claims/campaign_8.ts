import { localize } from "../../messages/localize.ts";
import { isSuccess } from "../../wire/parsed-response.ts";
import { isTotalRow, type LocatedRow, rowsOf } from "../../wire/rows.ts";
import { parseVendorNumber } from "../../wire/vendor-number.ts";
import { type Case, InconclusiveError, notObserved } from "../case.ts";
import { machineSum, machineTotal } from "../invariants/campaign_8.ts";
import { claimCase, type Decision } from "./claim.ts";
import { dayRowsRule } from "./values.ts";

const report = "campaign_8";
const minRows = 5;
const conclusiveRows = 60;

function decideMachineTotal(rows: readonly LocatedRow[]): Decision {
  const fitting = Object.entries({
    "five-columns": rows.every((row) => machineSum(row) === machineTotal(row)),
    "answered-by-machine": rows.every((row) => parseVendorNumber(row.values.answer_machine) === machineTotal(row)),
    "every-code":
      rows.every((row) => machineSum(row) <= machineTotal(row)) &&
      rows.some((row) => machineSum(row) < machineTotal(row)),
  }).flatMap(([answer, fits]) => (fits ? [answer] : []));
  if (rows.length < minRows) throw notObserved("too-few-telephones");
  const mayBeChance = fitting.includes("five-columns") && rows.length < conclusiveRows;
  if (mayBeChance) return [...fitting, "every-code"];
  return fitting.length > 0
    ? fitting
    : { unexpected: "another total", at: rows.slice(0, 1).map(({ pointer }) => pointer) };
}

export const diallingClaims: readonly Case[] = [
  claimCase("machine-total", dayRowsRule(report, decideMachineTotal)),
  claimCase(
    "phone-prefix",
    dayRowsRule(report, (rows) =>
      rows.every(({ values }) => /^9\d{10,}$/.test(String(values.telephone))) ? "nine" : "none",
    ),
  ),
  claimCase("total-row", {
    samples: [`day:${report}`],
    quick: true,
    decide: ({ response }) => {
      const found = rowsOf(response(`day:${report}`), report);
      if (!isSuccess(response(`day:${report}`)) || found.length === 0) {
        throw new InconclusiveError(localize("no-campaign-dialled"), true);
      }
      return found.some((row) => isTotalRow(row, report)) ? "present" : "absent";
    },
  }),
];
