import { localize } from "../../messages/localize.ts";
import { isSuccess } from "../../wire/parsed-response.ts";
import { isTotalRow, type LocatedRow, parseVendorNumber, rowsOf } from "../../wire/rows.ts";
import { type Case, InconclusiveError, notObserved } from "../case.ts";
import { machineSum, machineTotal } from "../invariants/campaign_8.ts";
import { claimCase, type Decision } from "./claim.ts";
import { columnMissing, dayRowsRule } from "./values.ts";

const report = "campaign_8";
const minRows = 5;
const conclusiveRows = 60;

function decideMachineTotal(rows: readonly LocatedRow[]): Decision {
  const countsMore =
    rows.every((row) => machineSum(row) <= machineTotal(row)) &&
    rows.some((row) => machineSum(row) < machineTotal(row));
  const fitting = Object.entries({
    "five-columns": rows.every((row) => machineSum(row) === machineTotal(row)),
    "answered-by-machine": rows.every((row) => parseVendorNumber(row.values.answer_machine) === machineTotal(row)),
    "every-code": countsMore,
    // Otherwise a telephone that no machine answered has a zero, or no row at all.
    "every-attempt": countsMore && rows.every((row) => machineTotal(row) > 0),
  }).flatMap(([answer, fits]) => (fits ? [answer] : []));
  if (rows.length < minRows) throw notObserved("too-few-telephones");
  const mayBeChance = fitting.includes("five-columns") && rows.length < conclusiveRows;
  if (mayBeChance) return [...fitting, "every-code", "every-attempt"];
  // Columns above the total are reported by the rule on them.
  return fitting.length > 0 ? fitting : columnMissing();
}

/** Among many telephones, some are answered only by people. The total may count that, too, so that none of their counts is zero. */
function decideListedTelephones(rows: readonly LocatedRow[]): Decision {
  const counts = rows.map((row) => machineSum(row) + machineTotal(row));
  if (counts.some(Number.isNaN)) columnMissing();
  if (counts.includes(0)) return "listed";
  if (rows.some((row) => machineSum(row) === 0)) return ["listed", "omitted"];
  return rows.length >= conclusiveRows ? "omitted" : ["omitted", "listed"];
}

export const diallingClaims: readonly Case[] = [
  claimCase("machine-total", dayRowsRule(report, decideMachineTotal)),
  claimCase("listed-telephones", dayRowsRule(report, decideListedTelephones)),
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
