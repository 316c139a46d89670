import { advice, vendorOffsetSeconds } from "@mockvox/spec";
import { isRead } from "../log/outcome.ts";
import type { RangeRecord } from "../log/range-series.ts";
import type { SeriesView } from "../time/series-view.ts";
import type { AuditVerdict } from "../verdict.ts";

const advisedSeconds = advice.pollInterval.value * 60;
/** A scheduler starts some seconds early or late. */
const toleratedSeconds = 30;
const minIntervals = 5;
/** As many attempts after the end of the quota show that a client does not notice it. */
const maxAfterQuota = 10;
const daySeconds = 86_400;

/** What spends limits for nothing. */
export function findWaste(view: SeriesView): AuditVerdict[] {
  return [...findFastPolling(view), ...findRefusedInFlight(view), ...findAfterQuota(view)];
}

/** Requests that include the present, one soon after the other. A paused clock says nothing about the pace. */
function findFastPolling({ ranges }: SeriesView): AuditVerdict[] {
  const polls = ranges.filter(({ from, to, request }) => {
    const at = request.at / 1000;
    return isRead(request.outcome) && from <= at && to >= at - 60;
  });
  const intervals = polls.slice(1).map(({ request }, index) => (request.at - (polls[index]?.request.at ?? 0)) / 1000);
  const passed = intervals.filter((seconds) => seconds > 0);
  const fast = passed.filter((seconds) => seconds < advisedSeconds - toleratedSeconds).sort((a, b) => a - b);
  if (fast.length < minIntervals || fast.length < passed.length / 2) return [];
  return [
    wasteOf(
      "polls-too-often",
      polls.map(({ request }) => request),
      Math.round(fast[fast.length >> 1] ?? 0),
    ),
  ];
}

function findRefusedInFlight({ requests }: SeriesView): AuditVerdict[] {
  const refused = requests.filter(({ outcome, isEnforced }) => isEnforced && outcome === "too-many-requests");
  return refused.length > 0 ? [wasteOf("too-many-at-once", refused, refused.length)] : [];
}

function findAfterQuota({ requests }: SeriesView): AuditVerdict[] {
  const refused = requests.filter(({ outcome, isEnforced }) => isEnforced && outcome === "quota-spent");
  const days = Map.groupBy(refused, ({ at }) => Math.floor((at / 1000 + vendorOffsetSeconds) / daySeconds));
  const stubborn = [...days.values()].filter((ofDay) => ofDay.length > maxAfterQuota).flat();
  return stubborn.length > 0 ? [wasteOf("asked-after-quota", stubborn, stubborn.length)] : [];
}

function wasteOf(id: AuditVerdict["id"], requests: readonly RangeRecord[], figure: number): AuditVerdict {
  return { id, severity: "waste", segments: [], requests, figure };
}
