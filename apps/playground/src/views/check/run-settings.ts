import type { ContractOptions } from "@mockvox/contract";
import type { UrlState } from "../../link/url-state.ts";
import { profileFromUrlState } from "../../server/profile-from-url-state.ts";
import type { ContractTarget } from "./contract-target.ts";

/** What the user selects before a run. */
export interface RunSettings {
  /** Whether to run fewer checks, some of each kind. */
  isQuick: boolean;
  /** The profile whose answers the server must give; with "none" every candidate answer passes. */
  expectedProfile: "none" | "default" | "documented";
  /** The URL of a server other than the mock server that the page is connected to; empty for that one. */
  url: string;
}

/** Tokens with which every mock server reaches the state that a check needs. */
const tokens = {
  second: "contract-second",
  quotaSpent: "refuse-quota-spent",
  maintenance: "refuse-maintenance",
  slow: "refuse-time-limit",
};

/** The options of a run. For a mock server they include its clock, two of its campaigns and special tokens. */
export async function contractOptionsOf(
  { baseUrl, send, isCrossOrigin, mockInfo }: ContractTarget,
  urlState: UrlState,
  token: string,
  { isQuick, expectedProfile }: RunSettings,
): Promise<ContractOptions> {
  const { clockOffsetMs = 0, campaigns = [] } = mockInfo ?? {};
  const server = urlState.server ?? (mockInfo ? "0001" : undefined);
  const [{ browserCases }, { hostClock }] = await Promise.all([import("./browser-cases.ts"), import("./contract.ts")]);
  return {
    baseUrl,
    fetch: send,
    only: browserCases(isCrossOrigin),
    token,
    ...(mockInfo ? { tokens } : {}),
    ...(server === undefined ? {} : { server }),
    campaigns,
    quick: isQuick,
    allow: ["burst", "token-in-url"],
    clock: { ...hostClock, now: () => hostClock.now() + clockOffsetMs },
    ...(expectedProfile === "none" ? {} : { profile: await profileFromUrlState({ profile: expectedProfile }) }),
  };
}
