import { findGaps } from "./rules/gaps.ts";
import { findOverlaps } from "./rules/overlaps.ts";
import { findOwnResponses } from "./rules/own-responses.ts";
import { findWaste } from "./rules/pace.ts";
import { findTimeZone } from "./rules/time-zone.ts";
import { findUnanswered } from "./rules/unanswered.ts";
import { findUnsettled } from "./rules/unsettled.ts";
import type { SeriesView } from "./time/series-view.ts";
import type { AuditVerdict } from "./verdict.ts";

/** What the requests of one series show: a pure function of them. */
export function judgeSeries(view: SeriesView): AuditVerdict[] {
  return [
    ...findGaps(view),
    ...findUnanswered(view),
    ...findUnsettled(view),
    ...findTimeZone(view),
    ...findWaste(view),
    ...findOverlaps(view),
    ...findOwnResponses(view),
  ];
}
