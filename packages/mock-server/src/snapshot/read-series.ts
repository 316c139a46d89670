import { isReportId } from "@mockvox/spec";
import type { SnapshotSeries } from "@mockvox/spec/snapshot";
import { hasCampaigns, type LoggedSeries } from "../audit/log/logged-series.ts";
import { isOutcome } from "../audit/log/outcome.ts";
import { createRangeSeries } from "../audit/log/range-series.ts";
import { MockServerError } from "../errors.ts";
import { quoted } from "../reject-unknown-names.ts";

/** @throws {MockServerError} `invalid-snapshot` */
export function readSeries(saved: SnapshotSeries, index: number): LoggedSeries {
  const { tenant, token, report, campaign, dropped, droppedEnd = Number.NEGATIVE_INFINITY } = saved;
  const path = `audit.series[${index}]`;
  if (!isReportId(report)) throw invalid(`${path}.report`, report, "modelled-report");
  if (hasCampaigns(report) !== (campaign !== undefined)) throw invalid(`${path}.campaign`, campaign, "campaign");
  const series = createRangeSeries();
  const { at: times, ini, end, outcome: outcomes, rows, flags } = saved;
  for (const [name, list] of Object.entries({ ini, end, outcome: outcomes, rows, flags })) {
    if (list.length !== times.length) throw invalid(`${path}.${name}`, list.length, "as-many-as-at");
  }
  for (const [place, at] of times.entries()) {
    const outcome = outcomes[place] ?? "";
    if (!isOutcome(outcome)) throw invalid(`${path}.outcome[${place}]`, outcome, "outcome");
    const flag = flags[place] ?? 0;
    series.add({
      at,
      ini: ini[place] ?? Number.NaN,
      end: end[place] ?? Number.NaN,
      outcome,
      rows: rows[place] ?? 0,
      isInclusive: (flag & 1) > 0,
      isNotFound: (flag & 2) > 0,
      isEnforced: (flag & 4) > 0,
    });
  }
  return {
    tenant,
    server: tenant.slice(0, 4),
    token,
    report,
    campaign,
    shownCampaign: campaign,
    series,
    dropped: { count: dropped, end: droppedEnd },
  };
}

function invalid(path: string, found: unknown, expected: string): MockServerError {
  return new MockServerError("invalid-snapshot", { path, found: quoted(found), expected });
}
