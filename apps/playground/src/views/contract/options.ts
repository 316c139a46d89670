import type { ContractOptions } from "@mockvox/contract";
import type { Place } from "../../link/place.ts";
import { profileOf } from "../../server/start-target.ts";
import type { Checked } from "./checked.ts";

/** What somebody chose before a run. */
export interface Choice {
  /** Fewer cases, of each kind some. */
  isQuick: boolean;
  /** Whether the server is held to a named profile, or every candidate answer is as good as another. */
  heldTo: "nothing" | "default" | "documented";
  /** Of another server than the fake that the page holds; empty for that one. */
  address: string;
}

/** Tokens that bring every fake into the state that a case needs. */
const tokens = {
  second: "contract-second",
  quotaSpent: "refuse-quota-spent",
  maintenance: "refuse-maintenance",
  slow: "refuse-time-limit",
};

/** A run against a server: a Mockvox by its clock, with two of its campaigns and its tokens, another one without all that. */
export async function optionsOf(
  checked: Checked,
  place: Place,
  token: string,
  choice: Choice,
): Promise<ContractOptions> {
  const { baseUrl, send, isElsewhere, told } = checked;
  const { aheadMs = 0, campaigns = [] } = told ?? {};
  const server = place.server ?? (told ? "0001" : undefined);
  const { askableCases } = await import("./askable-cases.ts");
  return {
    baseUrl,
    fetch: send,
    only: askableCases(isElsewhere),
    token,
    ...(told ? { tokens } : {}),
    ...(server === undefined ? {} : { server }),
    campaigns,
    quick: choice.isQuick,
    allow: ["burst", "token-in-url"],
    clock: {
      now: () => Date.now() + aheadMs,
      sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
    },
    ...(choice.heldTo === "nothing" ? {} : { profile: await profileOf({ profile: choice.heldTo }) }),
  };
}
