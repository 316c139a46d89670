import type { RequestPlan } from "./operations.ts";

/** What has become of a request. */
type RequestState = "admitted" | "waiting" | "quota-spent" | "too-many-requests" | "aborted";

/** How many slots each holder and how many units each owner has, and how long a slot is held. */
export interface ModelLimits {
  slotsByHolder: Readonly<Record<string, number>>;
  unitsPerDay: number;
  slotDuration: number;
}

/** The rules of the port `LimitStore` in their simplest form: lists that are searched from the start. */
export interface LimitStoreModel {
  admit(plan: RequestPlan, now: number): void;
  release(request: number): void;
  refund(request: number): void;
  abort(request: number): void;
  spend(owner: string, day: number, units: number): void;
  spendAll(day: number, units: number): void;
  reset(owner: string): void;
  resetAll(): void;
  releaseSlots(holder: string): void;
  clear(): void;
  /** Frees expired slots and gives free ones to the requests that wait, in their order. */
  serveQueues(nowOf: (holder: string) => number): void;
  stateOf(request: number): RequestState | undefined;
  unitsSpent(owner: string, day: number): number;
  slotsInUse(holder: string): number;
}

/** Units of an owner on a day. A reset replaces it, so that older requests refund a record that is not read any more. */
interface SpendingRecord {
  readonly day: number;
  readonly owner: string;
  spent: number;
}

interface ModelRequest extends RequestPlan {
  state: RequestState;
  readonly paidBy: SpendingRecord;
  isRefunded: boolean;
  /** Undefined if it holds no slot. */
  expiresAt: number | undefined;
}

export function createLimitStoreModel({ slotsByHolder, unitsPerDay, slotDuration }: ModelLimits): LimitStoreModel {
  const requests: ModelRequest[] = [];
  const quota = createQuotaModel(unitsPerDay);
  const holding = (holder: string): ModelRequest[] =>
    requests.filter((one) => one.holder === holder && one.expiresAt !== undefined);
  const waiting = (holder: string): ModelRequest[] =>
    requests.filter((one) => one.holder === holder && one.state === "waiting");
  const hasFreeSlot = (holder: string): boolean => holding(holder).length < (slotsByHolder[holder] ?? 0);
  return {
    spend: quota.spend,
    spendAll: quota.spendAll,
    reset: quota.reset,
    resetAll: quota.resetAll,
    unitsSpent: quota.unitsSpent,
    admit: (plan, now) => {
      const paidBy = quota.open(plan.owner, plan.day);
      const request: ModelRequest = { ...plan, state: "quota-spent", paidBy, isRefunded: false, expiresAt: undefined };
      const canStart = waiting(plan.holder).length === 0 && hasFreeSlot(plan.holder);
      requests.push(request);
      if (paidBy.spent >= unitsPerDay) return;
      request.state = canStart ? "admitted" : plan.waits ? "waiting" : "too-many-requests";
      if (request.state !== "too-many-requests") paidBy.spent += 1;
      if (canStart) request.expiresAt = now + slotDuration;
    },
    release: (at) => freeSlots(requests.slice(at, at + 1)),
    refund: (at) => requests.slice(at, at + 1).forEach(refund),
    abort: (at) => {
      for (const request of requests.slice(at, at + 1)) {
        request.state = "aborted";
        refund(request);
      }
    },
    releaseSlots: (holder) => freeSlots(holding(holder)),
    clear: () => {
      quota.resetAll();
      freeSlots(requests);
    },
    serveQueues: (nowOf) => {
      for (const holder of Object.keys(slotsByHolder)) {
        const now = nowOf(holder);
        freeSlots(holding(holder).filter(({ expiresAt = 0 }) => expiresAt <= now));
        for (const request of waiting(holder)) {
          if (!hasFreeSlot(holder)) break;
          Object.assign(request, { state: "admitted", expiresAt: now + slotDuration });
        }
      }
    },
    stateOf: (at) => requests[at]?.state,
    slotsInUse: (holder) => holding(holder).length,
  };
}

function refund(request: ModelRequest): void {
  if (!request.isRefunded) request.paidBy.spent -= 1;
  request.isRefunded = true;
}

function freeSlots(held: readonly ModelRequest[]): void {
  for (const request of held) request.expiresAt = undefined;
}

/** The part of the model that counts units. */
interface QuotaModel extends Pick<LimitStoreModel, "spend" | "spendAll" | "reset" | "resetAll" | "unitsSpent"> {
  /** The record of an owner on a day, which is created if there is none. */
  open(owner: string, day: number): SpendingRecord;
}

function createQuotaModel(unitsPerDay: number): QuotaModel {
  let records: SpendingRecord[] = [];
  /** Units spent of owners without a record, by day. */
  let spentByAll = new Map<number, number>();
  const find = (owner: string, day: number): SpendingRecord | undefined =>
    records.find((one) => one.owner === owner && one.day === day);
  const open = (owner: string, day: number): SpendingRecord => {
    const opened = find(owner, day) ?? { owner, day, spent: spentByAll.get(day) ?? 0 };
    if (!records.includes(opened)) records.push(opened);
    return opened;
  };
  const add = (spent: number, units: number): number => Math.min(unitsPerDay, spent + units);
  return {
    open,
    spend: (owner, day, units) => {
      const spending = open(owner, day);
      spending.spent = add(spending.spent, units);
    },
    spendAll: (day, units) => {
      spentByAll.set(day, add(spentByAll.get(day) ?? 0, units));
      for (const one of records) if (one.day === day) one.spent = add(one.spent, units);
    },
    reset: (owner) => {
      const own = records.filter((one) => one.owner === owner);
      const days = new Set([...own.map(({ day }) => day), ...spentByAll.keys()]);
      records = records.filter((one) => one.owner !== owner);
      for (const day of days) records.push({ owner, day, spent: 0 });
    },
    resetAll: () => {
      records = [];
      spentByAll = new Map();
    },
    unitsSpent: (owner, day) => find(owner, day)?.spent ?? spentByAll.get(day) ?? 0,
  };
}
