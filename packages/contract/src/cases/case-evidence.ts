import type { ReportId } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import { maskKind, maskMessage } from "../mask.ts";
import { localize, untranslated } from "../messages/localize.ts";
import { reportRoles } from "../report-roles.ts";
import { firstResponse, type RunContext, type SampleId } from "../samples/sample.ts";
import {
  areEquivalent,
  type BodyFlaw,
  envelopeOf,
  isEmptyDateRange,
  isSuccess,
  type ParsedResponse,
  statusOf,
} from "../wire/parsed-response.ts";
import { maxBodyBytes } from "../wire/read-body.ts";
import { type LocatedRow, rowsWithoutTotals } from "../wire/rows.ts";
import { type CaseEvidence, InconclusiveError } from "./case.ts";

/** The evidence for a case, from what a run has received so far. */
export function createEvidence(
  context: RunContext,
  missingReason: (sample: SampleId) => LocalizedText | undefined,
): CaseEvidence {
  const responses = (sample: SampleId): readonly ParsedResponse[] => {
    const found = context.responses(sample);
    if (!found || found.length === 0)
      throw new InconclusiveError(missingReason(sample) ?? sampleNotTaken(sample), true);
    if (found.some(({ status }) => status === 0)) throw new InconclusiveError(noResponseReason, true);
    return found;
  };
  const response = (sample: SampleId): ParsedResponse => {
    const [first] = responses(sample);
    if (!first) throw new InconclusiveError(sampleNotTaken(sample), true);
    return first;
  };
  const rows = (report: ReportId, ...samples: readonly SampleId[]): readonly LocatedRow[] => {
    const taken = samples.filter((id) => context.responses(id));
    const read = (taken.length > 0 ? taken : samples.slice(0, 1)).flatMap(responses);
    const found = read.flatMap((one) => rowsWithoutTotals(one, report));
    const [first] = read;
    if (found.length > 0 || !first) return found;
    throw new InconclusiveError(emptyReason(first), true);
  };
  return {
    context,
    responses,
    response,
    rows,
    has: (sample) => context.responses(sample) !== undefined,
  };
}

const noResponseReason = localize("no-response");

function sampleNotTaken(sample: SampleId): LocalizedText {
  return localize("sample-not-taken", { sample });
}

function emptyReason(response: ParsedResponse): LocalizedText {
  if (isEmptyDateRange(response) || isSuccess(response)) return noRowsReason;
  return localize("server-refused", { response: describeResponse(response) });
}

export const noRowsReason: LocalizedText = localize("no-rows");

/** A day of the small report, as an ordinary request. Unusual requests are compared with it. */
export const baselineSample: SampleId = `day:${reportRoles.small}`;

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

const megabytes = Math.floor(maxBodyBytes / 2 ** 20);

const bodyFlawTexts: Readonly<Record<BodyFlaw, LocalizedText>> = {
  "not-json": localize("actual-not-json"),
  "too-deep": localize("actual-too-deep"),
  "too-long": localize("actual-too-long", { megabytes }),
};

/** Describes a response that is not the expected one: its status, and its message or the kind of its body. */
export function describeResponse(response: ParsedResponse): LocalizedText {
  return localize("actual-status", { status: response.status, body: describeBody(response) });
}

function describeBody(response: ParsedResponse): LocalizedText {
  const { flaw, json, bodyFormat } = response;
  if (flaw === "not-json" && bodyFormat.isEmpty) return localize("actual-empty-body");
  if (flaw) return bodyFlawTexts[flaw];
  const envelope = envelopeOf(response);
  if (!envelope) return localize("actual-other-json", { kind: maskKind(json) });
  const code = statusOf(response) === response.status ? "" : `code ${statusOf(response)}, `;
  if (!("msg" in envelope)) return localize("actual-no-message", { code });
  return untranslated(code + maskMessage(envelope.msg));
}
