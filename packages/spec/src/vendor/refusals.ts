import { emptyDateRange as emptyDateRangeData, refusals as refusalTable } from "../generated/catalogue.ts";
import type { LocalizedText } from "../text.ts";

/** The id of one of the vendor's error responses. */
export type RefusalId = keyof typeof refusalTable;

/** An error response as in the spec's example; `code` is derived from `status`, by claim. */
export interface Refusal {
  readonly status: number;
  readonly error: string;
  readonly msg: string;
  /** When the server sends it. */
  readonly when: LocalizedText;
  readonly confidence: string;
  /** A key of the ledger's `sources`. */
  readonly source: string;
}

/** All error responses, by id. */
export const refusals: { readonly [Id in RefusalId]: Refusal } = refusalTable;
export const refusalIds = Object.keys(refusals) as readonly RefusalId[];

/** The 404 for a date range in which nothing happened. It looks like an error but is not one. */
export const emptyDateRange: Refusal = emptyDateRangeData;

export function isRefusalId(name: string): name is RefusalId {
  return Object.hasOwn(refusals, name);
}
