import type { Case } from "../cases/case.ts";
import { evidenceOf } from "../cases/evidence.ts";
import type { ContractReport, Verdict } from "../report.ts";
import type { Said } from "../said.ts";
import type { Known, Sample } from "../samples/sample.ts";
import type { Reply } from "../wire/reply.ts";
import type { Target } from "../wire/send.ts";
import { askedOf } from "./asked.ts";
import { createAsking, slotsTaken } from "./asking.ts";
import { discreet } from "./discreet.ts";
import { observedOf } from "./observed.ts";
import { openRun } from "./open-run.ts";
import { budgetOf, type ContractOptions, originOf, targetOf } from "./options.ts";
import { onPurpose, type PlannedCase } from "./plan.ts";
import { type PricedPlan, planContract } from "./plan-contract.ts";
import { createPurse } from "./purse.ts";
import { closedVerdicts, type SavedRun } from "./saved-run.ts";
import { areOrdinary, isCrowded, missingAt, type Stop, stopOf } from "./stop.ts";
import { skipped, verdictOf } from "./verdict.ts";

/**
 * Asks a server every question of the contract that the budget pays for, one request at a time.
 *
 * Never sends more requests than the budget in one of the vendor's days, those of the run that it resumes included. It ends at the first sign of
 * maintenance or of a spent quota. Rejects with a ContractError when the options cannot be used, and never because of what the server answers.
 */
export async function runContract(options: ContractOptions): Promise<ContractReport> {
  const target = targetOf(options);
  const plan = planContract(options);
  const run = createRun(options, target, plan);
  for (const { case: one, reason } of plan.leftOut) run.close(skipped(one, reason, false));
  for (const sample of plan.steps) {
    const stop = await run.take(sample);
    if (stop) return run.end(stop);
  }
  return run.end();
}

