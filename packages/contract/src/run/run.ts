import type { Case } from "../cases/case.ts";
import { evidenceOf } from "../cases/evidence.ts";
import type { ContractReport, Verdict } from "../report.ts";
import type { Said } from "../said.ts";
import type { Known, Sample } from "../samples/sample.ts";
import type { Ask } from "../wire/ask.ts";
import { withFewRows } from "../wire/few-rows.ts";
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
import { stillNeeded } from "./still-needed.ts";
import { areOrdinary, isCrowded, isForbidden, missingAt, type Stop, stopOf, tokenSuspected } from "./stop.ts";
import { notAsked, verdictOf } from "./verdict.ts";

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
  const done = new Set<string>();
  const paid = new Map<string, number>();
  /** What was judged, by this run or by the one that it resumes. */
  const verdicts = new Map(closedVerdicts(open).map((verdict) => [verdict.case, verdict]));
  const leftOut = plan.leftOut.map(({ case: one, reason }) => notAsked(one, "skipped", reason));
  const purse = createPurse(budget, clock, options.resume);
  const known: Known = {
    now: Math.floor(startedAt / 1000),
    day: options.day,
    campaigns: options.campaigns ?? [],
    replies: (id) => replies.get(id),
  };
  const evidence = evidenceOf(known, (id) => whyNot.get(id));
  let wasHeard = false;
  /** The replies of the first ordinary requests, while each of them was forbidden. */
  let forbidden: readonly Reply[] = [];

  const save = (finished = false): void | Promise<void> =>
    options.onSave?.({
      mockvox: 1,
      kind: "contract-run",
      server: originOf(target),
      startedAt: begunAt,
      asked: askedOf(options),
      finished,
      ...purse.state(),
      verdicts: closedVerdicts({ verdicts: [...verdicts.values()] }),
    } satisfies SavedRun);

  const asking = createAsking(target, { purse, most: plan.most, save });

  const tell = (verdict: Verdict): void => options.onVerdict?.(verdict);
  for (const verdict of leftOut) tell(verdict);

  const close = (verdict: Verdict): void => {
    verdicts.set(verdict.case, verdict);
    tell(verdict);
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

  /** Keeps the replies to a sample; resolves to why the run must end, if they say so. */
  const hear = async (sample: Sample, asks: readonly Ask[]): Promise<Stop | undefined> => {
    const { found, calls } = await asking.ask(asks);
    keep(sample, found);
    paid.set(sample.id, calls);
    const stop = stopOf(sample, asks, found) ?? (areOrdinary(asks) ? firstDoubt(found) : undefined);
    if (stop?.sample) replies.set(stop.sample, found);
    return stop;
  };

  const keep = ({ id, readsRows }: Sample, found: readonly Reply[]): void => {
    const kept = readsRows ? found : found.map(withFewRows);
    if (found.every(isCrowded)) whyNot.set(id, slotsTaken);
    else if (sizeOf([...replies.values(), kept]) > mostKept) whyNot.set(id, tooLarge);
    else replies.set(id, kept);
  };

  /** What the first ordinary replies say of the URL and of the token. */
  const firstDoubt = (found: readonly Reply[]): Stop | undefined => {
    if (wasHeard) return undefined;
    const missing = missingAt(target.baseUrl, found);
    if (missing) return missing;
    if (found.every(isForbidden)) forbidden = [...forbidden, ...found];
    else wasHeard = found.some(({ status }) => status !== 0);
    return forbidden.length >= 2 && !wasHeard ? tokenSuspected(forbidden) : undefined;
  };

  const take = async (sample: Sample): Promise<Stop | undefined> => {
    const asks = sample.ask(known);
    if ("en" in asks) whyNot.set(sample.id, asks);
    else if (asks.length > asking.left()) return undefined;
    else {
      const stop = await hear(sample, asks);
      if (stop) return stop;
    }
    done.add(sample.id);
    const isInDoubt = forbidden.length > 0 && !wasHeard;
    if (!isInDoubt) for (const planned of plan.cases.filter(isReady)) if (!isOnSlots(planned.case)) judge(planned);
    forget();
    await save();
    return undefined;
  };

  const forget = (): void => {
    const openCases = plan.cases.map((planned) => planned.case).filter(({ id }) => !verdicts.has(id));
    const needed = stillNeeded(plan.steps, (id) => done.has(id), openCases);
    for (const id of replies.keys()) if (!needed.has(id)) replies.delete(id);
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

  const end = async (early?: Stop): Promise<ContractReport> => {
    const stop = early ?? (wasHeard || forbidden.length === 0 ? undefined : tokenSuspected(forbidden));
    if (stop) judgeStop(stop);
    if (!stop?.isOfSetUp) judgeSlots();
    const reason = stop?.said ?? budgetReason(budget, options.onSave !== undefined);
    for (const { case: one } of plan.cases) if (!verdicts.has(one.id)) close(notAsked(one, "inconclusive", reason));
    const isShort = [...verdicts.values()].some((verdict) => verdict.reason === reason);
    const mayGoOn = stop !== undefined || isShort || [...whyNot.values()].includes(slotsTaken);
    await save(!mayGoOn);
    const couldNotRun = stop?.isOfSetUp === true && !wasHeard;
    return { ...reportOf(stop?.said ?? (isShort ? reason : undefined)), ...(couldNotRun ? { couldNotRun } : {}) };
  };

  const reportOf = (stopped: Said | undefined): ContractReport => {
    const endedAt = new Date(clock.now()).toISOString();
    const name = options.name ?? originOf(target);
    const all = [...verdicts.values(), ...leftOut.filter((verdict) => !verdicts.has(verdict.case))];
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

  return { take, end };
}

/** Bytes of replies that are kept at once: much more than a busy operation sends in a day, and much less than this machine has. */
const mostKept = 768 * 2 ** 20;

function sizeOf(replies: readonly (readonly Reply[])[]): number {
  return replies.flat().reduce((sum, { size }) => sum + size, 0);
}

const tooLarge: Said = {
  en: "the server's answers are too large to be compared; look at a quieter day",
  es: "las respuestas del servidor son demasiado grandes para compararlas; mire un día con menos actividad",
};

/** The sample whose requests meet each other. */
const slotSample = "burst";

/** Whether a case is about the slots themselves. */
function isOnSlots({ samples }: Case): boolean {
  return samples.length > 0 && samples.every((id) => id === slotSample);
}

function budgetReason(budget: number, isSaved: boolean): Said {
  const [en, es] = isSaved
    ? [
        "Run it again tomorrow with the same `--resume`, or give a larger `--budget`.",
        "Continúe mañana con el mismo `--resume`, o dé un `--budget` mayor.",
      ]
    : [
        "Nothing was saved: give a larger `--budget`, or add `--resume FILE`, which lets it go on tomorrow.",
        "No se guardó nada: dé un `--budget` mayor, o agregue `--resume ARCHIVO`, que permite continuar mañana.",
      ];
  return {
    en: `Today's budget of ${budget} requests is spent. ${en}`,
    es: `Se gastó el presupuesto de hoy, de ${budget} solicitudes. ${es}`,
  };
}
