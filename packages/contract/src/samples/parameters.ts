import { wholeDayRange } from "../date-range.ts";
import { queryOf, reportRoles } from "../report-roles.ts";
import { targetDay } from "./derived-inputs.ts";
import { type ParameterSampleId, type RunContext, type Sample, singleRequest } from "./sample.ts";

function smallQuery(context: RunContext): Record<string, string> {
  return queryOf(reportRoles.small, wholeDayRange(targetDay(context)));
}

function omit(query: Record<string, string>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)));
}

function campaignSample(
  id: ParameterSampleId,
  campaign: (context: RunContext) => string,
  more: Partial<Pick<Sample, "needs" | "needsAllRows">> = {},
): Sample<ParameterSampleId> {
  return singleRequest(
    id,
    (context) => ({
      query: { ...queryOf(reportRoles.campaign, wholeDayRange(targetDay(context))), campaign_id: campaign(context) },
    }),
    more,
  );
}

/** Parameters that are missing, repeated, unknown or in another case. */
export const parameterSamples: readonly Sample<ParameterSampleId>[] = [
  singleRequest("repeated-parameter", (context) => ({
    query: `api=${reportRoles.hours}&${new URLSearchParams(smallQuery(context))}`,
  })),
  singleRequest("unknown-parameter", (context) => ({ query: { ...smallQuery(context), mockvox: "1" } }), {
    needsAllRows: true,
  }),
  singleRequest("unknown-report", (context) => ({ query: { ...smallQuery(context), api: "no_such_report" } })),
  singleRequest("no-campaign", (context) => ({
    query: omit(queryOf(reportRoles.campaign, wholeDayRange(targetDay(context))), "campaign_id"),
  })),
  campaignSample("empty-campaign", () => ""),
  campaignSample("unknown-campaign", () => "999999999"),
  campaignSample("upper-all", () => "ALL", { needsAllRows: true }),
  campaignSample("one-campaign", ({ campaigns: [first = ""] }) => first, { needs: ["campaigns"], needsAllRows: true }),
  campaignSample("two-campaigns", ({ campaigns }) => campaigns.slice(0, 2).join(","), { needs: ["campaigns"] }),
];
