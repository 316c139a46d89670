import { localize, reportTitle } from "../../messages/localize.ts";
import { reportRoles } from "../../report-roles.ts";
import { type LocatedRow, parseVendorNumber, rowsWithoutTotals } from "../../wire/rows.ts";
import { breakingDifference, type Case, notObserved } from "../case.ts";
import { rowInvariantCase } from "./row-invariant.ts";

const report = "campaign_8";
const machineColumns = ["no_answer", "answer_machine", "busy", "congestion", "failed"];

export function machineTotal({ values }: LocatedRow): number {
  return parseVendorNumber(values.total_machine_recognitions);
}

export function machineSum({ values }: LocatedRow): number {
  return machineColumns.reduce((sum, name) => sum + parseVendorNumber(values[name]), 0);
}

export const diallingInvariants: readonly Case[] = [
  rowInvariantCase({
    id: "columns-fit-the-total",
    title: localize("title-columns-fit-total"),
    report,
    evidence: { source: "page-campaign_8", confidence: "documented" },
    findViolations: (rows) => {
      const isOneColumn = rows.every((row) => machineTotal(row) === parseVendorNumber(row.values.answer_machine));
      return isOneColumn ? [] : rows.filter((row) => machineSum(row) > machineTotal(row));
    },
  }),
  {
    id: `${report}-campaign-is-a-part`,
    title: reportTitle(report, localize("title-campaign-is-a-part")),
    covers: { spec: "#/components/parameters/campaign_id" },
    report,
    samples: ["one-campaign", `day:${report}`, "unknown-campaign"],
    quick: false,
    evaluate: ({ rows, response }) => {
      const [mine, all] = [rows(report, "one-campaign"), rows(report, `day:${reportRoles.campaign}`)];
      if (![...mine, ...all].every(({ values }) => "telephone" in values)) throw notObserved("column-not-comparable");
      const nobodys = rowsWithoutTotals(response("unknown-campaign"), report);
      const totals = new Map(all.map((row) => [row.values.telephone, machineTotal(row)]));
      const totalAmongAll = ({ values }: LocatedRow): number => totals.get(values.telephone) ?? -1;
      const wrong = mine.filter((row) => totalAmongAll(row) < machineTotal(row));
      const isFiltered = nobodys.length === 0;
      const isWhole = mine.length === all.length && mine.every((row) => totalAmongAll(row) === machineTotal(row));
      if (isWhole && isFiltered) {
        throw notObserved("one-campaign-dialled");
      }
      const expected = localize("expected-part-of-all");
      const found = isFiltered ? localize("actual-more") : localize("actual-everything");
      const fault = breakingDifference(
        "part",
        isFiltered ? "more" : "everything",
        expected,
        found,
        wrong.map(({ pointer }) => pointer),
      );
      return { differences: wrong.length > 0 || !isFiltered ? [fault] : [] };
    },
  },
];
