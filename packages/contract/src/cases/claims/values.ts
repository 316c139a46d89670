import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { haveOptionDates, interactionStart } from "../../option-dates.ts";
import type { Severity } from "../../report.ts";
import { columnOf, columnsOfUnit, unitPatterns } from "../../report-roles.ts";
import { envelopeOf, isSuccess } from "../../wire/parsed-response.ts";
import { type LocatedRow, parseVendorNumber, rowsWithoutTotals } from "../../wire/rows.ts";
import { type Case, type CaseEvidence, notObserved } from "../case.ts";
import { daySamples, partSamples } from "../case-inputs.ts";
import { type ClaimRule, claimCase, claimCasesPerReport, type Decision, matchFormats } from "./claim.ts";

const conclusiveRows = 12;

/** Every row of a report in the samples of the day. */
export function dayRows({ rows }: CaseEvidence, report: ReportId): readonly LocatedRow[] {
  return rows(report, ...daySamples(report), ...partSamples(report));
}

export function dayRowsRule(
  report: ReportId,
  decide: (rows: readonly LocatedRow[], evidence: CaseEvidence) => Decision,
): ClaimRule {
  return {
    samples: [daySamples(report)],
    optionalSamples: partSamples(report),
    quick: true,
    decide: (evidence) => decide(dayRows(evidence, report), evidence),
  };
}

/** The format of a percentage column, from its values other than zero. */
export function decidePercentageFormat(report: ReportId, rows: readonly LocatedRow[], column: string): Decision {
  const some = rows.filter(({ values }) => parseVendorNumber(values[column]) !== 0);
  const found = matchFormats(report, some, column, {
    spaced: /^-?\d+\.\d\d %$/,
    unspaced: /^-?\d+\.\d\d%$/,
    bare: /^-?\d+\.\d\d$/,
  });
  if (!found) throw notObserved("no-nonzero-percentage");
  return found;
}

/** Answers nothing: the check of the column reports that it is missing. */
export function columnMissing(): never {
  throw notObserved("column-not-comparable");
}

function decideMinutesFormat(rows: readonly LocatedRow[], report: ReportId): Decision {
  const [column = ""] = columnsOfUnit(report, unitPatterns.minutes);
  return (
    matchFormats(report, rows, column, { decimal: /^\d+(\.\d+)?$/, clock: /^\d\d+:\d\d:\d\d$/ }) ?? columnMissing()
  );
}

/** A format that shows parts of a minute. */
const minutesPattern = /^(\d+\.\d\d|\d\d+:\d\d:\d\d)$/;

/** Fewer rows may have whole minutes by chance. */
const conclusiveMinutes = 3;

function decideBilledMinutes(rows: readonly LocatedRow[], report: ReportId): Decision {
  const [column = ""] = columnsOfUnit(report, unitPatterns.minutes);
  const texts = rows.map(({ values }) => String(values[column])).filter((text) => text.trim() !== "");
  if (!texts.every((text) => minutesPattern.test(text))) throw notObserved("column-not-comparable");
  const minutes = texts.map(parseVendorNumber).filter((each) => each > 0);
  if (!minutes.every(Number.isInteger)) return "exact";
  return minutes.length >= conclusiveMinutes ? "begun" : ["exact", "begun"];
}

function decideZeroPercentage(rows: readonly LocatedRow[], report: ReportId): Decision {
  const [column = ""] = columnsOfUnit(report, unitPatterns.share);
  const zeros = rows.filter(({ values }) => column in values && parseVendorNumber(values[column]) === 0);
  const found = matchFormats(report, zeros, column, { "two-decimals": /^0\.00( ?%)?$/, "bare-zero": /^0( ?%)?$/ });
  if (!found) throw notObserved("no-zero-percentage");
  return found;
}

/** How zeros are written in the columns with numbers; only one way is an answer. */
function decideBlankValues(rows: readonly LocatedRow[], report: ReportId): Decision {
  const names = columnsOfUnit(report, /^(calls|attempts|callers|minutes|currency|percent)/);
  const values = rows.flatMap((row) => names.flatMap((name) => (name in row.values ? [row.values[name]] : [])));
  const zeros = values.filter((value) => parseVendorNumber(value) === 0).map(String);
  const found = [...new Set(zeros.map((zero) => (zero === "" ? "empty" : zero.trim() === "" ? "blank" : "zero")))];
  if (found.length === 0) throw notObserved("no-zeros");
  return found.length === 1 ? found : { unexpected: found.join(", ") };
}

