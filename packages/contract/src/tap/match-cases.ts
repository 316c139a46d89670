import { isReportId, isUnmodelledReport, type RefusalId } from "@mockvox/spec";
import type { ReportDefinition } from "@mockvox/spec/report-definition";
import type { Case } from "../cases/case.ts";
import { cases } from "../cases/cases.ts";
import { definedReportCases } from "../cases/defined-report.ts";
import { otherEnvelopeCases } from "../cases/other-envelope.ts";
import { provokingSamples } from "../cases/refusals.ts";
import { otherReportSample } from "../samples/other-reports.ts";
import type { SampleId } from "../samples/sample.ts";
import { isEmptyDateRange, isSuccess, type ParsedResponse, refusalIdOf } from "../wire/parsed-response.ts";

/** Cases, and the samples that one response replaces. */
export interface CaseMatch {
  readonly cases: readonly Case[];
  readonly responses: ReadonlyMap<SampleId, readonly ParsedResponse[]>;
}

/** The cases that a response to a request for `api` can decide. */
export function matchCases(
  response: ParsedResponse,
  api: string,
  definitions: ReadonlyMap<string, ReportDefinition>,
): readonly CaseMatch[] {
  const refusal = refusalIdOf(response);
  if (!isSuccess(response) && !isEmptyDateRange(response) && refusal) return matchRefusal(response, refusal);
  if (!isReportId(api)) return matchOther(response, api, definitions.get(api));
  return [matchSample(isEmptyDateRange(response) ? `empty:${api}` : `day:${api}`, response, () => true)];
}

function matchOther(
  response: ParsedResponse,
  api: string,
  definition: ReportDefinition | undefined,
): readonly CaseMatch[] {
  if (!definition && !isUnmodelledReport(api)) return [];
  const responses = new Map([[otherReportSample(api), [response]]]);
  return [{ cases: definition ? definedReportCases(definition) : otherEnvelopeCases(api), responses }];
}

function matchRefusal(response: ParsedResponse, id: RefusalId): readonly CaseMatch[] {
  const isClaim = ({ covers }: Case): boolean => "claim" in covers;
  const sample = provokingSamples[id];
  const own = sample ? [matchSample(sample, response, (one) => isClaim(one) || one.id === `refusal-${id}`)] : [];
  return sample === "no-token" ? own : [...own, matchSample("no-token", response, isClaim)];
}

/** The cases for which one sample suffices, and that do not depend on the run's own request. */
function matchSample(sample: SampleId, response: ParsedResponse, isRelevant: (one: Case) => boolean): CaseMatch {
  const suffices = ({ samples, dependsOnRequest, undecidableReason }: Case): boolean =>
    !dependsOnRequest &&
    !undecidableReason &&
    samples.length > 0 &&
    samples.every((choice) => (typeof choice === "string" ? choice === sample : choice.includes(sample)));
  return { cases: cases.filter((one) => suffices(one) && isRelevant(one)), responses: new Map([[sample, [response]]]) };
}
