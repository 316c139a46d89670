import { appliesTo, type ReportId, reportIds } from "@mockvox/spec";
import { type Column, columns } from "@mockvox/spec/columns";
import { rowSchemas } from "@mockvox/spec/zod";
import { matchesColumn } from "../column-format.ts";
import { maskKey, maskKind, maskValue } from "../mask.ts";
import { localize, reportTitle, untranslated } from "../messages/localize.ts";
import type { Severity } from "../report.ts";
import type { LocatedRow } from "../wire/rows.ts";
import { breakingDifference, type Case, type CaseDifference } from "./case.ts";
import { daySamples, partSamples } from "./case-inputs.ts";
import { severityOf, worstSeverity } from "./grade.ts";

/** One case per column of every report: the column is present and written as the spec says. */
export const columnCases: readonly Case[] = reportIds.flatMap((report) =>
  Object.entries(columns[report]).map(([name, column]) => columnCase(report, name, column)),
);

function columnCase(report: ReportId, name: string, column: Column): Case {
  return {
    id: `${report}-${name}`,
    title: reportTitle(report, localize("title-column-format", { column: name })),
    covers: { spec: `#/components/schemas/${report}_row/properties/${name}` },
    report,
    samples: [daySamples(report)],
    optionalSamples: partSamples(report),
    quick: true,
    evaluate: ({ rows }) => {
      const found = rows(report, ...daySamples(report), ...partSamples(report));
      const missing = missingDifferences(found, report, name);
      if (missing.length > 0) return { differences: missing };
      const written = found.filter(({ values }) => !isBlankNumber(values[name], report, column));
      return { differences: formatDifferences(written, name, column) };
    },
  };
}

/** A blank where a number is expected is the case of claim `blank-values`. */
function isBlankNumber(value: unknown, report: ReportId, { unit }: Column): boolean {
  const isNumber = /^(calls|attempts|callers|minutes|currency|percent)/.test(unit);
  return isNumber && appliesTo("blank-values", report) && typeof value === "string" && value.trim() === "";
}

function missingDifferences(rows: readonly LocatedRow[], report: ReportId, name: string): readonly CaseDifference[] {
  const without = rows.filter(({ values }) => missingColumns(report, values).includes(name));
  if (without.length === 0) return [];
  const others = [...new Set(without.flatMap(({ values }) => renamedColumns(report, values)))].map(maskKey).join(", ");
  const found = others ? localize("actual-renamed", { columns: others }) : localize("actual-missing");
  return [
    breakingDifference(
      "missing",
      name,
      untranslated(name),
      found,
      without.map(({ pointer }) => pointer),
    ),
  ];
}

/** The worst of the values that are written in another form. */
function formatDifferences(rows: readonly LocatedRow[], name: string, column: Column): readonly CaseDifference[] {
  const wrong = rows.filter(({ values }) => name in values && !matchesColumn(values[name], column));
  const severity = worstSeverity(wrong.map(({ values }) => formatSeverity(values[name], column)));
  const worst = wrong.filter(({ values }) => formatSeverity(values[name], column) === severity);
  const [first] = worst;
  if (!first) return [];
  const value = first.values[name];
  const at = worst.map((row) => `${row.pointer}/${name}`);
  const found = untranslated(maskValue(value));
  const fault = breakingDifference("format", maskKind(value), untranslated(expectedFormat(column)), found, at);
  return [{ ...fault, severity }];
}

/** Numbers that clients can read although the spec writes them in another form, by the beginning of the column's unit. */
const readableNumbers: readonly (readonly [unit: string, form: RegExp])[] = [
  ["minutes", /^(\d+(\.\d+)?|\d+:[0-5]\d:[0-5]\d)$/],
  ["currency", /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/],
  ["percent", /^-?\d+(\.\d+)?( ?%)?$/],
];

/** How much a value in another form matters. The samples of the vendor's pages have blanks everywhere. */
function formatSeverity(value: unknown, { unit, patternEvidence }: Column): Severity {
  if (typeof value !== "string" && typeof value !== "number") return "breaking";
  if (String(value).trim() === "") return "info";
  const [, readable] = readableNumbers.find(([start]) => unit.startsWith(start)) ?? [];
  return readable && !readable.test(String(value)) ? "breaking" : severityOf(patternEvidence.confidence);
}

function expectedFormat(column: Column): string {
  return column.enum ? column.enum.join(", ") : (column.pattern ?? "text");
}

interface RowIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly RowIssue[])[];
}

/** By row: several checks read the same rows. */
const knownIssues = new WeakMap<object, readonly RowIssue[]>();

/** What the row's schema rejects; of several variants, the closest one. */
function findRowIssues(report: ReportId, values: object): readonly RowIssue[] {
  const known = knownIssues.get(values);
  if (known) return known;
  const read = rowSchemas[report].safeParse(values);
  const issues = read.success ? [] : read.error.issues.flatMap((issue) => closestVariantIssues(issue, values));
  knownIssues.set(values, issues);
  return issues;
}

function closestVariantIssues(issue: RowIssue, values: object): readonly RowIssue[] {
  if (!issue.errors) return [issue];
  const keyFaults = (issues: readonly RowIssue[]): number =>
    issues.filter(({ code, path }) => code === "unrecognized_keys" || !(String(path[0]) in values)).length;
  return [...issue.errors].sort((one, other) => keyFaults(one) - keyFaults(other))[0] ?? [];
}

/** The columns missing from a row. */
function missingColumns(report: ReportId, values: object): readonly string[] {
  const places = findRowIssues(report, values).filter(({ code }) => code !== "unrecognized_keys");
  return places.map(({ path }) => String(path[0])).filter((name) => name !== "undefined" && !(name in values));
}

/** The unknown columns that may be new names of missing ones. */
export function renamedColumns(report: ReportId, values: object): readonly string[] {
  const unknown = unknownColumns(report, values);
  return unknown.length <= missingColumns(report, values).length ? unknown : [];
}

/** The keys of a row that the spec does not have. */
export function unknownColumns(report: ReportId, values: object): readonly string[] {
  return findRowIssues(report, values).flatMap(({ code, keys = [] }) => (code === "unrecognized_keys" ? keys : []));
}
