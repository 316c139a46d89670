import { type ReportId, reportOf } from "@mockvox/spec";
import { isWellFormed } from "../../column-format.ts";
import { localize } from "../../messages/localize.ts";
import { columnsOfUnit, unitPatterns } from "../../report-roles.ts";
import { type LocatedRow, parseVendorNumber } from "../../wire/rows.ts";
import { breakingDifference, type CaseDifference, notObserved } from "../case.ts";

/** Sums of the rows with the same key. */
type KeyedSums = ReadonlyMap<string, ReadonlyMap<string, number>>;

function additiveColumns(report: ReportId): readonly string[] {
  return columnsOfUnit(report, unitPatterns.additive);
}
function percentageColumns(report: ReportId): readonly string[] {
  return columnsOfUnit(report, unitPatterns.share);
}

/** The columns that identify a row: those of the spec that are neither additive nor a percentage. Unknown columns identify nothing. */
function keyColumns(report: ReportId): readonly string[] {
  const counted = [...additiveColumns(report), ...percentageColumns(report)];
  return reportOf(report).columns.filter((name) => !counted.includes(name));
}

/** What identifies a row: the bucket, and the key columns that the row has. */
export function keyOf({ bucket, values }: LocatedRow, report: ReportId): string {
  const key = keyColumns(report).filter((name) => name in values);
  return [bucket ?? "", ...key.map((name) => `${name}=${values[name]}`)].join("|");
}

/**
 * The additive columns that every row writes as the spec says. The check of a column reports it if it is missing or has another form.
 *
 * @throws {InconclusiveError} if rows cannot be identified, or several have one key: other checks report that
 */
export function comparableColumns(responses: readonly (readonly LocatedRow[])[], report: ReportId): readonly string[] {
  for (const rows of responses) {
    requireKey(rows, report);
    const keys = new Set(rows.map((row) => keyOf(row, report)));
    if (hasRowKeys(report) && keys.size < rows.length) throw notObserved("column-not-comparable");
  }
  return additiveColumns(report).filter((name) =>
    responses.flat().every(({ values }) => isWellFormed(report, name, values[name])),
  );
}

/** @throws {InconclusiveError} if no key column is in all rows: the check of that column reports it */
export function requireKey(rows: readonly LocatedRow[], report: ReportId): void {
  const hasKey = keyColumns(report).some((name) => rows.every(({ values }) => name in values));
  if (!hasKey && reportOf(report).shape === "rows") throw notObserved("column-not-comparable");
}

/** Sums by key; a report without additive columns counts its rows. Keys whose sums are zero are omitted. */
function sumsOf(rows: readonly LocatedRow[], report: ReportId): KeyedSums {
  const sums = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const columns = sums.get(keyOf(row, report)) ?? new Map<string, number>();
    columns.set("rows", additiveColumns(report).length > 0 ? 0 : (columns.get("rows") ?? 0) + 1);
    for (const name of additiveColumns(report)) {
      const value = parseVendorNumber(row.values[name]);
      if (Number.isFinite(value)) columns.set(name, (columns.get(name) ?? 0) + value);
    }
    sums.set(keyOf(row, report), columns);
  }
  return new Map([...sums].filter(([, columns]) => [...columns.values()].some((value) => value !== 0)));
}

/** The columns whose values are rounded, up or down, with the largest error of one value: a unit of the last decimal that any row shows. */
function roundingErrors(report: ReportId, rows: readonly LocatedRow[]): ReadonlyMap<string, number> {
  const names = [unitPatterns.minutes, unitPatterns.money].flatMap((unit) => columnsOfUnit(report, unit));
  return new Map(
    names.map((name) => {
      const decimals = rows.map(({ values }) => /\.(\d+)$/.exec(String(values[name]))?.[1]?.length ?? 0);
      return [name, 10 ** -Math.max(0, ...decimals)] as const;
    }),
  );
}

/** Differences between the sums of rows, which should be equal, or of which one should be at most the other. */
export function compareSums(
  foundRows: readonly LocatedRow[],
  expectedRows: readonly LocatedRow[],
  {
    report,
    roundings,
    onlyFoundKeys = false,
    compared,
  }: {
    report: ReportId;
    /** How many rounded values a difference can come from. */
    roundings: number;
    /** Whether the found rows are a part of the expected: only their keys count, and they may be less. */
    onlyFoundKeys?: boolean;
    compared: readonly string[];
  },
): readonly CaseDifference[] {
  const [found, expected] = [sumsOf(foundRows, report), sumsOf(expectedRows, report)];
  const errors = roundingErrors(report, [...foundRows, ...expectedRows]);
  const keys = onlyFoundKeys ? found.keys() : new Set([...found.keys(), ...expected.keys()]);
  const columns = new Set<string>();
  for (const key of keys) {
    for (const name of ["rows", ...compared]) {
      const [one, other] = [found.get(key)?.get(name) ?? 0, expected.get(key)?.get(name) ?? 0];
      const isDifferent = Math.abs(one - other) > roundings * (errors.get(name) ?? 0) + 1e-6;
      if (isDifferent && !(onlyFoundKeys && one < other)) columns.add(name);
    }
  }
  return [...columns].map((name) => unequalDifference(name));
}

function unequalDifference(name: string): CaseDifference {
  const found = localize("actual-differs", { column: name });
  return breakingDifference("unequal", name, localize("expected-same"), found);
}

export function hasRowKeys(report: ReportId): boolean {
  return additiveColumns(report).length > 0 && reportOf(report).shape === "rows";
}
