import { type ReportId, reportIds } from "@mockvox/spec";
import { localize, reportTitle } from "../../messages/localize.ts";
import { reportRoles } from "../../report-roles.ts";
import type { SampleId } from "../../samples/sample.ts";
import { isEmptyDateRange, isSuccess, type ParsedResponse } from "../../wire/parsed-response.ts";
import { type LocatedRow, rowsWithoutTotals } from "../../wire/rows.ts";
import { breakingDifference, type Case, type Conclusion, InconclusiveError } from "../case.ts";
import { daySamples } from "../case-inputs.ts";
import { comparableColumns, compareSums, hasRowKeys, keyOf, requireKey } from "./sums.ts";

/** The rows of a response, which may be empty. */
function rowsOrEmpty(response: ParsedResponse, report: ReportId): readonly LocatedRow[] {
  if (!isSuccess(response) && !isEmptyDateRange(response)) {
    throw new InconclusiveError(localize("part-refused"), true);
  }
  return rowsWithoutTotals(response, report);
}

function partsAddUpCase(report: ReportId): Case {
  const [day, first, rest] = [`day:${report}`, `first:${report}`, `rest:${report}`] as const;
  return {
    id: `${report}-parts-add-up`,
    title: reportTitle(report, localize("title-parts-add-up")),
    covers: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [day, first, rest],
    optionalSamples: ["boundary-second", "boundary-neighbour"],
    quick: false,
    evaluate: ({ rows, response }): Conclusion => {
      const whole = rows(report, day);
      const parts = [first, rest].map((id) => rowsOrEmpty(response(id), report));
      const compared = comparableColumns([whole, ...parts], report);
      return { differences: compareSums(parts.flat(), whole, { report, roundings: 3, compared }) };
    },
  };
}

function containmentCase(report: ReportId): Case {
  const inside: SampleId = report === reportRoles.hours ? `day:${report}` : `first:${report}`;
  const outside: SampleId = report === reportRoles.hours ? "week" : `day:${report}`;
  return {
    id: `${report}-part-is-contained`,
    title: reportTitle(report, localize("title-part-is-contained")),
    covers: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [inside, outside],
    quick: false,
    evaluate: ({ rows, response }): Conclusion => {
      const [inner, outer] = [rowsOrEmpty(response(inside), report), rows(report, outside)];
      const compared = comparableColumns([inner, outer], report);
      return { differences: compareSums(inner, outer, { report, roundings: 2, onlyFoundKeys: true, compared }) };
    },
  };
}

/** The sample that requests a report's day once more, for another reason or with the parameters in another order. */
const repeatedSamples: Readonly<Record<string, SampleId>> = {
  [reportRoles.small]: "unknown-parameter",
  [reportRoles.hours]: `again:${reportRoles.hours}`,
  [reportRoles.third]: "gzip",
  [reportRoles.campaign]: "upper-all",
  [reportRoles.seconds]: `again:${reportRoles.seconds}`,
};

const reorderedReports: ReadonlySet<string> = new Set([reportRoles.hours, reportRoles.seconds]);

function repeatabilityCase(report: ReportId, sample: SampleId): Case {
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
      const first = rows(report, `day:${report}`);
      const again = response(sample);
      const isClaimed = !isOrder && (!isSuccess(again) || isEmptyDateRange(again));
      if (isClaimed) throw new InconclusiveError(localize("repeat-refused"), false);
      const second = rowsWithoutTotals(again, report);
      const compared = comparableColumns([first, second], report);
      return {
        differences: compareSums(second, first, { report, roundings: 0, compared }),
      };
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
      const all = rows(report, ...daySamples(report).filter(has).slice(0, 1));
      requireKey(all, report);
      const twice = all.filter((row) => {
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

/** Invariants of the sums of every report, derived from the units of its columns. */
export const additivityCases: readonly Case[] = [
  ...reportIds.filter((id) => id !== reportRoles.hours).map(partsAddUpCase),
  ...reportIds.map(containmentCase),
  ...reportIds.flatMap((id) => (repeatedSamples[id] ? [repeatabilityCase(id, repeatedSamples[id])] : [])),
  ...reportIds.filter(hasRowKeys).map(uniquenessCase),
];
