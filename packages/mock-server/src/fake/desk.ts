import type { RefusalId } from "@mockvox/spec";
import type { Gate } from "./admission.ts";
import type { Ask } from "./ask.ts";
import { findRefusal, type Known } from "./checks.ts";
import { compressed } from "./compress.ts";
import { type Fault, isTextFault, withFault } from "./fault.ts";
import type { Answer } from "./plain.ts";
import { refuse } from "./refuse.ts";
import { isRowFault } from "./row-fault.ts";
import { tellBeforeLast } from "./row-text.ts";
import { isSecret, showable } from "./showable.ts";
import { allDone, orElse, type Soon, whenThere } from "./soon.ts";
import type { Admission } from "./state.ts";
import type { Work } from "./work.ts";

/** Deals with one request for a report, top to bottom: faults, gate, work, answer. */
export type Desk = (ask: Ask) => Soon<Answer>;

/** A request at the desk. */
interface Visit {
  ask: Ask;
  fault: Fault | undefined;
  hasWaited: boolean;
}

/** A request that was let in. */
interface Stay extends Visit {
  admission: Admission;
}

export function createDesk(gate: Gate, work: Work, known: Known): Desk {
  const decline = (refusal: RefusalId, { ask, fault }: Visit): Soon<Answer> => {
    const { answers, tenant } = ask;
    const answer = refuse(refusal, answers, { token: tenant.token, retryAfterSeconds: passes[refusal]?.(ask) });
    const charged = isCharged(refusal, ask) ? gate.charge(ask, 1) : undefined;
    return whenThere(charged, () => delivered(answer, fault, ask));
  };

  /** The refusals that pass by themselves, and how their seconds are found. */
  const passes: Partial<Record<RefusalId, (ask: Ask) => () => number>> = {
    "quota-spent": (ask) => () => gate.secondsToReset(ask),
    "too-many-requests": () => () => 1,
  };

  const answerOf = (outcome: Answer | RefusalId, stay: Stay): Soon<Answer> => {
    const { ask, fault, admission } = stay;
    if (typeof outcome !== "string") return settle(delivered(outcome, fault, ask), ask, admission);
    return whenThere(allDone([admission.leave(), admission.refund()]), () => decline(outcome, stay));
  };

  const attend = (stay: Stay): Soon<Answer> => {
    const { ask, fault } = stay;
    const outcome = work(ask, fault && isRowFault(fault) ? fault : undefined);
    const isAtOnce = ask.request.isAlone || outcome instanceof Promise;
    return whenThere(isAtOnce ? outcome : aMomentLater(outcome), answerOf, stay);
  };

  const deal = (met: RefusalId | Admission, visit: Visit): Soon<Answer> => {
    const { ask, fault, hasWaited } = visit;
    const waited = hasWaited ? ask.tenant.clock.now() - ask.now : 0;
    const answer =
      typeof met === "string"
        ? decline(met, visit)
        : orElse({ ask, fault, hasWaited, admission: met }, attend, ({ admission }) => admission.leave());
    return whenThere(answer, told, { ask, waited });
  };

  return (ask) => {
    const fault = ask.tenant.faults.meet(ask);
    const met = findRefusal(ask, known) ?? gate.admit(ask);
    return whenThere(met, deal, { ask, fault, hasWaited: met instanceof Promise });
  };
}

/** Requests that a program sends at once meet, as at the real server, though none takes time: each holds its slot for a moment. */
async function aMomentLater<Outcome>(outcome: Outcome): Promise<Outcome> {
  for (let turns = 0; turns < 8; turns += 1) await undefined;
  return outcome;
}

/** The answer as it goes out: what is wrong with its text comes before compression, what happens on the way after it. */
function delivered(answer: Answer, fault: Fault | undefined, ask: Ask): Answer {
  if (!fault || isRowFault(fault)) return compressed(answer, ask);
  const sleep = (milliseconds: number): Promise<void> => ask.tenant.clock.sleep(milliseconds, ask.request.signal?.());
  return isTextFault(fault)
    ? compressed(withFault(answer, fault, sleep), ask)
    : withFault(compressed(answer, ask), fault, sleep);
}

/** Gives the slot back, before the last chunk of a body in chunks, and the unit where an empty window is free. */
function settle(answer: Answer, { answers, request }: Ask, admission: Admission): Soon<Answer> {
  const isEmpty = answer.about.rows === 0 || answer.about.refusal === "empty-window";
  const refunded = isEmpty && answers["empty-window-cost"] === "nothing" ? admission.refund() : undefined;
  // The body of a HEAD is never read.
  if (typeof answer.body !== "string" && request.method !== "HEAD")
    return { ...answer, body: tellBeforeLast(answer.body, () => admission.leave()) };
  const left = admission.leave();
  return left || refunded ? Promise.all([left, refunded]).then(() => answer) : answer;
}

/** Whether a refusal costs a unit: by claim, but never one for the token or for the quota itself. */
function isCharged(refusal: RefusalId, { answers }: Ask): boolean {
  const isFree: readonly RefusalId[] = ["missing-token", "invalid-token", "quota-spent"];
  return !isFree.includes(refusal) && answers["refusal-cost"] === "one-unit";
}

/** The answer with what it is about. */
function told({ status, headers, body, end, about }: Answer, { ask, waited }: { ask: Ask; waited: number }): Answer {
  const { report, ini, end: until } = ask;
  const { refusal, rows } = about;
  const window = [shownDate("date_ini", ini, ask), shownDate("date_end", until, ask)] as const;
  const toldAbout = { report, window, refusal, rows, waited: waited > 0 ? waited : undefined };
  return { status, headers, body, end, about: toldAbout };
}

/** Of a date that was understood nothing needs hiding, unless it is a secret as it stands. */
function shownDate(name: string, second: number | undefined, { parameters, secrets }: Ask): string {
  const sent = parameters.get(name) ?? "";
  return second === undefined || isSecret(sent, secrets) ? showable(sent, secrets) : sent;
}
