import { QueryError, SlotError, UnavailableError } from "../errors.ts";

/** What to do about an error: wait and ask again, ask for less, or give up. */
export type Reaction = { readonly waitMs: number } | "ask for less" | "give up";

/** After so many failures in a row a server in trouble is asked for less: the window may be the trouble. */
const failuresBeforeLess = 4;

export interface Standing {
  /** How often the same window has failed already. */
  readonly failures: number;
  /** Whether less than this window can be asked for. */
  readonly canBeLess: boolean;
  /** Whether the server has shown that it is one of reports. */
  readonly isKnown: boolean;
}

export function reactTo(error: unknown, { failures, canBeLess, isKnown }: Standing): Reaction {
  if (error instanceof QueryError && isTooMuch(error)) return "ask for less";
  if (error instanceof SlotError) return { waitMs: waitFor(error, failures, 1, 30) };
  if (!(error instanceof UnavailableError)) return "give up";
  if (error.trouble && (!isKnown || error.trouble === "insecure")) return "give up";
  const isServerInTrouble = error.refusal === "time-limit" || (error.status ?? 0) >= 500;
  if (canBeLess && isServerInTrouble && failures > 0 && failures % failuresBeforeLess === 0) return "ask for less";
  return { waitMs: waitFor(error, failures, 5, 600) };
}

function isTooMuch({ refusal }: QueryError): boolean {
  return refusal === "row-limit" || refusal === "size-limit";
}

/** Twice as long each time, at least as long as the server says. */
function waitFor(error: SlotError | UnavailableError, failures: number, least: number, most: number): number {
  return 1000 * Math.max(Math.min(most, least * 2 ** failures), error.retryAfterSeconds ?? 0);
}