function createRun(options: ContractOptions, target: Target, plan: PricedPlan) {
  const { clock } = target;
  const startedAt = clock.now();
  const open = openRun(options, originOf(target));
  const begunAt = open?.startedAt ?? new Date(startedAt).toISOString();
  const budget = budgetOf(options);
  const replies = new Map<string, readonly Reply[]>();
  const whyNot = new Map<string, Said>();
  let wasHeard = false;
  const done = new Set<string>();
  const paid = new Map<string, number>();
  const verdicts = new Map(closedVerdicts(open).map((verdict) => [verdict.case, verdict]));
  const purse = createPurse(budget, clock, options.resume);
  const known: Known = {
    now: Math.floor(startedAt / 1000),
    day: options.day,
    campaigns: options.campaigns ?? [],
    replies: (id) => replies.get(id),
  };
  const evidence = evidenceOf(known, (id) => whyNot.get(id));

  const save = (finished = false): void | Promise<void> =>
    options.onSave?.({
      mockvox: 1,
      kind: "contract-run",
      server: originOf(target),
      startedAt: begunAt,
      asked: askedOf(options),
      finished,
      ...purse.state(),
      verdicts: [...verdicts.values()],
    } satisfies SavedRun);

  const asking = createAsking(target, { purse, most: plan.most, save });

  const close = (verdict: Verdict): void => {
    verdicts.set(verdict.case, verdict);
    options.onVerdict?.(verdict);
  };

  /** The calls of the samples that nobody has paid for yet. */
  const payFor = (ids: readonly string[]): number => {
    const calls = ids.reduce((sum, id) => sum + (paid.get(id) ?? 0), 0);
    for (const id of ids) paid.delete(id);
    return calls;
  };

  const judge = ({ case: one, samples }: PlannedCase): void =>
    close(verdictOf(discreet(one, target.tokens), evidence, options.profile, payFor(samples)));

  const isReady = ({ case: one, samples }: PlannedCase): boolean => {
    const planned = plan.steps.map(({ id }) => id);
    const also = (one.also ?? []).filter((id) => planned.includes(id));
    return !verdicts.has(one.id) && [...samples, ...also].every((id) => done.has(id));
  };

  const take = async (sample: Sample): Promise<Stop | undefined> => {
    const asks = sample.ask(known);
    let stop: Stop | undefined;
    if ("en" in asks) whyNot.set(sample.id, asks);
    else if (asks.length > asking.left()) return undefined;
    else {
      const { found, calls } = await asking.ask(asks);
      if (found.every(isCrowded)) whyNot.set(sample.id, slotsTaken);
      else replies.set(sample.id, found);
      paid.set(sample.id, calls);
      stop = stopOf(sample, asks, found);
      if (!wasHeard && areOrdinary(asks)) stop ??= missingAt(target.baseUrl, found);
      wasHeard ||= !stop?.isOfSetUp && areOrdinary(asks) && found.some(({ status }) => status !== 0);
      if (stop?.sample) replies.set(stop.sample, found);
    }
    done.add(sample.id);
    if (stop) return stop;
    for (const planned of plan.cases.filter(isReady)) if (!isOnSlots(planned.case)) judge(planned);
    await save();
    return undefined;
  };

  /** Judged last: whether somebody else holds slots shows at any time of a run. */
  const judgeSlots = (): void => {
    if (asking.isShared() && replies.has(slotSample)) {
      replies.delete(slotSample);
      whyNot.set(slotSample, slotsTaken);
    }
    for (const planned of plan.cases.filter(isReady)) if (isOnSlots(planned.case)) judge(planned);
  };

  /** The cases that the refusal that ended the run is itself evidence for. */
  const judgeStop = ({ sample }: Stop): void => {
    const isOfStop = ({ samples, ofRequest }: Case): boolean =>
      !ofRequest && samples.length > 0 && samples.every((id) => id === sample);
    const lacking = plan.leftOut.filter(({ reason }) => reason !== onPurpose);
    const all = [...plan.cases, ...lacking].map((planned) => planned.case);
    for (const one of all.filter(isOfStop)) judge({ case: one, samples: [] });
  };

  const end = async (stop?: Stop): Promise<ContractReport> => {
    if (stop) judgeStop(stop);
    judgeSlots();
    const reason = stop?.said ?? budgetReason(budget);
    for (const { case: one } of plan.cases) if (!verdicts.has(one.id)) close(skipped(one, reason, true));
    const isShort = [...verdicts.values()].some((verdict) => verdict.reason === reason);
    const mayGoOn = stop !== undefined || isShort || [...whyNot.values()].includes(slotsTaken);
    await save(!mayGoOn);
    const couldNotRun = stop?.isOfSetUp === true && !wasHeard;
    return { ...reportOf(stop?.said ?? (isShort ? reason : undefined)), ...(couldNotRun ? { couldNotRun } : {}) };
  };

  const reportOf = (stopped: Said | undefined): ContractReport => {
    const endedAt = new Date(clock.now()).toISOString();
    const name = options.name ?? originOf(target);
    const all = [...verdicts.values()];
    return {
      mockvox: 1,
      kind: "contract-report",
      name,
      server: originOf(target),
      startedAt: begunAt,
      endedAt,
      ...(options.profile ? { profile: options.profile.name } : {}),
      calls: { planned: plan.price, spent: purse.state().spent, budget },
      verdicts: all,
      ...(stopped ? { stopped } : {}),
      observed: observedOf(all, name, endedAt, options.profile),
    };
  };

  return { take, close, end };
}

/** The sample whose requests meet each other. */
const slotSample = "burst";

/** Whether a case is about the slots themselves. */
function isOnSlots({ samples }: Case): boolean {
  return samples.length > 0 && samples.every((id) => id === slotSample);
}

function budgetReason(budget: number): Said {
  return {
    en: `The budget of ${budget} requests was spent. Go on with \`--resume\` or a larger \`--budget\`.`,
    es: `Se gastó el presupuesto de ${budget} solicitudes. Continúe con \`--resume\` o con un \`--budget\` mayor.`,
  };
}
