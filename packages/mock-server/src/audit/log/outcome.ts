import { type RefusalId, refusalIds } from "@mockvox/spec";
import type { Fault } from "../../faults/fault.ts";
import type { ResponseInfo } from "../../request/plain-http.ts";

/** How a request for a report ended, as far as its rows are concerned. */
export type Outcome = RefusalId | OwnOutcome;

/**
 * `own`: the user's own response, whatever it was. `cut`: only the first rows were sent. `fault`: an injected fault destroyed the response. `undelivered`: the client did not read it to
 * its end. `rejected`: a web server's error page, as for a URL that is too long.
 */
type OwnOutcome = "rows" | "empty" | "own" | "cut" | "fault" | "undelivered" | "rejected";

const outcomes: readonly Outcome[] = ["rows", "empty", "own", "cut", "fault", "undelivered", "rejected", ...refusalIds];
const codes: ReadonlyMap<Outcome, number> = new Map(outcomes.map((outcome, code) => [outcome, code]));

export function isOutcome(name: string): name is Outcome {
  return codes.has(name as Outcome);
}

/** The outcome as one byte. */
export function codeOfOutcome(outcome: Outcome): number {
  return codes.get(outcome) ?? 0;
}

export function outcomeOfCode(code: number): Outcome {
  return outcomes[code] ?? "rejected";
}

/** `info` is undefined if the client disconnected before the response. */
export function outcomeOf(info: ResponseInfo | undefined, isComplete: boolean): Outcome {
  if (info?.refusal && info.refusal !== "empty-window") return info.refusal;
  if (info?.fault !== undefined && destructiveFaults.has(info.fault)) return "fault";
  if (!info || !isComplete) return "undelivered";
  if (info.note === "own-response") return "own";
  if (info.refusal === "empty-window" || info.rows === 0) return "empty";
  if (info.rows === undefined) return "rejected";
  return info.isCut ? "cut" : "rows";
}

/** The faults that leave no complete rows to read; the others change how they are sent, or one of them. */
const destructiveFaults: ReadonlySet<Fault["kind"]> = new Set([
  "reset",
  "cut-body",
  "empty-body",
  "garbage",
  "proxy-page",
]);

/** Whether the client received everything that the date range contained, or a response of the user's own in its place. */
export function isRead(outcome: Outcome): boolean {
  return outcome === "rows" || outcome === "empty" || outcome === "own";
}
