import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";
import { maskKey, maskKind, maskMessage, maskValue } from "../mask.ts";
import { localize, reportTitle, untranslated } from "../messages/localize.ts";
import { reportRoles } from "../report-roles.ts";
import { isNested } from "../wire/json.ts";
import {
  envelopeOf,
  isEmptyDateRange,
  isSuccess,
  type ParsedResponse,
  refusalIdOf,
  statusOf,
} from "../wire/parsed-response.ts";
import { globalFigures, parseVendorNumber, rowsOf } from "../wire/rows.ts";
import {
  breakingDifference,
  type Case,
  type CaseDifference,
  type CaseEvidence,
  type Conclusion,
  InconclusiveError,
} from "./case.ts";
import { describeResponse, noRowsReason } from "./case-evidence.ts";
import { daySamples } from "./case-inputs.ts";
import { renamedColumns, unknownColumns } from "./columns.ts";

type EvaluateEnvelope = (response: ParsedResponse, report: ReportId) => readonly CaseDifference[];

const envelopeKeys = ["code", "error", "msg", "data"];

function evaluateAnswered(response: ParsedResponse, report: ReportId): readonly CaseDifference[] {
  if (isSuccess(response) || isEmptyDateRange(response)) return [];
  if (isAllCampaignsRefused(response, report)) throw allCampaignsUnsupported();
  return [breakingDifference("status", String(statusOf(response)), untranslated("200"), describeResponse(response))];
}

export function evaluateKeys(response: ParsedResponse): readonly CaseDifference[] {
  const found = Object.keys(envelopeOf(response) ?? {});
  if (found.join() === envelopeKeys.join()) return [];
  const odd = [
    ...envelopeKeys.filter((key) => !found.includes(key)),
    ...found.filter((key) => !envelopeKeys.includes(key)),
  ];
  const shapes = found.map(maskKey);
  const fault = breakingDifference(
    "keys",
    odd.map(maskKey).join(),
    untranslated(envelopeKeys.join(", ")),
    untranslated(shapes.join(", ")),
  );
  // The order of an object's keys means nothing in JSON.
  return [odd.length > 0 ? fault : { ...fault, severity: "info" }];
}

/** A missing key is reported by the rule on the keys. */
export function hasKey(response: ParsedResponse, key: string): boolean {
  return key in Object(envelopeOf(response));
}

export function evaluateError(response: ParsedResponse): readonly CaseDifference[] {
  const { error } = envelopeOf(response) ?? {};
  return error === null || error === "" || !hasKey(response, "error")
    ? []
    : [breakingDifference("error", maskKind(error), untranslated("null"), untranslated(maskValue(error)), ["/error"])];
}

export function evaluateMessage(response: ParsedResponse): readonly CaseDifference[] {
  const { msg } = envelopeOf(response) ?? {};
  const isEmptyList = Array.isArray(response.data) && response.data.length === 0;
  const pattern = isEmptyList ? /^\d* records were found$/ : /^\d+ records were found$/;
  if (!hasKey(response, "msg") || (typeof msg === "string" && pattern.test(msg))) return [];
  return [
    breakingDifference("message", maskKind(msg), untranslated("d records were found"), untranslated(maskMessage(msg)), [
      "/msg",
    ]),
  ];
}

/** Where `data` is an object of buckets, the number is a separate claim. */
function evaluateRowCount(response: ParsedResponse, report: ReportId): readonly CaseDifference[] {
  const stated = parseVendorNumber(/\d+/.exec(String(envelopeOf(response)?.msg))?.[0]);
  const sent = rowsOf(response, report).length;
  if (!isNested(response.data)) return [];
  if (reportOf(report).shape === "buckets" || Number.isNaN(stated) || stated === sent || stated > 60_000) return [];
  const found = localize("actual-other-number");
  return [breakingDifference("count", "rows", localize("expected-row-count"), found, ["/msg"])];
}

function evaluateDataShape(response: ParsedResponse, report: ReportId): readonly CaseDifference[] {
  const { data } = response;
  const { shape, buckets = [] } = reportOf(report);
  if (!hasKey(response, "data")) return [];
  if (shape === "buckets" && isEmptyDateRange(response)) throw new InconclusiveError(noRowsReason, true);
  const expected = shape === "rows" ? "a list" : buckets.join(", ");
  const found =
    shape === "rows" || Array.isArray(data) ? maskKind(data) : bucketKeys(Object(data)).map(maskKey).join(", ");
  return found === expected
    ? []
    : [breakingDifference("data", found, untranslated(expected), untranslated(found), ["/data"])];
}

/** Without the figures of all calls, which are a separate claim. */
function bucketKeys(data: object): readonly string[] {
  return Object.keys(data).filter((key) => key !== globalFigures);
}

