import { limits, refusals } from "@mockvox/spec";
import { startOfDay } from "../../date-range.ts";
import { localize } from "../../messages/localize.ts";
import { columnsOfUnit, reportRoles, unitPatterns } from "../../report-roles.ts";
import {
  boundarySecond,
  isOneSecondRangeRefused,
  parseSecond,
  rangeEnd,
  splitSecond,
  targetDay,
} from "../../samples/derived-inputs.ts";
import { firstResponse, type SampleId } from "../../samples/sample.ts";
import {
  areEquivalent,
  envelopeOf,
  isEmptyDateRange,
  isSuccess,
  type ParsedResponse,
  refusalIdOf,
  statusOf,
} from "../../wire/parsed-response.ts";
import { parseVendorNumber, rowsOf } from "../../wire/rows.ts";
import { type Case, type CaseEvidence, InconclusiveError, notObserved } from "../case.ts";
import { baselineSample, noRowsReason, requireActivity } from "../case-evidence.ts";
import { claimCase, type Decision } from "./claim.ts";

function requireBoundarySecond({ context }: CaseEvidence): void {
  if (!boundarySecond(context)) throw notObserved("no-boundary-interaction");
}

/**
 * Whether a date range has an interaction that started before it, so that it was selected by its end. That a date range of one second does not have
 * the interaction of that second does not suffice: the second may be that of an option.
 */
function hasEarlierRows({ context }: CaseEvidence): boolean {
  const [column = ""] = columnsOfUnit(reportRoles.seconds, unitPatterns.second);
  const isBefore = (sample: SampleId, start: number): boolean => {
    const response = firstResponse(context, sample);
    const rows = response ? rowsOf(response, reportRoles.seconds) : [];
    return rows.some(({ values }) => (parseSecond(String(values[column])) ?? start) < start);
  };
  return (
    isBefore(`rest:${reportRoles.seconds}`, splitSecond(context, reportRoles.seconds)) ||
    isBefore(`day:${reportRoles.seconds}`, startOfDay(targetDay(context)))
  );
}

function isRefused(response: ParsedResponse): boolean {
  return !isSuccess(response);
}

/** Whether a date range was refused because of its content, not because of its length. */
function isRefusedForSize(response: ParsedResponse): boolean {
  return ["row-limit", "size-limit", "time-limit"].includes(refusalIdOf(response) ?? "");
}

const boundarySamples = {
  samples: ["boundary-second", "boundary-neighbour"],
  optionalSamples: ["reversed-dates", `empty:${reportRoles.seconds}`],
} as const;

/** The samples whose date range is refused. */
const refusedRangeSamples = ["invalid-date", "reversed-dates", "too-long"] as const;

/** The samples that may reach the row limit. */
const rowLimitSamples = ["longest", `day:${reportRoles.seconds}`] as const;

function rowCounts({ response }: CaseEvidence): readonly number[] {
  return rowLimitSamples.map((id) => rowsOf(response(id), reportRoles.seconds).length);
}

export const dateRangeClaims: readonly Case[] = [
  claimCase("range-refusal", {
    samples: refusedRangeSamples,
    quick: true,
    decide: ({ response }) => {
      const found = refusedRangeSamples.map(response).filter(isRefused);
      const statuses = [...new Set(found.map(statusOf))].join();
      if (statuses === String(refusals["invalid-date"].status)) return "bad-request";
      return statuses === "404" ? "not-found" : { unexpected: statuses };
    },
  }),
  claimCase("window-end", {
    ...boundarySamples,
    decide: (evidence) => {
      requireBoundarySecond(evidence);
      const end = rangeEnd(evidence.context);
      if (end === "inclusive" || end === "exclusive") return end;
      throw new InconclusiveError(localize("one-second-ranges-empty"), false);
    },
  }),
  claimCase("filter-second", {
    ...boundarySamples,
    samples: [...boundarySamples.samples, `rest:${reportRoles.seconds}`],
    decide: (evidence) => {
      requireBoundarySecond(evidence);
      const end = rangeEnd(evidence.context);
      if (end === undefined) throw new InconclusiveError(localize("range-not-requested"), true);
      if (end === "refused") throw new InconclusiveError(localize("range-refused"), false);
      if (end !== "ends") return "start";
      if (!hasEarlierRows(evidence)) throw notObserved("end-not-confirmed");
      return "end";
    },
  }),
  claimCase("equal-dates", {
    ...boundarySamples,
    decide: (evidence) => {
      requireBoundarySecond(evidence);
      const response = evidence.response("boundary-second");
      if (isSuccess(response) || !isOneSecondRangeRefused(evidence.context)) return "answered";
      const isSure = !isEmptyDateRange(response) || rangeEnd(evidence.context) === "inclusive";
      return isSure ? "refused" : ["answered", "refused"];
    },
  }),
  claimCase("longest-window", {
    samples: ["longest", "past-longest", "across-months", "nearly-longest"],
    optionalSamples: [baselineSample],
    decide: (evidence) => {
      const longest = evidence.response("longest");
      if (isSuccess(longest)) return isSuccess(evidence.response("past-longest")) ? "whole-days" : "answered";
      requireActivity(longest, evidence);
      if (isRefusedForSize(longest)) throw notObserved("range-too-large");
      if (!isSuccess(evidence.response("across-months"))) {
        throw notObserved("ranges-within-a-month");
      }
      return isSuccess(evidence.response("nearly-longest"))
        ? "refused"
        : { unexpected: "less than 31 days refused", severity: "breaking" };
    },
  }),
  claimCase("calendar-month", {
    samples: ["longest", "across-months"],
    optionalSamples: [baselineSample],
    decide: (evidence) => {
      if (isSuccess(evidence.response("longest"))) return "allowed";
      const across = evidence.response("across-months");
      requireActivity(across, evidence);
      return isSuccess(across) ? "allowed" : "refused";
    },
  }),
  claimCase("impossible-date", {
    samples: ["impossible-date"],
    optionalSamples: [baselineSample, "invalid-date"],
    decide: (evidence): Decision => {
      const response = evidence.response("impossible-date");
      if (isSuccess(response)) return "rolled-over";
      requireActivity(response, evidence);
      const invalid = firstResponse(evidence.context, "invalid-date");
      // If the hour rolled over, the date range lacks one hour of the day, possibly the only one with rows.
      if (isEmptyDateRange(response) && invalid && !areEquivalent(response, invalid))
        throw new InconclusiveError(noRowsReason, true);
      return "refused";
    },
  }),
  claimCase("row-limit", {
    samples: rowLimitSamples,
    decide: (evidence) => {
      const counts = rowCounts(evidence);
      if (counts.some((count) => count > limits.rows.value)) return "all";
      if (counts.includes(limits.rows.value)) return "cut";
      if (rowLimitSamples.some((id) => refusalIdOf(evidence.response(id)) === "row-limit")) return "refused";
      throw notObserved("no-range-above-row-limit");
    },
  }),
  claimCase("cut-count", {
    samples: rowLimitSamples,
    decide: (evidence) => {
      const cut = rowLimitSamples[rowCounts(evidence).indexOf(limits.rows.value)];
      if (!cut) throw notObserved("no-rows-truncated");
      const count = parseVendorNumber(/\d+/.exec(String(envelopeOf(evidence.response(cut))?.msg))?.[0]);
      return count === limits.rows.value ? "sent" : count > limits.rows.value ? "found" : { unexpected: "fewer" };
    },
  }),
];
