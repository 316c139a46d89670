import type { ReportId } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import { localize } from "../messages/localize.ts";
import type { RunContext } from "../samples/sample.ts";
import { isEmptyDateRange, isSuccess, type ParsedResponse } from "../wire/parsed-response.ts";
import { type LocatedRow, rowsWithoutTotals } from "../wire/rows.ts";
import { type CaseEvidence, InconclusiveError } from "./case.ts";
import { describeResponse } from "./describe-response.ts";
import { noRowsReason } from "./empty-date-ranges.ts";

/** The evidence for a case, from what a run has received so far. */
export function createEvidence(
  context: RunContext,
  missingReason: (sample: string) => LocalizedText | undefined,
): CaseEvidence {
  const responses = (sample: string): readonly ParsedResponse[] => {
    const found = context.responses(sample);
    if (!found || found.length === 0)
      throw new InconclusiveError(missingReason(sample) ?? sampleNotTaken(sample), true);
    if (found.some(({ status }) => status === 0)) throw new InconclusiveError(noResponseReason, true);
    return found;
  };
  const response = (sample: string): ParsedResponse => {
    const [first] = responses(sample);
    if (!first) throw new InconclusiveError(sampleNotTaken(sample), true);
    return first;
  };
  const rows = (report: ReportId, ...samples: readonly string[]): readonly LocatedRow[] => {
    const taken = samples.filter((id) => context.responses(id));
    const read = (taken.length > 0 ? taken : samples.slice(0, 1)).flatMap(responses);
    const found = read.flatMap((one) => rowsWithoutTotals(one, report));
    const [first] = read;
    if (found.length > 0 || !first) return found;
    throw new InconclusiveError(emptyReason(first), true);
  };
  return {
    context: context,
    responses: responses,
    response: response,
    rows,
    has: (sample) => context.responses(sample) !== undefined,
  };
}

const noResponseReason = localize("no-response");

function sampleNotTaken(sample: string): LocalizedText {
  return localize("sample-not-taken", { sample });
}

function emptyReason(response: ParsedResponse): LocalizedText {
  if (isEmptyDateRange(response) || isSuccess(response)) return noRowsReason;
  return localize("server-refused", { response: describeResponse(response) });
}