/** The reports for which another document of the vendor shows numbers: Postman's table of cdr_4. */
const reportsWithNumbers: readonly ReportId[] = ["cdr_4"];

/** How much numbers matter where the report's own page says String. */
function numberSeverity(report: ReportId): Severity {
  return reportsWithNumbers.includes(report) ? "warning" : "breaking";
}

/** A blank, of which claim `blank-values` speaks, has no type, and neither has a column that is missing. */
function isBlank(value: unknown): boolean {
  return value === undefined || (typeof value === "string" && value.trim() === "");
}

/** Whether all counts are numbers, or all values strings; otherwise the columns that have numbers. */
function decideValueType(rows: readonly LocatedRow[], report: ReportId): Decision {
  const typesOf = (name: string): ReadonlySet<string> =>
    new Set(rows.flatMap(({ values }) => (isBlank(values[name]) ? [] : [typeof values[name]])));
  const { columns, countColumns } = reportOf(report);
  const known = columns.filter((name) => typesOf(name).size > 0);
  const withNumbers = known.filter((name) => typesOf(name).has("number"));
  if (withNumbers.length === 0) {
    // Where every count is blank, the other columns are strings in either case.
    return countColumns.some((name) => known.includes(name)) ? "string" : ["string", "number"];
  }
  const isUniform = withNumbers.every((name) => typesOf(name).size === 1);
  const mayBeNumbers = (name: string): boolean =>
    columnOf(report, name)?.unit.match(/^(identifier|telephone|word|hour|second, )/) === null;
  const hasAllCounts = countColumns.every((name) => !known.includes(name) || withNumbers.includes(name));
  if (isUniform && hasAllCounts && withNumbers.every(mayBeNumbers))
    return { answer: "number", found: `number: ${withNumbers.join(", ")}` };
  const [first] = rows.filter(({ values }) => withNumbers.some((name) => typeof values[name] === "number"));
  const at = withNumbers.map((name) => `${first?.pointer ?? ""}/${name}`);
  return { unexpected: `number: ${withNumbers.join(", ")}`, at, severity: numberSeverity(report) };
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
  const keys = haveOptionDates(rows)
    ? rows.map((row) => String(interactionStart(row)))
    : rows.map((row) => orderKey(row, report));
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") <= key);
}

/** A dash stands for no telephone. */
function decidePhonePrefix(rows: readonly LocatedRow[], report: ReportId): Decision {
  const [column = ""] = columnsOfUnit(report, /^telephone/);
  const known = rows.filter(({ values }) => values[column] !== "-");
  const patterns = { nine: /^9\d{10}$/, "country-code": /^57\d{10}$/, none: /^\d{1,10}$/ };
  return matchFormats(report, known, column, patterns) ?? columnMissing();
}

export const valueClaims: readonly Case[] = [
  ...claimCasesPerReport("minutes-format", (report) =>
    dayRowsRule(report, (rows) => decideMinutesFormat(rows, report)),
  ),
  ...claimCasesPerReport("billed-minutes", (report) =>
    dayRowsRule(report, (rows) => decideBilledMinutes(rows, report)),
  ),
  ...claimCasesPerReport("zero-percentage", (report) =>
    dayRowsRule(report, (rows) => decideZeroPercentage(rows, report)),
  ),
  ...claimCasesPerReport("blank-values", (report) => dayRowsRule(report, (rows) => decideBlankValues(rows, report))),
  ...claimCasesPerReport("phone-prefix", (report) => dayRowsRule(report, (rows) => decidePhonePrefix(rows, report))),
  ...claimCasesPerReport("value-type", (report) => ({
    ...dayRowsRule(report, (rows) => decideValueType(rows, report)),
    answerSeverity: (answer: string) => (answer === "number" ? numberSeverity(report) : "info"),
  })),
  claimCase("row-order", {
    samples: reportIds.map(daySamples),
    quick: true,
    decide: ({ responses, has }) => {
      const lists = reportIds.flatMap((report) => {
        const found = responses(daySamples(report).find(has) ?? `day:${report}`).filter(isSuccess);
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
  const response = responses(daySamples(report).find(has) ?? `day:${report}`).find(isSuccess);
  return response ? Number(/\d+/.exec(String(envelopeOf(response)?.msg))?.[0]) : Number.NaN;
}
