import type { Clock } from "../clock/clock.ts";
import { systemTime, type TimeSource } from "../clock/time-source.ts";
import type { TenantUsage } from "../limits/admission.ts";
import { callListener } from "../request/call-listener.ts";
import type { PendingOverrides, TenantSettings } from "../tenants/tenant-settings.ts";
import type { DataOrigin } from "./health.ts";

/** Everything that controls and requests can change, of the whole mock server or of one tenant. */
export interface MockStatus {
  /** Where the rows come from. */
  source: DataOrigin;
  clock: ClockStatus;
  settings: TenantSettings & PendingOverrides;
  /** How many tenants other than this one have refusals, faults or responses of their own pending; of the whole mock server, how many have any. */
  pendingForOthers: number;
  /** The use of slots and quota; only of a tenant. */
  usage?: TenantUsage;
}

/** The clock when the status was read. */
export interface ClockStatus {
  /** ISO, in UTC. */
  now: string;
  /** Since the epoch. */
  milliseconds: number;
  /** Clock seconds per real second; 0 while it is paused. */
  speed: number;
}

/** What the status of all tenants or of one is read from. */
export interface StatusSource {
  readonly clock: Pick<Clock, "now" | "speed">;
  origin(): DataOrigin;
  /** How many other tenants have overrides of their own. */
  pendingForOthers(): number;
}

export function describeStatus(
  { origin, clock, pendingForOthers }: StatusSource,
  settings: MockStatus["settings"],
  usage: TenantUsage | undefined,
): MockStatus {
  return {
    source: origin(),
    clock: describeClock(clock),
    settings,
    pendingForOthers: pendingForOthers(),
    ...(usage && { usage }),
  };
}

export function describeClock(clock: Pick<Clock, "now" | "speed">): ClockStatus {
  const milliseconds = clock.now();
  return { now: new Date(milliseconds).toISOString(), milliseconds, speed: clock.speed() };
}

/** Real milliseconds between two looks at the status. */
const intervalMs = 250;

/** Calls back with the status at once, then whenever it has changed other than by the passing of time, until the returned function is called. */
export function followStatus(
  read: () => Promise<MockStatus>,
  listener: (status: MockStatus) => void,
  { monotonic, after }: Pick<TimeSource, "monotonic" | "after"> = systemTime,
): () => void {
  let isEnded = false;
  let cancel = (): void => {};
  let told: { status: MockStatus; at: number } | undefined;
  const look = async (): Promise<void> => {
    const status = await read();
    if (isEnded) return;
    const at = monotonic();
    if (!told || hasChanged(told.status, status, at - told.at)) {
      told = { status, at };
      callListener(listener, status);
    }
  };
  const lookAgain = (): void => {
    // A custom limit store may fail; the next look may succeed.
    look()
      .catch(() => {})
      .finally(() => {
        if (!isEnded) cancel = after(intervalMs, lookAgain);
      });
  };
  lookAgain();
  return () => {
    isEnded = true;
    cancel();
  };
}

function hasChanged(before: MockStatus, now: MockStatus, elapsedMs: number): boolean {
  const { milliseconds, speed } = before.clock;
  const expected = milliseconds + speed * elapsedMs;
  // As much as a busy process may be late.
  const toleranceMs = 2 * intervalMs * Math.max(1, speed);
  return Math.abs(now.clock.milliseconds - expected) > toleranceMs || withoutTime(before) !== withoutTime(now);
}

function withoutTime({ clock, ...rest }: MockStatus): string {
  return JSON.stringify({ ...rest, speed: clock.speed });
}
