import type { ScenarioDefinition } from "@mockvox/spec/scenarios";
import {
  advanceUntil,
  type Restoration,
  restoreAfter,
  type TokenControls,
  withClockRestored,
} from "../try-it/with-latency.ts";
import { dayStart, msUntilMidnight } from "../vendor-day.ts";
import type { DemoOutcome } from "./send-demo-request.ts";

/** One thing that a scenario does after it has begun. */
type Step = { send: number; isSlow?: boolean } | { advance: "midnight" | number };

/** What happened while a scenario was played. */
export type ScenarioEvent =
  | ({ kind: "response"; at: number } & DemoOutcome)
  /** The clock was moved to this time. */
  | { kind: "clock"; at: number };

/** The scenarios that a page can play, with the requests that show them. */
export const plans: Readonly<Record<string, readonly Step[]>> = {
  "third-request-at-once": [{ send: 3 }],
  "quota-spent-from-the-start": [{ send: 1 }, { advance: "midnight" }, { send: 1 }],
  "timeout-once": [{ send: 1, isSlow: true }, { send: 1 }],
  "nightly-maintenance": [{ send: 1 }, { advance: 10 * 60_000 }, { send: 1 }],
  "unavailable-for-a-while": [{ send: 1 }, { send: 1 }, { send: 1 }, { send: 1 }],
};

interface Player {
  controls: TokenControls;
  /** Sends one request with the token of the controls. */
  send(): Promise<DemoOutcome>;
  onEvent(event: ScenarioEvent): void;
  signal: AbortSignal;
}

/** Clock milliseconds by which a slow request is helped on, and the real ones between two such steps. */
const slowStep = { clockMs: 61_000, everyMs: 250 };

/** Plays a scenario for one token, step by step, and restores the clock, the settings, what is pending and the quota of the token. */
export async function playScenario(definition: ScenarioDefinition, player: Player): Promise<void> {
  const { controls } = player;
  const restoration = await rememberState(definition, controls);
  await restoreAfter(restoration, () =>
    withClockRestored(controls, async () => {
      await begin(definition, controls);
      for (const step of plans[definition.name] ?? []) {
        if (player.signal.aborted) return;
        await take(step, player);
      }
    }),
  );
}

async function begin(
  { clock, latency, maintenance, quota, refusals = [], faults = [] }: ScenarioDefinition,
  controls: TokenControls,
): Promise<void> {
  // What was pending before would apply to the first requests.
  await Promise.all([controls.clearRefusals(), controls.clearFaults()]);
  if (clock && "time" in clock) await controls.clock.set(timeOfDay(await controls.clock.now(), clock.time));
  if (latency !== undefined) await controls.setLatency(latency);
  if (maintenance !== undefined) await controls.setMaintenance(maintenance);
  for (const { refusal, when, ...frequency } of refusals) {
    await narrowed(controls, when).refuse(refusal as RefusalOf<TokenControls>, frequencyOf(frequency));
  }
  for (const { fault, when, ...frequency } of faults) {
    await narrowed(controls, when).injectFault(fault, frequencyOf(frequency));
  }
  const { quota: used } = await controls.usage();
  if (quota && used.left > quota.left) await controls.spendQuota(used.left - quota.left);
}

/** The controls of those requests of a token that match, or of all. */
function narrowed(
  controls: TokenControls,
  when: { report?: Parameters<TokenControls["when"]>[0]; query?: Parameters<TokenControls["when"]>[1] } | undefined,
): Pick<TokenControls, "refuse" | "injectFault"> {
  return when ? controls.when(when.report, when.query) : controls;
}

type RefusalOf<Controls extends TokenControls> = Parameters<Controls["refuse"]>[0];

function frequencyOf({ times = 1, rate }: { times?: number; rate?: number }): { times: number } | { rate: number } {
  return rate === undefined ? { times } : { rate };
}

/** The time of day of the same day. */
function timeOfDay(now: number, time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return dayStart(now) + (hours * 60 + minutes) * 60_000;
}

async function take(step: Step, { controls, send, onEvent }: Player): Promise<void> {
  if ("advance" in step) {
    const milliseconds = step.advance === "midnight" ? msUntilMidnight(await controls.clock.now()) : step.advance;
    await controls.clock.advance({ milliseconds });
    onEvent({ kind: "clock", at: await controls.clock.now() });
    return;
  }
  const sending = Promise.all(Array.from({ length: step.send }, () => send()));
  if (step.isSlow) await advanceUntil(controls, slowStep.clockMs, slowStep.everyMs, sending);
  const at = await controls.clock.now();
  for (const outcome of await sending) onEvent({ kind: "response", at, ...outcome });
}

/** The calls that put the token back into the state of now, except for what its requests have left in the journal. */
async function rememberState(definition: ScenarioDefinition, controls: TokenControls): Promise<Restoration> {
  const { latency, maintenance, refusals, faults } = await controls.settings();
  const { quota } = await controls.usage();
  const settings = [() => controls.setLatency(latency), () => controls.setMaintenance(maintenance)];
  const resetQuota = [() => controls.resetQuota()];
  const clearRefusals = [() => controls.clearRefusals()];
  const clearFaults = [() => controls.clearFaults()];
  const additions = [
    ...(quota.left < quota.of ? [() => controls.spendQuota(quota.of - quota.left)] : []),
    async () => {
      for (const { refusal, when, ...frequency } of refusals) await narrowed(controls, when).refuse(refusal, frequency);
    },
    async () => {
      for (const { fault, when, ...frequency } of faults) await narrowed(controls, when).injectFault(fault, frequency);
    },
  ];
  return {
    stages: [[...settings, ...resetQuota, ...clearRefusals, ...clearFaults], additions],
    // Calls of a closing page may arrive in another order, so nothing is cleared that the scenario has not set.
    whenClosing: [
      ...settings,
      ...resetQuota,
      ...(definition.refusals ? clearRefusals : []),
      ...(definition.faults ? clearFaults : []),
      ...additions,
    ],
  };
}
