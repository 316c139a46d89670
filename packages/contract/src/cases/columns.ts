import { type ReportId, reportIds } from "@mockvox/spec";
import { type Column, columns } from "@mockvox/spec/columns";
import { kindOf, shapeOf } from "../shape.ts";
import type { Row } from "../wire/rows.ts";
import { breaking, type Case, type Difference, plainly } from "./case.ts";
import { dayOf } from "./places.ts";
import { missingColumns } from "./row-keys.ts";

/** One case for every column of every report: it is there, and written as the spec says. */
export const columnCases: readonly Case[] = reportIds.flatMap((report) =>
  Object.entries(columns[report]).map(([name, column]) => columnCase(report, name, column)),
);

function columnCase(report: ReportId, name: string, column: Column): Case {
  return {
    id: `${report}-${name}`,
    title: {
      en: `${report}: ${name} is written as the spec says`,
      es: `${report}: ${name} está escrito como dice la especificación`,
    },
    judges: { spec: `#/components/schemas/${report}_row/properties/${name}` },
    report,
    samples: [dayOf(report)],
    also: [`first:${report}`, `rest:${report}`],
    quick: true,
    judge: ({ rows }) => {
      const found = rows(report, ...dayOf(report), `first:${report}`, `rest:${report}`);
      const missing = missingFrom(found, report, name);
      return missing.length > 0 ? { differences: missing } : { differences: wronglyWritten(found, name, column) };
    },
  };
}

function missingFrom(rows: readonly Row[], report: ReportId, name: string): readonly Difference[] {
  const without = rows.filter(({ values }) => missingColumns(report, values).includes(name));
  if (without.length === 0) return [];
  const found = { en: "it is missing", es: "falta" };
  return [
    breaking(
      "missing",
      name,
      plainly(name),
      found,
      without.map(({ at }) => at),
    ),
  ];
}

function wronglyWritten(rows: readonly Row[], name: string, column: Column): readonly Difference[] {
  const wrong = rows.filter(({ values }) => name in values && !fits(values[name], column));
  const [first] = wrong;
  if (!first) return [];
  const value = first.values[name];
  const at = wrong.map((row) => `${row.at}/${name}`);
  return [breaking("format", kindOf(value), plainly(formatOf(column)), plainly(shapeOf(value)), at)];
}

/** Whether a value is as the spec writes it; whether numbers travel as strings is a claim of its own. */
function fits(value: unknown, column: Column): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  const text = String(value);
  if (column.enum) return column.enum.includes(text);
  return column.pattern ? new RegExp(column.pattern, "u").test(text) : text.length > 0;
}

function formatOf(column: Column): string {
  return column.enum ? column.enum.join(", ") : (column.pattern ?? "text");
}
