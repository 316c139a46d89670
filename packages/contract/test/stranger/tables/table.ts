import type { Answers } from "../answers.ts";
import type { Contact } from "../town.ts";

export type Row = Record<string, unknown>;
/** What stands under `data`: a list, or buckets by their key. */
export type Data = Row[] | Record<string, Row>;

/** What a table is made of. Times are epoch seconds; `to` belongs to the span. */
export interface Survey {
  contacts: readonly Contact[];
  from: number;
  to: number;
  /** The second in which a contact counts. */
  secondOf: (contact: Contact) => number;
  now: number;
  /** As asked: digits, a list of them, or `all`. */
  campaign: string;
  answers: Answers;
}

export interface Table {
  data: Data;
  /** The number that `msg` names. */
  count: number;
}

/** Adds up what falls under each key, in order of first appearance. */
export function tally<T>(
  those: readonly T[],
  keyOf: (it: T) => string,
  amountsOf: (it: T) => number[],
): Map<string, number[]> {
  const sums = new Map<string, number[]>();
  for (const it of those) {
    const before = sums.get(keyOf(it)) ?? [];
    sums.set(
      keyOf(it),
      amountsOf(it).map((amount, nth) => amount + (before[nth] ?? 0)),
    );
  }
  return sums;
}
