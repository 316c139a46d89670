import type { ContractOptions } from "@mockvox/contract";
import type { Place } from "../../link/place.ts";
import { profileOf } from "../../server/start-target.ts";
import type { Target } from "../../server/target.ts";

/** What somebody chose before a run. */
export interface Choice {
  /** Fewer cases, of each kind some. */
  isQuick: boolean;
  /** Whether the server is held to a named profile, or every candidate answer is as good as another. */
  heldTo: "nothing" | "default" | "documented";
}

/** Tokens that bring every fake into the state that a case needs. */
const tokens = {
  second: "contract-second",
  quotaSpent: "refuse-quota-spent",
  maintenance: "refuse-maintenance",
  slow: "refuse-time-limit",
};

/** A run against the fake that the page holds, by its clock and with two of its campaigns. */
export async function optionsOf(target: Target, place: Place, token: string, choice: Choice): Promise<ContractOptions> {
  const { server = "0001" } = place;
  const [now, { campaigns }] = await Promise.all([target.controls.clock.now(), target.controls.data(server)]);
  const ahead = now - Date.now();
  const { askableCases } = await import("./askable-cases.ts");
  return {
    baseUrl: new URL(target.reportsUrl(server)).origin,
    fetch: (request) => target.send(request),
    only: askableCases(target, server),
    token,
    tokens,
    server,
    campaigns: campaigns.slice(0, 2).map(({ id }) => id),
    quick: choice.isQuick,
    allow: ["burst", "token-in-url"],
    clock: {
      now: () => Date.now() + ahead,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
    },
    ...(choice.heldTo === "nothing" ? {} : { profile: await profileOf({ profile: choice.heldTo }) }),
  };
}
