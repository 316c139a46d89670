import type { ReportDefinition } from "@mockvox/spec/report-definition";
import { columnForms, type ReportColumnKind } from "@mockvox/spec/report-definition";
import { maskKey, maskKind, maskValue } from "../mask.ts";
import { localize, reportTitle, untranslated } from "../messages/localize.ts";
import type { Subject } from "../report.ts";
import { otherReportSample, parameterWithoutExample } from "../samples/other-reports.ts";
import { isNested } from "../wire/json.ts";
import { isEmptyDateRange, isSuccess, type ParsedResponse, statusOf } from "../wire/parsed-response.ts";
import type { LocatedRow } from "../wire/rows.ts";
import { breakingDifference, type Case, type CaseDifference, type CaseEvidence, InconclusiveError } from "./case.ts";
import { describeResponse, noRowsReason } from "./case-evidence.ts";
import { otherEnvelopeCases } from "./other-envelope.ts";

/**
 * A report that the user defined: a request for a day succeeds, with the envelope of the other reports, the columns of the definition, and values of
 * their kinds.
 */
export function definedReportCases(definition: ReportDefinition): readonly Case[] {
  const parameter = parameterWithoutExample(definition);
  const own = [answeredCase(definition), columnsCase(definition), ...valueCases(definition)];
  const all = [...own, ...otherEnvelopeCases(definition.id)];
  if (parameter === undefined) return all;
  return all.map((one) => ({ ...one, undecidableReason: localize("needs-parameter-example", { parameter }) }));
}

/** What all cases of a definition have in common. The user relies on its columns, so a difference is a warning. */
function commonFields({ id }: ReportDefinition): Pick<Case, "covers" | "evidence" | "quick" | "samples"> {
  const covers: Subject = { definition: id };
  const evidence = { source: "report-definition", confidence: "reported" } as const;
  return { covers, evidence, quick: true, samples: [otherReportSample(id)] };
}

function answeredCase(definition: ReportDefinition): Case {
  const { id } = definition;
  return {
    ...commonFields(definition),
    id: `${id}-answered`,
    title: reportTitle(id, localize("title-answered")),
    evaluate: ({ response }) => {
      const received = response(otherReportSample(id));
      if (isSuccess(received) || isEmptyDateRange(received)) return { differences: [] };
      const status = String(statusOf(received));
      return {
        differences: [breakingDifference("status", status, untranslated("200"), describeResponse(received))],
      };
    },
  };
}

function columnsCase(definition: ReportDefinition): Case {
  const { id } = definition;
  const expected = Object.keys(definition.columns);
  return {
    ...commonFields(definition),
    id: `${id}-columns`,
    title: reportTitle(id, localize("title-defined-columns")),
    evaluate: (evidence) => ({ differences: columnDifferences(receivedRows(evidence, id), expected) }),
  };
}

function columnDifferences(rows: readonly LocatedRow[], expected: readonly string[]): readonly CaseDifference[] {
  const received = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  const unknown = [...received].filter((name) => !expected.includes(name));
  const missing = expected.filter((name) => rows.some(({ values }) => !Object.hasOwn(values, name)));
  if (missing.length === 0 && unknown.length === 0) return [];
  const masked = unknown.map(maskKey);
  const without = rows.filter(({ values }) => missing.some((name) => !Object.hasOwn(values, name)));
  return [
    breakingDifference(
      "columns",
      [...missing, ...masked].join(),
      untranslated(expected.join(", ")),
      localize("actual-columns", { missing, unknown: masked }),
      without.map(({ pointer }) => pointer),
    ),
  ];
}

/** The columns whose values have a form. */
function valueCases(definition: ReportDefinition): readonly Case[] {
  const { id, columns, confidence = "reported" } = definition;
  return Object.entries(columns).flatMap(([column, { kind = "text" }]): Case[] => {
    if (kind === "text") return [];
    return [
      {
        ...commonFields(definition),
        evidence: { source: "report-definition", confidence },
        id: `${id}-column-${column.trim()}`,
        title: reportTitle(id, localize("title-column-kind", { column: column.trim(), kind })),
        evaluate: (evidence) => ({ differences: valueDifferences(receivedRows(evidence, id), column, kind) }),
      },
    ];
  });
}

function valueDifferences(
  rows: readonly LocatedRow[],
  column: string,
  kind: ReportColumnKind,
): readonly CaseDifference[] {
  const { pattern, example } = columnForms[kind];
  const wrong = rows.filter(({ values }) => Object.hasOwn(values, column) && !isBlankOr(values[column], pattern));
  const [first] = wrong;
  if (!first) return [];
  const value = first.values[column];
  const places = wrong.map(({ pointer }) => `${pointer}/${column}`);
  return [
    breakingDifference(
      "format",
      maskKind(value),
      localize("expected-kind", { kind, example }),
      untranslated(maskValue(value)),
      places,
    ),
  ];
}

/** A blank says that there is no value. */
function isBlankOr(value: unknown, pattern: RegExp): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  const content = String(value).trim();
  return content === "" || pattern.test(content);
}

/** The rows of a day, or of the object that `data` is. */
function receivedRows({ response }: CaseEvidence, report: string): readonly LocatedRow[] {
  const rows = rowsIn(response(otherReportSample(report)));
  if (rows.length === 0) throw new InconclusiveError(noRowsReason, true);
  return rows;
}

function rowsIn(response: ParsedResponse): readonly LocatedRow[] {
  const { data } = response;
  if (!isSuccess(response) || !isNested(data)) return [];
  const entries = Object.entries(data);
  if (!Array.isArray(data) && entries.some(([, value]) => !isNested(value)))
    return [{ pointer: "/data", bucket: undefined, values: { ...data } }];
  return entries.map(([key, row]) => ({
    pointer: `/data/${Array.isArray(data) ? key : maskKey(key)}`,
    bucket: undefined,
    values: isNested(row) ? { ...row } : {},
  }));
}
