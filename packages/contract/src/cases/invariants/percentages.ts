import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { localize, reportTitle } from "../../messages/localize.ts";
import { columnsOfUnit } from "../../report-roles.ts";
import { type LocatedRow, parseVendorNumber, splitByResponse } from "../../wire/rows.ts";
import {
  breakingDifference,
  type Case,
  type CaseDifference,
  type CaseEvidence,
  type Conclusion,
  InconclusiveError,
  notObserved,
} from "../case.ts";
import { daySamples, partSamples } from "../case-inputs.ts";

/** One case per column of percentages. */
export const percentageCases: readonly Case[] = reportIds.flatMap(percentageCasesOf);

/** A percentage is the row's value divided by the sum of the column that its unit names, rounded to two decimals. */
function percentageCasesOf(report: ReportId): readonly Case[] {
  return columnsOfUnit(report, /^percent of /).map((share) => ({
    id: `${report}-${share}-is-a-share`,
    title: reportTitle(report, localize("title-percentage", { column: share })),
    covers: { spec: `#/components/schemas/${report}_row/properties/${share}` },
    report,
    samples: [daySamples(report)],
    optionalSamples: partSamples(report),
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
  const taken = [...daySamples(report).filter(has).slice(0, 1), ...partSamples(report).filter(has)];
  const wrong = taken.flatMap((sample) => {
    const [found = []] = splitByResponse(rowsUnlessEmpty(() => rows(report, sample)));
    const isReadable = found.every(({ values }) =>
      [base, share].every((name) => Number.isFinite(parseVendorNumber(values[name]))),
    );
    if (!isComplete(found, report) || !isReadable) throw notObserved("column-not-comparable");
    const total = found.reduce((sum, { values }) => sum + parseVendorNumber(values[base]), 0);
    const left = (row: LocatedRow): number =>
      Math.abs(parseVendorNumber(row.values[share]) - (parseVendorNumber(row.values[base]) / total) * 100);
    return total === 0 ? [] : found.filter((row) => left(row) > 0.025).map(({ pointer }) => `${pointer}/${share}`);
  });
  const found = localize("actual-other-share");
  const expected = localize("expected-share", { column: base });
  return wrong.length > 0 ? [breakingDifference("share", share, expected, found, wrong)] : [];
}

/** Whether every bucket of the spec is there: a share may count the calls of a bucket that is not. */
function isComplete(rows: readonly LocatedRow[], report: ReportId): boolean {
  const { buckets = [] } = reportOf(report);
  return rows.length === 0 || buckets.every((key) => rows.some(({ bucket }) => bucket === key));
}

function rowsUnlessEmpty(read: () => readonly LocatedRow[]): readonly LocatedRow[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof InconclusiveError) return [];
    throw error;
  }
}
