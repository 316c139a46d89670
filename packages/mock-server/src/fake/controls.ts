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
import { checkedOften, checkedQuery, type HowOften, type Override, type When } from "./override.ts";
import type { Soon } from "./soon.ts";
import type { Usage } from "./usage.ts";

/** Makes some requests meet a refusal or a fault. */
export interface Aimed {
  /**
   * Refuses the next request of a tenant, or its next `times`; without a tenant, of everybody, each by itself. Throws a RangeError
   * when there is no such refusal, and when 1,000 are pending, as the other three do.
   */
  refuseNext(refusal: RefusalId, times?: number): void;
  /** Refuses a share of the requests, 0 to 1, chosen by the seed. */
  refuseShare(refusal: RefusalId, share: number): void;
  /** Puts a fault into the next answer, or the next so many. Throws a RangeError on one that makes no sense. */
  spoilNext(fault: Fault, times?: number): void;
  /** Puts a fault into a share of the answers, 0 to 1, chosen by the seed. */
  spoilShare(fault: Fault, share: number): void;
}

/** What a user can turn while the fake runs, for everybody or for one tenant. */
export interface Controls extends Aimed {
  readonly clock: Clock;
  /** Aims a refusal or a fault at requests for a report, or with some parameters. Throws a RangeError when there is no such report, or a parameter is no text. */
  when(report?: ReportId, query?: When["query"]): Aimed;
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
   * Spends units of the day's quota, a whole number above 0; more than are left spends all. This, `fillQuota` and `reset` are done
   * at once, but with a state of one's own that answers later, for which they can be awaited.
   */
  spendQuota(units: number): Soon<void>;
  /** Fills the quota. */
  fillQuota(): Soon<void>;
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
  spoil(override: Override<Fault>): void;
  refusals(): readonly Override<RefusalId>[];
  faults(): readonly Override<Fault>[];
  clearRefusals(isMeant?: (refusal: RefusalId) => boolean): void;
  clearFaults(isMeant?: (fault: Fault) => boolean): void;
  spendQuota(units: number): Soon<void>;
  fillQuota(): Soon<void>;
  entries(): readonly Entry[];
  follow(listener: (entry: Entry) => void): () => void;
  reset(): Soon<void>;
}

export function createControls(reach: Reach): Controls {
  const aimed = (when?: When): Aimed => {
    const aim = <Effect>(effect: Effect, often: HowOften): Override<Effect> => ({
      effect,
      ...checkedOften(often),
      ...(when ? { when } : {}),
    });
    return {
      refuseNext: (refusal, times = 1) => reach.refuse(aim(checkedRefusal(refusal), { times })),
      refuseShare: (refusal, share) => reach.refuse(aim(checkedRefusal(refusal), { share })),
      spoilNext: (fault, times = 1) => reach.spoil(aim(checkedFault(fault), { times })),
      spoilShare: (fault, share) => reach.spoil(aim(checkedFault(fault), { share })),
    };
  };
  return {
    ...aimed(),
    clock: reach.clock,
    conduct: () => ({ ...reach.conduct(), ...armedOf(reach.refusals(), reach.faults()) }),
    when: (report, query) =>
      aimed({
        ...(report === undefined ? {} : { report: checkedReport(report) }),
        ...(query === undefined ? {} : { query: checkedQuery(query) }),
      }),
    useProfile: (profile) => {
      parseProfile(profile);
      reach.change({ profile });
    },
    setLatency: (latency) => reach.change({ latency: checkedLatency(latency) }),
    setMaintenance: (maintenance) => reach.change({ inMaintenance: checkedMaintenance(maintenance) }),
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
    fillQuota: reach.fillQuota,
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
