import { type Arbitrary, array, boolean, constantFrom, integer, oneof, record } from "fast-check";

/** A request as a generated sequence describes it. */
export interface RequestPlan {
  holder: string;
  owner: string;
  day: number;
  /** Whether it waits for a slot. */
  waits: boolean;
}

/** What is done to a store. `request` counts the requests so far, modulo their number. */
export type StoreOperation =
  | { kind: "admit"; requests: readonly RequestPlan[] }
  | { kind: "release" | "refund" | "abort"; request: number }
  | { kind: "advance"; holder: string; milliseconds: number }
  | { kind: "spend"; owner: string; day: number; units: number }
  | { kind: "spendAll"; day: number; units: number }
  | { kind: "reset"; owner: string }
  | { kind: "releaseSlots"; holder: string }
  | { kind: "resetAll" | "clear" };

/** How often each kind of operation is generated, relative to the others. */
export type Weights = Readonly<Partial<Record<StoreOperation["kind"], number>>>;

/** The holders, with the number of their slots. */
export const slotsByHolder: Readonly<Record<string, number>> = { "0001/a": 2, "0001/b": 1 };
/** `0001/a` pays for itself; `0001` pays for all of a server. */
export const owners: readonly string[] = ["0001/a", "0001"];
export const days: readonly number[] = [20_000, 20_001];
export const unitsPerDay = 6;
/** Milliseconds after which a slot expires. */
export const slotDuration = 60_000;

const holder = constantFrom(...Object.keys(slotsByHolder));
const owner = constantFrom(...owners);
const day = constantFrom(...days);
const units = integer({ min: 1, max: unitsPerDay + 1 });
const request = integer({ min: 0, max: 30 });

const byKind: { readonly [Kind in StoreOperation["kind"]]: Arbitrary<StoreOperation> } = {
  admit: record({
    kind: constantFrom("admit" as const),
    requests: array(record({ holder, owner, day, waits: boolean() }), { minLength: 1, maxLength: 4 }),
  }),
  release: record({ kind: constantFrom("release" as const), request }),
  refund: record({ kind: constantFrom("refund" as const), request }),
  abort: record({ kind: constantFrom("abort" as const), request }),
  advance: record({
    kind: constantFrom("advance" as const),
    holder,
    milliseconds: constantFrom(1, 1_000, slotDuration - 1, slotDuration),
  }),
  spend: record({ kind: constantFrom("spend" as const), owner, day, units }),
  spendAll: record({ kind: constantFrom("spendAll" as const), day, units }),
  reset: record({ kind: constantFrom("reset" as const), owner }),
  releaseSlots: record({ kind: constantFrom("releaseSlots" as const), holder }),
  resetAll: record({ kind: constantFrom("resetAll" as const) }),
  clear: record({ kind: constantFrom("clear" as const) }),
};

/** Sequences of operations of the kinds that have a weight. */
export function operationsOf(weights: Weights, maxLength: number): Arbitrary<StoreOperation[]> {
  const kinds = Object.keys(byKind) as StoreOperation["kind"][];
  const weighted = kinds.map((kind) => ({ arbitrary: byKind[kind], weight: weights[kind] ?? 0 }));
  return array(oneof(...weighted.filter(({ weight }) => weight > 0)), { minLength: 1, maxLength, size: "max" });
}
