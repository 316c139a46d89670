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
import { showable } from "./showable.ts";
import { type Admission, type Soon, whenThere } from "./state.ts";
import type { Work } from "./work.ts";

/** Deals with one request for a report, top to bottom: faults, gate, work, answer. */
export type Desk = (ask: Ask) => Promise<Answer>;

export function createDesk(gate: Gate, work: Work, known: Known): Desk {
  const decline = (refusal: RefusalId, ask: Ask): Soon<Answer> => {
    const answer = refusalOf(refusal, ask);
    return isCharged(refusal, ask) ? whenThere(gate.charge(ask, 1), () => answer) : answer;
  };

  const refusalOf = (refusal: RefusalId, ask: Ask): Answer => {
    const passes: Partial<Record<RefusalId, () => number>> = {
      "quota-spent": () => gate.secondsToReset(ask),
      "too-many-requests": () => 1,
    };
    return refuse(refusal, ask.answers, { token: ask.tenant.token, retryAfterSeconds: passes[refusal] });
  };

  const attend = async (ask: Ask, admission: Admission, fault: Fault | undefined): Promise<Answer> => {
    try {
      const outcome = await work(ask, fault && isRowFault(fault) ? fault : undefined);
      if (typeof outcome !== "string") return settle(delivered(outcome, fault, ask), ask, admission);
      await Promise.all([admission.leave(), admission.refund()]);
      return delivered(await decline(outcome, ask), fault, ask);
    } catch (error) {
      await admission.leave();
      throw error;
    }
  };

  return async (ask) => {
    const fault = ask.tenant.faults.meet(ask);
    const met = findRefusal(ask, known) ?? gate.admit(ask);
    // Only a request that waits gives up its turn of the event loop here.
    const outcome = met instanceof Promise ? await met : met;
    const waited = met === outcome ? 0 : ask.tenant.clock.now() - ask.now;
    const made = typeof outcome === "string" ? decline(outcome, ask) : attend(ask, outcome, fault);
    const done = made instanceof Promise ? await made : made;
    const answer = typeof outcome === "string" ? delivered(done, fault, ask) : done;
    return { ...answer, about: { ...aboutOf(ask), ...answer.about, ...(waited > 0 ? { waited } : {}) } };
  };
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
function settle(answer: Answer, { answers, request }: Ask, { leave, refund }: Admission): Soon<Answer> {
  const isEmpty = answer.about.rows === 0 || answer.about.refusal === "empty-window";
  const refunded = isEmpty && answers["empty-window-cost"] === "nothing" ? refund() : undefined;
  // The body of a HEAD is never read.
  if (typeof answer.body !== "string" && request.method !== "HEAD")
    return { ...answer, body: tellBeforeLast(answer.body, leave) };
  const left = leave();
  return left instanceof Promise || refunded instanceof Promise
    ? Promise.all([left, refunded]).then(() => answer)
    : answer;
}

/** Whether a refusal costs a unit: by claim, but never one for the token or for the quota itself. */
function isCharged(refusal: RefusalId, { answers }: Ask): boolean {
  const isFree: readonly RefusalId[] = ["missing-token", "invalid-token", "quota-spent"];
  return !isFree.includes(refusal) && answers["refusal-cost"] === "one-unit";
}

function aboutOf({ report, parameters, secrets }: Ask): Answer["about"] {
  const shown = (name: string): string => showable(parameters.get(name) ?? "", secrets);
  const window = [shown("date_ini"), shown("date_end")] as const;
  return { ...(report ? { report } : {}), window };
}
