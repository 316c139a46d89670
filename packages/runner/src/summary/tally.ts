import type { RecordedRequest } from "@mockvox/mock-server";
import type { RefusalId } from "@mockvox/spec";

/** Requests with the same outcome. */
export interface RequestGroup {
  /** The report, modelled or not; undefined for another path or an unknown report. */
  readonly report: string | undefined;
  /** The status; undefined if the client disconnected before the response. */
  readonly status: number | undefined;
  /** The error response. */
  readonly refusal: RecordedRequest["refusal"];
  readonly requests: number;
  readonly rows: number;
  /** Responses whose body the client did not receive whole. */
  readonly incomplete: number;
}

/** What a token used at a server. */
export interface TenantUse {
  readonly server: string;
  /** A fingerprint of the token; undefined without a token. */
  readonly token: string | undefined;
  /** Units of the day's quota. */
  readonly quota: { readonly used: number; readonly of: number };
  /** Concurrency slots: the most that were in use at once. */
  readonly slots: { readonly most: number; readonly of: number };
}

/** What the mock server was asked for. */
export interface RequestTally {
  readonly requests: number;
  readonly rows: number;
  readonly groups: readonly RequestGroup[];
  /** Error responses by id. */
  readonly refusals: Readonly<Partial<Record<RefusalId | "empty-window", number>>>;
  readonly tenants: readonly TenantUse[];
}

/** The limits of a tenant. */
export interface TallyLimits {
  readonly quota: number;
  readonly slots: number;
}

/** A response and when it ended, in milliseconds of the clock. */
interface EndedRequest extends RecordedRequest {
  readonly endedAt: number;
}

/** Collects requests. */
export interface RequestCounter {
  add(request: RecordedRequest): void;
  tally(): RequestTally;
}

/** @param now the present in milliseconds of the clock */
export function createRequestCounter(now: () => number, limits: TallyLimits): RequestCounter {
  const ended: EndedRequest[] = [];
  return {
    add: (request) => void ended.push({ ...request, endedAt: now() }),
    tally: () => ({
      requests: ended.length,
      rows: sum(ended.map(({ rows = 0 }) => rows)),
      groups: groupBy(ended, ({ report, status, refusal }) => JSON.stringify([report, status, refusal]))
        .map(toGroup)
        .sort(byReport),
      refusals: countRefusals(ended),
      tenants: groupBy(ended, ({ server, token }) => JSON.stringify([server, token])).flatMap((requests) =>
        toTenantUse(requests, limits),
      ),
    }),
  };
}

/** Without a token there is neither quota nor slots. */
function toTenantUse(requests: readonly EndedRequest[], { quota, slots }: TallyLimits): TenantUse[] {
  const [{ server, token } = { server: "", token: undefined }] = requests;
  if (token === undefined) return [];
  const used = quota - Math.min(quota, ...requests.map(({ quotaLeft }) => quotaLeft ?? quota));
  return [{ server, token, quota: { used, of: quota }, slots: { most: mostAtOnce(requests), of: slots } }];
}

function toGroup(requests: readonly EndedRequest[]): RequestGroup {
  const [{ report, status, refusal } = { report: undefined, status: undefined, refusal: undefined }] = requests;
  const incomplete = requests.filter(({ complete }) => !complete).length;
  return {
    report,
    status,
    refusal,
    requests: requests.length,
    rows: sum(requests.map(({ rows = 0 }) => rows)),
    incomplete,
  };
}

function byReport(one: RequestGroup, other: RequestGroup): number {
  // Other paths come last.
  const key = ({ report, status = 0, refusal }: RequestGroup): string => `${report ?? "~"} ${status} ${refusal ?? ""}`;
  return key(one) < key(other) ? -1 : 1;
}

function countRefusals(requests: readonly EndedRequest[]): RequestTally["refusals"] {
  const counts: Partial<Record<RefusalId | "empty-window", number>> = {};
  for (const { refusal } of requests) if (refusal) counts[refusal] = (counts[refusal] ?? 0) + 1;
  return counts;
}

/** The outcomes of requests that were admitted; other refused requests hold no slot. */
const admitted: readonly RecordedRequest["refusal"][] = [
  undefined,
  "empty-window",
  "time-limit",
  "row-limit",
  "size-limit",
];

function mostAtOnce(requests: readonly EndedRequest[]): number {
  const holding = requests.filter(
    ({ report, refusal, note }) => report !== undefined && note !== "not-modelled" && admitted.includes(refusal),
  );
  const changes = holding.flatMap(({ at, waitedMs, endedAt }) => [
    { at: at + waitedMs, change: 1 },
    { at: Math.max(endedAt, at + waitedMs), change: -1 },
  ]);
  // At the same time, a slot is freed before another one is taken.
  changes.sort((one, other) => one.at - other.at || one.change - other.change);
  let [current, most] = [0, 0];
  for (const { change } of changes) {
    current += change;
    most = Math.max(most, current);
  }
  // Requests that took no time at all.
  return Math.max(most, Math.min(1, holding.length));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
