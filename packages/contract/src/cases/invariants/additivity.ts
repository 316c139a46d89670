import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { localize, reportTitle } from "../../messages/localize.ts";
import { columnsOfUnit, reportRoles, unitPatterns } from "../../report-roles.ts";
import { isEmptyDateRange, isSuccess, type ParsedResponse } from "../../wire/parsed-response.ts";
import { type LocatedRow, rowsWithoutTotals } from "../../wire/rows.ts";
import { parseVendorNumber } from "../../wire/vendor-number.ts";
import {
  breakingDifference,
  type Case,
  type CaseDifference,
  type CaseEvidence,
  type Conclusion,
  InconclusiveError,
} from "../case.ts";
import { daySamples } from "../day-samples.ts";

/** Sums of the rows with the same key. */
type KeyedSums = ReadonlyMap<string, ReadonlyMap<string, number>>;

function additiveColumns(report: ReportId): readonly string[] {
  return columnsOfUnit(report, unitPatterns.additive);
}
function percentageColumns(report: ReportId): readonly string[] {
  return columnsOfUnit(report, unitPatterns.share);
}

/** What identifies a row: the bucket, and every column that is neither additive nor a percentage. */
function keyOf({ bucket, values }: LocatedRow, report: ReportId): string {
  const counted = [...additiveColumns(report), ...percentageColumns(report)];
  const others = Object.entries(values).filter(([name]) => !counted.includes(name));
  return [bucket ?? "", ...others.map(([name, value]) => `${name}=${value}`)].join("|");
}

/** Sums by key; a report without additive columns counts its rows. Keys whose sums are zero are omitted. */
function sumsOf(rows: readonly LocatedRow[], report: ReportId): KeyedSums {
  const sums = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const columns = sums.get(keyOf(row, report)) ?? new Map<string, number>();
    columns.set("rows", additiveColumns(report).length > 0 ? 0 : (columns.get("rows") ?? 0) + 1);
    for (const name of additiveColumns(report)) {
      if (name in row.values) columns.set(name, (columns.get(name) ?? 0) + parseVendorNumber(row.values[name]));
    }
    sums.set(keyOf(row, report), columns);
  }
  return new Map([...sums].filter(([, columns]) => [...columns.values()].some((value) => value !== 0)));
}

/** Whether two sums differ by more than rounding explains. */
function isDifferent(name: string, one: number, other: number, roundings: number, report: ReportId): boolean {
  const isRounded = [unitPatterns.minutes, unitPatterns.money].some((unit) =>
    columnsOfUnit(report, unit).includes(name),
  );
  return Math.abs(one - other) > (isRounded ? 0.005 * roundings + 1e-6 : 1e-6);
}

/** Differences between sums that should be equal, or of which one should be at most the other. */
function compareSums(
  found: KeyedSums,
  expected: KeyedSums,
  { report, roundings, mayBeLess = false }: { report: ReportId; roundings: number; mayBeLess?: boolean },
): readonly CaseDifference[] {
  const keys = new Set([...found.keys(), ...expected.keys()]);
  const columns = new Set<string>();
  for (const key of keys) {
    for (const name of ["rows", ...additiveColumns(report)]) {
      const [one, other] = [found.get(key)?.get(name) ?? 0, expected.get(key)?.get(name) ?? 0];
      if (isDifferent(name, one, other, roundings, report) && !(mayBeLess && one < other)) columns.add(name);
    }
  }
  return [...columns].map((name) => unequalDifference(name));
}

function unequalDifference(name: string): CaseDifference {
  const found = localize("actual-differs", { column: name });
  return breakingDifference("unequal", name, localize("expected-same"), found);
}

/** The rows of a response, which may be empty. */
function rowsOrEmpty(response: ParsedResponse, report: ReportId): readonly LocatedRow[] {
  if (!isSuccess(response) && !isEmptyDateRange(response)) {
    throw new InconclusiveError(localize("part-refused"), true);
  }
  return rowsWithoutTotals(response, report);
}

function partsAddUpCase(report: ReportId): Case {
  const [day, first, rest] = [`day:${report}`, `first:${report}`, `rest:${report}`];
  return {
    id: `${report}-parts-add-up`,
    title: reportTitle(report, localize("title-parts-add-up")),
    covers: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [day, first, rest],
    optionalSamples: ["boundary-second", "boundary-neighbour"],
    quick: false,
    evaluate: ({ rows, response }): Conclusion => {
      const whole = sumsOf(rows(report, day), report);
      const parts = [first, rest].flatMap((id) => rowsOrEmpty(response(id), report));
      return { differences: compareSums(sumsOf(parts, report), whole, { report, roundings: 3 }) };
    },
  };
}

function containmentCase(report: ReportId): Case {
  const inside = report === reportRoles.hours ? `day:${report}` : `first:${report}`;
  const outside = report === reportRoles.hours ? "week" : `day:${report}`;
  return {
    id: `${report}-part-is-contained`,
    title: reportTitle(report, localize("title-part-is-contained")),
    covers: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [inside, outside],
    quick: false,
    evaluate: ({ rows, response }): Conclusion => {
      const part = sumsOf(rowsOrEmpty(response(inside), report), report);
      const whole = sumsOf(rows(report, outside), report);
      const known = new Map([...whole].filter(([key]) => part.has(key)));
      return { differences: compareSums(part, known, { report, roundings: 2, mayBeLess: true }) };
    },
  };
}