function evaluateColumns(response: ParsedResponse, report: ReportId): readonly CaseDifference[] {
  const strange = rowsOf(response, report).flatMap(({ pointer, values }) =>
    addedColumns(report, values).map((name) => ({ name: maskKey(name), at: `${pointer}/${maskKey(name)}` })),
  );
  const [first] = strange;
  if (!first) return [];
  const names = [...new Set(strange.map(({ name }) => name))].join(", ");
  const expected = untranslated(reportOf(report).columns.join(", "));
  return [
    breakingDifference(
      "unknown",
      names,
      expected,
      untranslated(names),
      strange.map(({ at }) => at),
    ),
  ];
}

/** The unknown columns; those that replace a missing one are reported with it. */
function addedColumns(report: ReportId, values: object): readonly string[] {
  const renamed = renamedColumns(report, values);
  return unknownColumns(report, values).filter((name) => !renamed.includes(name));
}

/** Media types that reveal nothing; any other is masked. */
const publicMediaType =
  /^(application\/(json|xml|octet-stream|javascript|problem\+json)|text\/(json|html|plain|xml|csv))(; ?charset="?(utf-?8|utf-?16|us-ascii|iso-8859-15?|windows-1252)"?)?$/i;

export function evaluateContentType(response: ParsedResponse): readonly CaseDifference[] {
  const type = response.header("content-type") ?? "";
  if (/^application\/json(; ?charset=utf-8)?$/i.test(type) && response.isUtf8) return [];
  const [found = type === "" ? "nothing" : maskKind(type)] = publicMediaType.exec(type) ?? [];
  const actual = response.isUtf8 ? found : "bytes that are not UTF-8";
  const expected = untranslated("application/json; charset=utf-8");
  const fault = breakingDifference("content-type", actual, expected, untranslated(actual));
  // The header is known only from captured responses; JSON in another encoding cannot be read.
  return [response.isUtf8 ? { ...fault, severity: "warning" } : fault];
}

interface EnvelopeRule {
  readonly id: string;
  readonly evaluate: EvaluateEnvelope;
  readonly title: LocalizedText;
  /** The part of the envelope's schema, as a JSON pointer. */
  readonly pointer: string;
}

const envelopeRules: readonly EnvelopeRule[] = [
  { id: "answered", evaluate: evaluateAnswered, title: localize("title-answered"), pointer: "" },
  { id: "keys", evaluate: evaluateKeys, title: localize("title-keys"), pointer: "" },
  { id: "error", evaluate: evaluateError, title: localize("title-error"), pointer: "/properties/error" },
  { id: "message", evaluate: evaluateMessage, title: localize("title-message"), pointer: "/properties/msg" },
  { id: "count", evaluate: evaluateRowCount, title: localize("title-count"), pointer: "/properties/msg" },
  { id: "data", evaluate: evaluateDataShape, title: localize("title-data"), pointer: "/properties/data" },
  { id: "columns", evaluate: evaluateColumns, title: localize("title-columns"), pointer: "/properties/data" },
  { id: "content-type", evaluate: evaluateContentType, title: localize("title-content-type"), pointer: "" },
];

/** The envelope of every report, rule by rule. */
export const envelopeCases: readonly Case[] = reportIds.flatMap((report) =>
  envelopeRules.map(({ id, evaluate, title, pointer }) => ({
    id: `${report}-envelope-${id}`,
    title: reportTitle(report, title),
    covers: { spec: `#/components/schemas/${report}_envelope${pointer}` },
    report,
    samples: [daySamples(report)],
    quick: true,
    evaluate: (evidence: CaseEvidence): Conclusion => evaluateEnvelope(evidence, report, evaluate),
  })),
);

/** Evaluates the first sample that was taken; of several requests sent together, the first successful one. */
function evaluateEnvelope({ responses, has }: CaseEvidence, report: ReportId, evaluate: EvaluateEnvelope): Conclusion {
  const sample = daySamples(report).find(has) ?? `day:${report}`;
  const found = responses(sample);
  const sent = found.filter(isSuccess);
  if (evaluate === evaluateAnswered)
    return { differences: sent.length > 0 ? [] : found.slice(0, 1).flatMap((one) => evaluate(one, report)) };
  const [first] = sent;
  if (first) return { differences: evaluate(first, report) };
  throw new InconclusiveError(localize("no-data"), true);
}

/** Whether the server refused `all` as an unknown campaign. That answers only the claim on `all`. */
export function isAllCampaignsRefused(response: ParsedResponse, report: ReportId): boolean {
  return report === reportRoles.campaign && refusalIdOf(response) === "missing-parameter";
}

export function allCampaignsUnsupported(): InconclusiveError {
  return new InconclusiveError(localize("all-campaigns-unsupported"), true);
}
