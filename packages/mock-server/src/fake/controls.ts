import { type Profile, parseProfile, type RefusalId, type ReportId } from "@mockvox/spec";
import type { Clock } from "../clock/clock.ts";
import { checkedFault, checkedKind } from "./checked-fault.ts";
import { checkedRefusal, checkedReport } from "./checked-names.ts";
import { type Armed, armedOf, type Conduct } from "./conduct.ts";
import type { Fault } from "./fault.ts";
import { checkedWanted, findRequests, isWanted, type Wanted } from "./find-request.ts";
import type { Entry } from "./journal.ts";
import { quoted } from "./known-names.ts";
import { checkedLatency, type Latency } from "./latency.ts";
import { checkedMaintenance, type Maintenance } from "./maintenance.ts";
import { checkedFrequency, checkedQuery, type Frequency, type Override, type When } from "./override.ts";
import type { Soon } from "./soon.ts";
import type { Usage } from "./usage.ts";

/** Controls that act on some requests only: those that `when` selects, or all. */
export interface ScopedControls {
  /**
   * Makes requests end with an error response: the next one, the next `times`, or each with the probability `rate` (drawn by the
   * seed). On the fake itself every tenant counts its own `times`.
   *
   * @throws {RangeError} on an unknown refusal, on a frequency out of range, and when 1,000 are pending.
   * @example
   * ```ts
   * wolkvox.refuse("quota-spent");
   * wolkvox.refuse("maintenance", { times: 3 });
   * wolkvox.refuse("too-many-requests", { rate: 0.1 });
   * ```
   */
  refuse(refusal: RefusalId, frequency?: Frequency): void;
  /**
   * Breaks responses: the next one, the next `times`, or each with the probability `rate` (drawn by the seed).
   *
   * @throws {RangeError} on an unknown or incomplete fault, on a frequency out of range, and when 1,000 are pending.
   * @example
   * ```ts
   * wolkvox.injectFault({ kind: "cut-body", afterBytes: 40 });
   * wolkvox.injectFault({ kind: "reset" }, { rate: 0.05 });
   * ```
   */
  injectFault(fault: Fault, frequency?: Frequency): void;
}

/** What a user can turn while the fake runs, for everybody or for one tenant. */
export interface Controls extends ScopedControls {
  readonly clock: Clock;
  /** Aims a refusal or a fault at requests for a report, or with some parameters. Throws a RangeError when there is no such report, or a parameter is no text. */
  when(report?: ReportId, query?: When["query"]): ScopedControls;
  /**
   * How it answers now: the profile, the latency, whether it is in maintenance, the refusals and faults that are still to come. For
   * everybody, what new tenants begin with.
   */
  conduct(): Conduct & Armed;
  /** @throws {ProfileError} when it has a claim or an answer that there is not. */
  useProfile(profile: Profile): void;
  /** @throws {RangeError} when it is no usable latency. */
  setLatency(latency: Latency): void;
  /** Forgets the refusals that were asked for and have not come yet, or those of one kind. */
  clearRefusals(refusal?: RefusalId): void;
  /** Forgets the faults that were asked for and have not come yet, or those of one kind. */
  clearFaults(kind?: Fault["kind"]): void;
  /** @throws {RangeError} when it is neither on, off nor a time of each day. */
  setMaintenance(maintenance: Maintenance): void;
  /**
   * Spends units of the day's quota, a whole number above 0; more than are left spends all. This, `resetQuota` and `reset` are done
   * at once, but with a state of one's own that answers later, for which they can be awaited.
   */
  spendQuota(units: number): Soon<void>;
  /** Fills the quota. */
  resetQuota(): Soon<void>;
  /** The latest requests, oldest first; a bounded number. */
  readonly requests: readonly Entry[];
  /** The requests that are as wanted, perhaps none. Throws a RangeError on a field that no request has. */
  listRequests(wanted: Wanted): Entry[];
  /** The requests that are as wanted. Throws when there is none, and tells the nearest. */
  findRequests(wanted: Wanted): Entry[];
  /** Calls back for every request from now on; the function returned ends that. What a listener throws is its own: it reaches no request. */
  follow(listener: (entry: Entry) => void): () => void;
  /**
   * Back to the beginning: slots free, the quota full, refusals and requests forgotten. For everybody, every tenant is
   * forgotten and the clock stays where it is; one tenant begins as a new one does, with everybody's clock.
   */
  reset(): Soon<void>;
}

