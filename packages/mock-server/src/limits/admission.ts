import { vendorOffsetSeconds } from "@mockvox/spec";
import { allOf, chain, type MaybePromise } from "../maybe-promise.ts";
import type { FakeSettings } from "../options.ts";
import type { ParsedRequest } from "../request/parse-request.ts";
import type { Tenant } from "../tenants/tenant.ts";
import type { LimitStore, QuotaAccount, WaitOptions } from "./limit-store.ts";

const secondsPerDay = 86_400;

/** The answers and the time that decide which day's quota is spent. */
type QuotaDay = Pick<ParsedRequest, "answers" | "now">;

/** Whose quota is spent, and on which day. */
export type QuotaSubject = QuotaDay & Pick<ParsedRequest, "tenant">;

/** A request before admission; its signal ends the wait for a slot. */
type IncomingRequest = QuotaSubject & Pick<ParsedRequest, "httpRequest">;

/** Admission of a request before it is worked on: the daily quota and the concurrency slots, as the profile counts them. */
export interface AdmissionControl {
  /** Admits a request or names the limit that it exceeds. Checking and taking are one step. A promise if it has to wait. */
  admit(request: IncomingRequest): ReturnType<LimitStore["admit"]>;
  /** Spends units of the day's quota, or all that are left. */
  spendQuota(subject: QuotaSubject, units: number): MaybePromise<void>;
  unitsLeft(subject: QuotaSubject): MaybePromise<number>;
  usage(subject: QuotaSubject): Promise<TenantUsage>;
  resetQuota(subject: QuotaSubject): MaybePromise<void>;
  /** Spends units of all tenants: of the known ones, and of those that appear later on that day. */
  spendAllQuotas(known: Iterable<QuotaSubject>, day: QuotaDay, units: number): MaybePromise<void>;
  resetAllQuotas(): MaybePromise<void>;
  /** Frees the slots of one tenant. */
  releaseSlots(tenant: Pick<Tenant, "key">): MaybePromise<void>;
  /** Seconds until the quota is reset. */
  secondsToReset(subject: QuotaSubject): number;
}

type AdmissionSettings = Pick<FakeSettings, "limits" | "licenses" | "limitStore">;

export function createAdmissionControl({ limits, licenses, limitStore }: AdmissionSettings): AdmissionControl {
  const unitsPerDay = licenses * limits.requestsPerLicencePerDay;
  const accountOf = (subject: QuotaSubject): QuotaAccount => ({
    owner: ownerOf(subject),
    day: dayOf(subject),
    unitsPerDay,
  });
  /** The accounts of tenants whose clock shows another day, without duplicates: several tenants may share one. */
  const accountsOnOtherDays = (subjects: Iterable<QuotaSubject>, today: number): Iterable<QuotaAccount> => {
    const accounts = Array.from(subjects, accountOf).filter(({ day }) => day !== today);
    return new Map(accounts.map((account) => [`${account.owner} ${account.day}`, account])).values();
  };
  const unitsLeft = (subject: QuotaSubject): MaybePromise<number> =>
    chain(limitStore.unitsSpent(accountOf(subject)), (spent) => unitsPerDay - spent);
  return {
    admit: (request) =>
      limitStore.admit(
        {
          owner: ownerOf(request),
          day: dayOf(request),
          unitsPerDay,
          holder: request.tenant.key,
          maxSlots: slotsOf(request, limits.simultaneousRequests),
          now: request.now,
          expiresAt: request.now + limits.seconds * 1000,
        },
        waitOptionsFor(request),
      ),
    spendQuota: (subject, units) => limitStore.spendQuota(accountOf(subject), units),
    unitsLeft,
    usage: async (subject) => ({
      slots: {
        used: await limitStore.slotsInUse(subject.tenant.key, subject.now),
        of: slotsOf(subject, limits.simultaneousRequests),
      },
      quota: { left: await unitsLeft(subject), of: unitsPerDay },
    }),
    resetQuota: (subject) => limitStore.resetQuota(ownerOf(subject)),
    spendAllQuotas: (known, day, units) => {
      const today = dayOf(day);
      const others = Array.from(accountsOnOtherDays(known, today), (account) => limitStore.spendQuota(account, units));
      return allOf([...others, limitStore.spendAllQuotas({ day: today, unitsPerDay }, units)]);
    },
    resetAllQuotas: limitStore.resetAllQuotas,
    releaseSlots: ({ key }) => limitStore.releaseSlots(key),
    secondsToReset: (subject) => Math.ceil((dayOf(subject) + 1) * secondsPerDay - localSeconds(subject)),
  };
}

/** A request over the limit waits if the profile says so. */
function waitOptionsFor({ tenant, answers, httpRequest }: IncomingRequest): WaitOptions | undefined {
  if (answers["request-over-limit"] !== "queued") return undefined;
  return { clock: tenant.clock, signal: httpRequest.signal?.() };
}

function slotsOf({ answers }: QuotaSubject, max: number): number {
  return answers["simultaneous-requests"] === "one" ? 1 : max;
}

function ownerOf({ tenant, answers }: QuotaSubject): string {
  return answers["quota-scope"] === "operation" ? tenant.server : tenant.key;
}

/** Seconds in the zone whose midnight resets the quota. */
function localSeconds({ now, answers }: QuotaDay): number {
  return now / 1000 + (answers["quota-reset"] === "midnight-utc" ? 0 : vendorOffsetSeconds);
}

function dayOf(day: QuotaDay): number {
  return Math.floor(localSeconds(day) / secondsPerDay);
}

/** The use of the limits of a tenant. */
export interface TenantUsage {
  /** Requests in flight, and their maximum. */
  slots: { used: number; of: number };
  /** Units left of the day's quota, and its size. */
  quota: { left: number; of: number };
}
