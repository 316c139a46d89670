import { emptyWindow as emptyWindowData, refusals as refusalTable } from "./generated/catalogue.ts";

/** One of the ways in which the server says no. */
export type RefusalId = keyof typeof refusalTable;

/** A refusal as the spec's example gives it; `code` follows from `status` by claim. */
export interface Refusal {
  readonly status: number;
  readonly error: string;
  readonly msg: string;
  /** When it is given, in English and in Spanish. */
  readonly when: string;
  readonly es: string;
  readonly confidence: string;
  /** A key of the ledger's `sources`. */
  readonly source: string;
}

export const refusals: { readonly [Id in RefusalId]: Refusal } = refusalTable;
export const refusalIds = Object.keys(refusals) as readonly RefusalId[];

/** The 404 of a window in which nothing happened: an answer, not a refusal. */
export const emptyWindow: Refusal = emptyWindowData;

export function isRefusalId(name: string): name is RefusalId {
  return Object.hasOwn(refusals, name);
}
