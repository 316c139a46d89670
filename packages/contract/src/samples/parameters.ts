import { queryOf, roles } from "../roles.ts";
import { wholeDay } from "../window.ts";
import { dayIn } from "./ground.ts";
import { type Known, one, type Sample } from "./sample.ts";

function small(known: Known): Record<string, string> {
  return queryOf(roles.small, wholeDay(dayIn(known)));
}

function without(query: Record<string, string>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name)));
}

const ofCampaign = (
  id: string,
  campaign: (known: Known) => string,
  more: Partial<Pick<Sample, "needs" | "readsRows">> = {},
): Sample =>
  one(
    id,
    (known) => ({ query: { ...queryOf(roles.campaign, wholeDay(dayIn(known))), campaign_id: campaign(known) } }),
    more,
  );

/** Parameters that are missing, repeated, unknown, or spelt otherwise. */
export const parameterSamples: readonly Sample[] = [
  one("repeated-parameter", (known) => ({
    query: `api=${roles.hours}&${new URLSearchParams(small(known))}`,
  })),
  one("unknown-parameter", (known) => ({ query: { ...small(known), mockvox: "1" } }), { readsRows: true }),
  one("upper-parameter", (known) => ({ query: { API: roles.small, ...without(small(known), "api") } })),
  one("upper-report", (known) => ({ query: { ...small(known), api: roles.small.toUpperCase() } })),
  one("unknown-report", (known) => ({ query: { ...small(known), api: "no_such_report" } })),
  one("no-campaign", (known) => ({
    query: without(queryOf(roles.campaign, wholeDay(dayIn(known))), "campaign_id"),
  })),
  ofCampaign("empty-campaign", () => ""),
  ofCampaign("unknown-campaign", () => "999999999"),
  ofCampaign("upper-all", () => "ALL", { readsRows: true }),
  ofCampaign("one-campaign", ({ campaigns: [first = ""] }) => first, { needs: ["campaigns"], readsRows: true }),
  ofCampaign("two-campaigns", ({ campaigns }) => campaigns.slice(0, 2).join(","), { needs: ["campaigns"] }),
];
