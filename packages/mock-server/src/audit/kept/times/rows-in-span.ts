import { type ReportId, reportOf } from "@mockvox/spec";
import { columnKindOf } from "@mockvox/spec/kinds";
import { MockServerError } from "../../../errors.ts";
import { clip, type TimeSpan } from "../../time/intervals.ts";
import { isTimeKind } from "../cells.ts";
import type { ColumnMapping } from "../columns.ts";
import { cellOf, type NamedRow } from "../kept-row.ts";
import { parseCellTime } from "./cell-time.ts";

const daySeconds = 86_400;
const hourSeconds = 3_600;

/** Selects rows by their time. */
export interface SpanSelection {
  /** The seconds whose requests explain the rows: a day more at both ends, because rows of one interaction have several times. */
  wide: TimeSpan;
  /** Whether a row is in the span; an hour or a day is if all of it is. */
  has(row: NamedRow): boolean;
  /** The stretches, divided at the ends of the span. */
  divide<Stretch extends TimeSpan>(stretches: readonly Stretch[]): Stretch[];
}

/**
 * Selects the rows of a span, of the client and of the mock server alike.
 *
 * @throws {MockServerError} `audit-rows-without-time` if the span is limited and the rows have no time
 */
export function selectSpan({ report, columns }: ColumnMapping, span: TimeSpan, isByDay: boolean): SpanSelection {
  const { from, to } = span;
  const wide = { from: from - daySeconds, to: to + daySeconds };
  const divide: SpanSelection["divide"] = (stretches) => [
    ...clip(stretches, Number.NEGATIVE_INFINITY, from),
    ...clip(stretches, from, to),
    ...clip(stretches, to, Number.POSITIVE_INFINITY),
  ];
  if (!Number.isFinite(from) && !Number.isFinite(to)) return { wide, divide, has: () => true };
  const timeColumns = timeColumnsOf(report);
  const column = timeColumns.find((each) => Object.values(columns).includes(each));
  if (column === undefined) throw new MockServerError("audit-rows-without-time", { report, columns: timeColumns });
  const length = lengthOf(report, column, isByDay);
  return {
    wide,
    divide,
    has: ({ cells }) => {
      const time = parseCellTime(cellOf(cells, column));
      return time !== undefined && time >= from && time + length <= to;
    },
  };
}

function timeColumnsOf(report: ReportId): string[] {
  return reportOf(report).columns.filter((column) => isTimeKind(columnKindOf(report, column)));
}

/** The seconds that a row sums up. */
function lengthOf(report: ReportId, column: string, isByDay: boolean): number {
  if (columnKindOf(report, column) === "instant") return 1;
  return isByDay ? daySeconds : hourSeconds;
}
