import type { AuditFinding, AuditRow } from "../findings/audit-report.ts";
import { describeEvidence, describeRange, describeRequest, nameOf, textsOf } from "../findings/describe.ts";
import type { LoggedSeries } from "../log/logged-series.ts";
import { type TimeSpan, union } from "../time/intervals.ts";
import type { SeriesView } from "../time/series-view.ts";
import type { AuditSeverity } from "../verdict.ts";
import type { AskedServer } from "./asked-servers.ts";
import type { ColumnMapping } from "./columns.ts";
import type { RowDifference } from "./difference.ts";
import { describeKey } from "./kept-row.ts";
import type { KeptRowsVerdict } from "./kept-verdict.ts";
import { doublingOf } from "./reading.ts";

const maxRows = 20;

const severities: Readonly<Record<KeptRowsVerdict, AuditSeverity>> = {
  "rows-missing": "loss",
  "rows-doubled": "doubling",
  "rows-changed": "wrong",
  "rows-unknown": "wrong",
};

/** The differences by verdict, cause and server. Those of sums, and unknown rows, are of no single server: they get the first one's name. */
export function toFindings(
  differences: readonly RowDifference[],
  [first, ...others]: readonly [AskedServer, ...AskedServer[]],
  mapping: ColumnMapping,
): AuditFinding[] {
  const serverOf = ({ stretch }: RowDifference): AskedServer =>
    others.find(({ view }) => view === stretch?.view) ?? first;
  const groups = Map.groupBy(
    differences,
    (difference) => `${difference.verdict}/${difference.cause}/${serverOf(difference).server}`,
  );
  const views = [first, ...others].map(({ view }) => view);
  return Array.from(groups.values(), (group) => {
    const [difference] = group;
    const { series } = difference ? serverOf(difference) : first;
    return toFinding(group, series[0], views, mapping);
  });
}

function toFinding(
  differences: readonly RowDifference[],
  series: LoggedSeries,
  views: readonly SeriesView[],
  mapping: ColumnMapping,
): AuditFinding {
  const [{ verdict, cause } = { verdict: "rows-unknown", cause: undefined } as const] = differences;
  const rows = differences.slice(0, maxRows).map((difference) => describeRow(difference, mapping));
  const count = differences.reduce((sum, { expected, kept }) => sum + Math.max(1, Math.abs(kept - expected)), 0);
  const evidence = evidenceOf(differences, views);
  return {
    ...nameOf(series),
    id: verdict,
    cause,
    severity: severities[verdict],
    ...textsOf(verdict, cause, count),
    ...describeEvidence(evidence.ranges, evidence.requests),
    rows,
    rowCount: differences.length,
  };
}

function describeRow(
  { verdict, row, expected, kept, changes, stretch }: RowDifference,
  mapping: ColumnMapping,
): AuditRow {
  const doubling = verdict === "rows-doubled" && stretch ? doublingOf(stretch) : undefined;
  const request = doubling?.request ?? stretch?.request;
  const range = doubling?.range ?? stretch;
  return {
    key: describeKey(row, mapping),
    expected,
    kept,
    ...(changes ? { changes } : {}),
    ...(range ? { range: describeRange(range) } : {}),
    ...(request ? { request: describeRequest(request.request) } : {}),
  };
}

/** The time of the rows, and the requests for it. Rows of sums are explained by what was read twice, if anything was. */
function evidenceOf(
  differences: readonly RowDifference[],
  views: readonly SeriesView[],
): { ranges: TimeSpan[]; requests: SeriesView["requests"] } {
  const stretches = new Set(differences.flatMap(({ stretch }) => (stretch ? [stretch] : [])));
  if (stretches.size === 0) {
    const isDoubled = differences[0]?.verdict === "rows-doubled";
    const ranges = isDoubled ? union(views.flatMap(({ coverage }) => coverage.overlaps)) : [];
    const asked = views.flatMap((view) => view.ranges);
    const requests = asked.filter((range) => ranges.some(({ from, to }) => range.from < to && range.to > from));
    return { ranges, requests: requests.map(({ request }) => request) };
  }
  const requests = new Set([...stretches].flatMap(({ request }) => (request ? [request.request] : [])));
  return { ranges: union([...stretches]), requests: [...requests] };
}