/** The controls of one tenant. */
export interface TenantControls extends Controls {
  /** What it uses of its slots and its quota at this moment of its clock. */
  usage(): Promise<Usage>;
}

/** Whom controls reach: how to change every one of them, and what is theirs. */
export interface Reach {
  readonly clock: Clock;
  conduct(): Conduct;
  change(conduct: Partial<Conduct>): void;
  refuse(override: Override<RefusalId>): void;
  injectFault(override: Override<Fault>): void;
  refusals(): readonly Override<RefusalId>[];
  faults(): readonly Override<Fault>[];
  clearRefusals(isMeant?: (refusal: RefusalId) => boolean): void;
  clearFaults(isMeant?: (fault: Fault) => boolean): void;
  spendQuota(units: number): Soon<void>;
  resetQuota(): Soon<void>;
  entries(): readonly Entry[];
  follow(listener: (entry: Entry) => void): () => void;
  reset(): Soon<void>;
}

export function createControls(reach: Reach): Controls {
  const scoped = (when?: When): ScopedControls => {
    const overrideOf = <Effect>(effect: Effect, frequency: Frequency): Override<Effect> => ({
      effect,
      ...checkedFrequency(frequency),
      ...(when ? { when } : {}),
    });
    return {
      refuse: (refusal, frequency = { times: 1 }) => reach.refuse(overrideOf(checkedRefusal(refusal), frequency)),
      injectFault: (fault, frequency = { times: 1 }) => reach.injectFault(overrideOf(checkedFault(fault), frequency)),
    };
  };
  return {
    ...scoped(),
    clock: reach.clock,
    conduct: () => ({ ...reach.conduct(), ...armedOf(reach.refusals(), reach.faults()) }),
    when: (report, query) =>
      scoped({
        ...(report === undefined ? {} : { report: checkedReport(report) }),
        ...(query === undefined ? {} : { query: checkedQuery(query) }),
      }),
    useProfile: (profile) => {
      parseProfile(profile);
      reach.change({ profile });
    },
    setLatency: (latency) => reach.change({ latency: checkedLatency(latency) }),
    setMaintenance: (maintenance) => reach.change({ maintenance: checkedMaintenance(maintenance) }),
    clearRefusals: (refusal) => {
      const wanted = refusal && checkedRefusal(refusal);
      reach.clearRefusals((found) => wanted === undefined || found === wanted);
    },
    clearFaults: (kind) => {
      const wanted = kind && checkedKind(kind);
      reach.clearFaults((found) => wanted === undefined || found.kind === wanted);
    },
    spendQuota: (units) => {
      if (!Number.isSafeInteger(units) || units < 1)
        throw new RangeError(`Spend a whole number of units above 0, found ${quoted(units)}.`);
      return reach.spendQuota(units);
    },
    resetQuota: reach.resetQuota,
    get requests() {
      return reach.entries();
    },
    listRequests: (wanted) => {
      checkedWanted(wanted);
      return reach.entries().filter((entry) => isWanted(entry, wanted));
    },
    follow: reach.follow,
    reset: reach.reset,
    findRequests: (wanted) => findRequests(reach.entries(), checkedWanted(wanted)),
  };
}

/** Not spread: `requests` is read anew each time. */
export function createTenantControls(reach: Reach & Pick<TenantControls, "usage">): TenantControls {
  return Object.assign(createControls(reach), { usage: reach.usage });
}
