import type { LocalizedText } from "@mockvox/spec/text";
import { localize } from "../messages/localize.ts";
import { reportRoles } from "../report-roles.ts";
import { firstResponse } from "../samples/sample.ts";
import { areEquivalent, isEmptyDateRange, isSuccess, type ParsedResponse } from "../wire/parsed-response.ts";
import { type CaseEvidence, InconclusiveError } from "./case.ts";

export const noRowsReason: LocalizedText = localize("no-rows");

/** A day of the small report, as an ordinary request. Unusual requests are compared with it. */
export const baselineSample: string = `day:${reportRoles.small}`;

/**
 * Makes sure that an unsuccessful response is an error response, not the server's response to an empty date range.
 *
 * @throws {InconclusiveError} when the ordinary request for the same day did not succeed either, or was not sent
 */
export function requireActivity(response: ParsedResponse, { context }: CaseEvidence): void {
  const plain = firstResponse(context, baselineSample);
  if (isSuccess(response) || (plain && isSuccess(plain))) return;
  if (isEmptyDateRange(response) || (plain && areEquivalent(response, plain)))
    throw new InconclusiveError(noRowsReason, true);
}