/** The sample that requests a report's day once more, for another reason or with the parameters in another order. */
const repeatedSamples: Readonly<Record<string, string>> = {
  [reportRoles.small]: "unknown-parameter",
  [reportRoles.hours]: `again:${reportRoles.hours}`,
  [reportRoles.third]: "gzip",
  [reportRoles.campaign]: "upper-all",
  [reportRoles.seconds]: `again:${reportRoles.seconds}`,
};

const reorderedReports: ReadonlySet<string> = new Set([reportRoles.hours, reportRoles.seconds]);

function repeatabilityCase(report: ReportId, sample: string): Case {
  const isOrder = reorderedReports.has(report);
  return {
    id: `${report}-${isOrder ? "parameter-order" : "repeatable"}`,
    title: isOrder
      ? reportTitle(report, localize("title-parameter-order"))
      : reportTitle(report, localize("title-repeatable")),
    covers: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [`day:${report}`, sample],
    quick: false,
    evaluate: ({ rows, response }): Conclusion => {
      const first = sumsOf(rows(report, `day:${report}`), report);
      const again = response(sample);
      const isClaimed = !isOrder && (!isSuccess(again) || isEmptyDateRange(again));
      if (isClaimed) throw new InconclusiveError(localize("repeat-refused"), false);
      const second = sumsOf(rowsWithoutTotals(again, report), report);
      return { differences: compareSums(second, first, { report, roundings: 0 }) };
    },
  };
}

function uniquenessCase(report: ReportId): Case {
  return {
    id: `${report}-rows-are-unique`,
    title: reportTitle(report, localize("title-unique-rows")),
    covers: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [daySamples(report)],
    quick: true,
    evaluate: ({ rows, has }): Conclusion => {
      const seen = new Set<string>();
      const twice = rows(report, ...daySamples(report).filter(has).slice(0, 1)).filter((row) => {
        const key = keyOf(row, report);
        const isKnown = seen.has(key);
        seen.add(key);
        return isKnown;
      });
      const found = localize("actual-duplicate-key");
      const fault = breakingDifference(
        "twice",
        "key",
        localize("expected-one-row-per-key"),
        found,
        twice.map(({ pointer }) => pointer),
      );
      return { differences: twice.length > 0 ? [fault] : [] };
    },
  };
}

/** A percentage is the row's value divided by the sum of the column that its unit names, rounded to two decimals. */
function percentageCases(report: ReportId): readonly Case[] {
  return columnsOfUnit(report, /^percent of /).map((share) => ({
    id: `${report}-${share}-is-a-share`,
    title: reportTitle(report, localize("title-percentage", { column: share })),
    covers: { spec: `#/components/schemas/${report}_row/properties/${share}` },
    report,
    samples: [daySamples(report)],
    optionalSamples: [`first:${report}`, `rest:${report}`],
    quick: true,
    evaluate: (evidence: CaseEvidence): Conclusion => ({ differences: percentageDifferences(evidence, report, share) }),
  }));
}

function percentageDifferences(
  { rows, has }: CaseEvidence,
  report: ReportId,
  share: string,
): readonly CaseDifference[] {
  const [base = ""] = columnsOfUnit(report, /^calls$/);
  const taken = [...daySamples(report).filter(has).slice(0, 1), `first:${report}`, `rest:${report}`].filter(has);
  const wrong = taken.flatMap((sample) => {
    const found = rowsUnlessEmpty(() => rows(report, sample)).slice(0, reportOf(report).buckets?.length ?? undefined);
    const total = found.reduce((sum, { values }) => sum + parseVendorNumber(values[base]), 0);
    const left = (row: LocatedRow): number =>
      Math.abs(parseVendorNumber(row.values[share]) - (parseVendorNumber(row.values[base]) / total) * 100);
    return total === 0 ? [] : found.filter((row) => left(row) > 0.025).map(({ pointer }) => `${pointer}/${share}`);
  });
  const found = localize("actual-other-share");
  const expected = localize("expected-share", { column: base });
  return wrong.length > 0 ? [breakingDifference("share", share, expected, found, wrong)] : [];
}

function rowsUnlessEmpty(read: () => readonly LocatedRow[]): readonly LocatedRow[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof InconclusiveError) return [];
    throw error;
  }
}

function hasRowKeys(report: ReportId): boolean {
  return additiveColumns(report).length > 0 && reportOf(report).shape === "rows";
}

/** Invariants of every report, derived from the units of its columns. */
export const additivityCases: readonly Case[] = [
  ...reportIds.filter((id) => id !== reportRoles.hours).map(partsAddUpCase),
  ...reportIds.map(containmentCase),
  ...reportIds.flatMap((id) => (repeatedSamples[id] ? [repeatabilityCase(id, repeatedSamples[id])] : [])),
  ...reportIds.filter(hasRowKeys).map(uniquenessCase),
  ...reportIds.flatMap(percentageCases),
];
