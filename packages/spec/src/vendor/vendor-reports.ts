import { fieldKinds as fieldKindTable, vendorReports as reportTable } from "../generated/vendor-reports.ts";
import type { LocalizedText } from "../text.ts";

/** A report of the vendor as its public Postman collection lists it. */
export interface VendorReport {
  /** In Spanish the vendor's, in English ours. */
  readonly title: LocalizedText;
  /** Those other than `date_ini` and `date_end`. */
  readonly parameters: readonly string[];
  /** The type of `code` in the saved example; absent without one. */
  readonly codeType?: "number" | "string";
  /** Of `data` in the saved example; absent without one. */
  readonly shape?: "rows" | "object";
  /** The fields of a row in wire order, as the vendor spells them; empty if no example shows them. */
  readonly fields: readonly string[];
}

/** What kind of value the name of a field suggests. The vendor's sample values are blank, so no format is documented. */
export type FieldKind = (typeof fieldKindTable)[keyof typeof fieldKindTable];

/** The vendor's 104 reports by id, modelled or not. */
export const vendorReports: Readonly<Record<string, VendorReport>> = reportTable;

/** The kind of every field of these reports. */
export const fieldKinds: Readonly<Record<string, FieldKind>> = fieldKindTable;
