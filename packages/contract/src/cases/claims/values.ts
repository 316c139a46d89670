import { type ReportId, reportIds } from "@mockvox/spec";
import { columnsOfUnit, unitPatterns } from "../../report-roles.ts";
import { envelopeOf, isSuccess } from "../../wire/parsed-response.ts";
import { type LocatedRow, rowsWithoutTotals } from "../../wire/rows.ts";
import { parseVendorNumber } from "../../wire/vendor-number.ts";
import { type Case, type CaseEvidence, notObserved } from "../case.ts";
import { daySamples } from "../day-samples.ts";
import { type ClaimRule, claimCase, claimCasesPerReport, type Decision, matchFormats } from "./claim.ts";

const conclusiveRows = 12;

/** Every row of a report in the samples of the day. */
export function dayRows({ rows }: CaseEvidence, report: ReportId): readonly LocatedRow[] {
  return rows(report, ...daySamples(report), `first:${report}`, `rest:${report}`);
}

export function dayRowsRule(
  report: ReportId,
  decide: (rows: readonly LocatedRow[], evidence: CaseEvidence) => Decision,
): ClaimRule {
  return {
    samples: [daySamples(report)],
    optionalSamples: [`first:${report}`, `rest:${report}`],
    quick: true,
    decide: (evidence) => decide(dayRows(evidence, report), evidence),
  };
}

/** The format of a percentage column, from its values other than zero. */
export function decidePercentageFormat(rows: readonly LocatedRow[], column: string): Decision {
  const some = rows.filter(({ values }) => parseVendorNumber(values[column]) !== 0);
  const found = matchFormats(some, column, {
    spaced: /^-?\d+\.\d\d %$/,
    unspaced: /^-?\d+\.\d\d%$/,
    bare: /^-?\d+\.\d\d$/,
  });
  if (!found) throw notObserved("no-nonzero-percentage");
  return found;
}

function decideMinutesFormat(rows: readonly LocatedRow[], report: ReportId): Decision {
  const [column = ""] = columnsOfUnit(report, unitPatterns.minutes);
  return (
    matchFormats(rows, column, { decimal: /^\d+\.\d\d$/, clock: /^\d\d+:\d\d:\d\d$/ }) ?? { unexpected: "missing" }
  );
}

function decideZeroPercentage(rows: readonly LocatedRow[], report: ReportId): Decision {
  const [column = ""] = columnsOfUnit(report, unitPatterns.share);
  const zeros = rows.filter(({ values }) => column in values && parseVendorNumber(values[column]) === 0);
  const found = matchFormats(zeros, column, { "two-decimals": /^0\.00( ?%)?$/, "bare-zero": /^0( ?%)?$/ });
  if (!found) throw notObserved("no-zero-percentage");
  return found;
}

/** What rows are sorted by: their time, else their number. */
function orderKey({ values }: LocatedRow, report: ReportId): string {
  const [time] = [...columnsOfUnit(report, unitPatterns.hour), ...columnsOfUnit(report, unitPatterns.second)].filter(
    (name) => name in values,
  );
  const [number] = columnsOfUnit(report, /^(identifier|telephone)/);
  const value = String(values[time ?? number ?? ""] ?? "");
  return time ? value : value.padStart(20, "0");
}

function isAscending(rows: readonly LocatedRow[], report: ReportId): boolean {
  const keys = rows.map((row) => orderKey(row, report));
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") <= key);
}

export const valueClaims: readonly Case[] = [
  ...claimCasesPerReport("minutes-format", (report) =>
    dayRowsRule(report, (rows) => decideMinutesFormat(rows, report)),
  ),
  ...claimCasesPerReport("zero-percentage", (report) =>
    dayRowsRule(report, (rows) => decideZeroPercentage(rows, report)),
  ),
  ...claimCasesPerReport("value-type", (report) =>
    dayRowsRule(report, (rows) =>
      rows.some(({ values }) => Object.values(values).some((value) => typeof value === "number")) ? "number" : "string",
    ),
  ),
  claimCase("row-order", {
    samples: reportIds.map(daySamples),
    quick: true,
    decide: ({ responses, has }) => {
      const lists = reportIds.flatMap((report) => {
        const found = responses(daySamples(report).find(has) ?? "").filter(isSuccess);
        return found.map((response) => {
          const rows = rowsWithoutTotals(response, report).filter((row) => row.bucket === undefined);
          return { length: rows.length, ascends: isAscending(rows, report) };
        });
      });
      const rowCount = lists.reduce((sum, { length }) => sum + length, 0);
      if (lists.length === 0) throw notObserved("no-rows-received");
      if (!lists.every(({ ascends }) => ascends)) return "unsteady";
      return rowCount >= conclusiveRows ? "ascending" : ["ascending", "unsteady"];
    },
  }),
];

/** The number in `msg`. */
export function messageCount({ responses, has }: CaseEvidence, report: ReportId): number {
  const response = responses(daySamples(report).find(has) ?? "").find(isSuccess);
  return response ? Number(/\d+/.exec(String(envelopeOf(response)?.msg))?.[0]) : Number.NaN;
}
