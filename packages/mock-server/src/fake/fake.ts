import { createContactCentre, type Directory, readDirectory, type Source } from "@mockvox/fixtures";
import { type Answers, type RefusalId, type ReportId, resolveAnswers } from "@mockvox/spec";
import type { Clock } from "../clock/clock.ts";
import { type Admission, createGate } from "./admission.ts";
import { type Ask, readAsk } from "./ask.ts";
import { findFault } from "./checks.ts";
import { checkedServer, type FakeOptions, settingsOf } from "./options.ts";
import type { Answer, PlainRequest } from "./plain.ts";
import { refuse } from "./refuse.ts";
import { tellBeforeLast } from "./row-text.ts";
import { answerAsWebServer } from "./web-server.ts";
import { createWork } from "./work.ts";

/** A fake Wolkvox: plain requests in, plain answers out. */
export interface Fake {
  /** Rejects with the signal's reason when the caller goes away while the fake works. */
  answer(request: PlainRequest): Promise<Answer>;
  readonly clock: Clock;
  /**
   * Lists campaigns, skills, routing points and agents of a server with their names: the ids to ask for.
   * Own data has ids alone. Rejects with a RangeError when the server number is not four digits.
   */
  data(server?: string): Promise<Directory>;
  /** Frees every slot and fills every quota. */
  reset(): void;
}

/** @throws {Error} on an option that cannot be used. */
export function createFake(options: FakeOptions = {}): Fake {
  const settings = settingsOf(options);
  const { clock, data, limits, profile, server: defaultServer } = settings;
  const known = { ...settings, windowDays: limits.windowDays };
  const gate = createGate(settings);
  const answersFor = remember((report: ReportId | undefined): Answers => resolveAnswers(profile, report));
  const sourceOf = remember((server: string): Source => data ?? createContactCentre({ ...settings, server }));
  sourceOf(defaultServer);
  const work = createWork(settings, sourceOf);

  const decline = (refusal: RefusalId, ask: Ask): Answer => {
    if (isCharged(refusal, ask)) gate.charge(ask);
    const passes: Partial<Record<RefusalId, number>> = {
      "quota-spent": gate.secondsToReset(ask),
      "too-many-requests": 1,
    };
    return refuse(refusal, ask.answers, { token: ask.token, retryAfterSeconds: passes[refusal] });
  };

  const attend = async (ask: Ask, admission: Admission): Promise<Answer> => {
    try {
      const outcome = await work(ask);
      if (typeof outcome !== "string") return settle(outcome, ask, admission);
      admission.leave();
      admission.refund();
      return decline(outcome, ask);
    } catch (error) {
      admission.leave();
      throw error;
    }
  };

  const answerReport = async (ask: Ask): Promise<Answer> => {
    const fault = findFault(ask, known) ?? gate.admit(ask);
    const answer = typeof fault === "string" ? decline(fault, ask) : await attend(ask, fault);
    return { ...answer, about: { ...aboutOf(ask), ...answer.about } };
  };

  return {
    clock,
    data: async (server = defaultServer) => readDirectory(sourceOf(checkedServer(server))),
    reset: gate.reset,
    answer: async (request) =>
      answerAsWebServer(request, answersFor(undefined)) ??
      answerReport(readAsk(request, { defaultServer, now: clock.now(), answersFor })),
  };
}

/** Gives the slot back, before the last chunk of a body in chunks, and the unit where an empty window is free. */
function settle(answer: Answer, { answers }: Ask, { leave, refund }: Admission): Answer {
  const isEmpty = answer.about.rows === 0 || answer.about.refusal === "empty-window";
  if (isEmpty && answers["empty-window-cost"] === "nothing") refund();
  if (typeof answer.body !== "string") return { ...answer, body: tellBeforeLast(answer.body, leave) };
  leave();
  return answer;
}

/** Whether a refusal costs a unit: by claim, but never one for the token or for the quota itself. */
function isCharged(refusal: RefusalId, { answers }: Ask): boolean {
  const isFree: readonly RefusalId[] = ["missing-token", "invalid-token", "quota-spent"];
  return answers["refusal-cost"] === "one-unit" && !isFree.includes(refusal);
}

function aboutOf({ report, parameters }: Ask): Answer["about"] {
  const window = [parameters.get("date_ini") ?? "", parameters.get("date_end") ?? ""] as const;
  return { ...(report ? { report } : {}), window };
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
