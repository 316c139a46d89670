import { type ReportId, reportIds } from "@mockvox/spec";
import { type Column, columns } from "@mockvox/spec/columns";
import { maskKind, maskValue } from "../mask.ts";
import { localize, reportTitle, untranslated } from "../messages/localize.ts";
import type { LocatedRow } from "../wire/rows.ts";
import { breakingDifference, type Case, type CaseDifference } from "./case.ts";
import { daySamples } from "./day-samples.ts";
import { missingColumns } from "./row-columns.ts";

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
    optionalSamples: [`first:${report}`, `rest:${report}`],
    quick: true,
    evaluate: ({ rows }) => {
      const found = rows(report, ...daySamples(report), `first:${report}`, `rest:${report}`);
      const missing = missingDifferences(found, report, name);
      return missing.length > 0 ? { differences: missing } : { differences: formatDifferences(found, name, column) };
    },
  };
}

function missingDifferences(rows: readonly LocatedRow[], report: ReportId, name: string): readonly CaseDifference[] {
  const without = rows.filter(({ values }) => missingColumns(report, values).includes(name));
  if (without.length === 0) return [];
  const found = localize("actual-missing");
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

function formatDifferences(rows: readonly LocatedRow[], name: string, column: Column): readonly CaseDifference[] {
  const wrong = rows.filter(({ values }) => name in values && !matchesColumn(values[name], column));
  const [first] = wrong;
  if (!first) return [];
  const value = first.values[name];
  const at = wrong.map((row) => `${row.pointer}/${name}`);
  return [
    breakingDifference(
      "format",
      maskKind(value),
      untranslated(expectedFormat(column)),
      untranslated(maskValue(value)),
      at,
    ),
  ];
}

/** Whether a value is written as the spec says. Whether numbers are sent as strings is a separate claim. */
function matchesColumn(value: unknown, column: Column): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  const text = String(value);
  if (column.enum) return column.enum.includes(text);
  return column.pattern ? new RegExp(column.pattern, "u").test(text) : text.length > 0;
}

function expectedFormat(column: Column): string {
  return column.enum ? column.enum.join(", ") : (column.pattern ?? "text");
}
