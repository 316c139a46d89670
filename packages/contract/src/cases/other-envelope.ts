import type { LocalizedText } from "@mockvox/spec/text";
import { maskKind } from "../mask.ts";
import { localize, reportTitle, untranslated } from "../messages/localize.ts";
import { otherReportSample } from "../samples/other-reports.ts";
import { isNested } from "../wire/json.ts";
import { envelopeOf, isSuccess, type ParsedResponse } from "../wire/parsed-response.ts";
import { parseVendorNumber } from "../wire/rows.ts";
import { breakingDifference, type Case, type CaseDifference, type Conclusion, InconclusiveError } from "./case.ts";
import { evaluateContentType, evaluateError, evaluateKeys, evaluateMessage, hasKey } from "./envelope.ts";

interface OtherEnvelopeRule {
  readonly id: string;
  readonly evaluate: (response: ParsedResponse) => readonly CaseDifference[];
  readonly title: LocalizedText;
}

const rules: readonly OtherEnvelopeRule[] = [
  { id: "keys", evaluate: evaluateKeys, title: localize("title-keys") },
  { id: "error", evaluate: evaluateError, title: localize("title-error") },
  { id: "message", evaluate: evaluateMessage, title: localize("title-message") },
  { id: "count", evaluate: evaluateCount, title: localize("title-count") },
  { id: "data", evaluate: evaluateData, title: localize("title-data") },
  { id: "content-type", evaluate: evaluateContentType, title: localize("title-content-type") },
];

function evaluateCount(response: ParsedResponse): readonly CaseDifference[] {
  const stated = parseVendorNumber(/\d+/.exec(String(envelopeOf(response)?.msg))?.[0]);
  const { data } = response;
  if (!Array.isArray(data) || Number.isNaN(stated) || stated === data.length || stated > 60_000) return [];
  return [
    breakingDifference("count", "rows", localize("expected-row-count"), localize("actual-other-number"), ["/msg"]),
  ];
}

function evaluateData(response: ParsedResponse): readonly CaseDifference[] {
  const { data } = response;
  if (!hasKey(response, "data") || isNested(data)) return [];
  const found = untranslated(maskKind(data));
  return [breakingDifference("data", maskKind(data), untranslated("a list"), found, ["/data"])];
}

/**
 * The envelope of a report that is not modelled, rule by rule. That it is the same as that of the modelled ones is inferred, so that a
 * difference is information.
 */
export function otherEnvelopeCases(report: string): readonly Case[] {
  const sample = otherReportSample(report);
  return rules.map(({ id, evaluate, title }) => ({
    id: `${report}-envelope-${id}`,
    title: reportTitle(report, title),
    covers: { spec: "#/components/responses/Report" },
    evidence: { source: "postman", confidence: "inferred" },
    samples: [sample],
    quick: false,
    evaluate: ({ responses }): Conclusion => {
      const [sent] = responses(sample).filter(isSuccess);
      if (sent) return { differences: evaluate(sent) };
      throw new InconclusiveError(localize("no-data"), true);
    },
  }));
}
