import { MockServerError } from "../../errors.ts";
import { hasCampaigns, type LoggedSeries } from "../log/logged-series.ts";
import type { TimeSpan } from "../time/intervals.ts";
import { createSeriesView, type SeriesView } from "../time/series-view.ts";
import type { KeptInput } from "./kept-input.ts";

/** What one server was asked for: a client may use several tokens, or campaigns one by one. */
export interface AskedServer {
  server: string;
  series: readonly [LoggedSeries, ...LoggedSeries[]];
  /** All requests for the rows. */
  view: SeriesView;
}

/** The requests by server. */
export function askedServersOf(series: readonly LoggedSeries[], span: TimeSpan): AskedServer[] {
  const byServer = Map.groupBy(series, ({ server }) => server);
  return [...byServer].flatMap(([server, [first, ...others]]) =>
    first ? [{ server, series: [first, ...others] as const, view: viewOf([first, ...others], span) }] : [],
  );
}

function viewOf(series: readonly LoggedSeries[], span: TimeSpan): SeriesView {
  const records = series.flatMap((each) => each.series.records()).sort((a, b) => a.at - b.at);
  const known = Math.max(span.from, ...series.map(({ dropped }) => dropped.end));
  return createSeriesView(records, "recorded", { from: known, to: span.to });
}

/**
 * The requests for the report and the campaign that kept rows are from; none if nothing was requested at all.
 *
 * @throws {MockServerError} `audit-report-without-campaigns`, `audit-report-not-requested`, `unknown-audit-campaign`
 */
export function selectSeries(
  all: readonly LoggedSeries[],
  report: LoggedSeries["report"],
  { campaign }: KeptInput,
): LoggedSeries[] {
  if (campaign !== undefined && !hasCampaigns(report)) {
    throw new MockServerError("audit-report-without-campaigns", { report });
  }
  const ofReport = all.filter((each) => each.report === report);
  if (ofReport.length === 0 && all.length > 0) {
    const requested = [...new Set(all.map((each) => each.report))];
    throw new MockServerError("audit-report-not-requested", { report, requested });
  }
  const selected = ofReport.filter((each) => campaign === undefined || each.campaign === campaign);
  if (campaign !== undefined && selected.length === 0 && ofReport.length > 0) {
    const requested = [...new Set(ofReport.map(({ shownCampaign = "" }) => shownCampaign))];
    throw new MockServerError("unknown-audit-campaign", { campaign, requested });
  }
  return selected;
}
