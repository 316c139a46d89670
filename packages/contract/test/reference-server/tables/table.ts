import type { Answers } from "../answers.ts";
import type { Contact } from "../dataset.ts";

export type Row = Record<string, unknown>;
/** The content of `data`: a list, or buckets by key. */
export type Data = Row[] | Record<string, Row>;

/** The input of a table. Times are epoch seconds; `to` is inclusive. */
export interface TableInput {
  contacts: readonly Contact[];
  from: number;
  to: number;
  /** The second by which a contact is selected. */
  secondOf: (contact: Contact) => number;
  now: number;
  /** As requested: digits, a list of them, or `all`. */
  campaign: string;
  answers: Answers;
}

export interface Table {
  data: Data;
  /** The number in `msg`. */
  count: number;
}

/** Sums the amounts under each key, in order of first appearance. */
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
