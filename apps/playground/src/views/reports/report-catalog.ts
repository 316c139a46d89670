import { isReportId, type ReportId, reportIds, reportOf } from "@mockvox/spec";
import type { LocalizedText } from "@mockvox/spec/text";

/** What the page knows of a report: one of the five that are modelled, another one of the vendor, or one that the server's user defined. */
export interface CatalogReport {
  id: string;
  group: "modelled" | "defined" | "vendor";
  title: LocalizedText | undefined;
  /** Those other than `api` and the dates. */
  parameters: readonly string[];
  required: readonly string[];
  /** In wire order, as far as they are known. */
  columns: readonly string[];
}

export const modelledReports: readonly CatalogReport[] = reportIds.map(toCatalogReport);

function toCatalogReport(id: ReportId): CatalogReport {
  const { summary, parameters, required, columns } = reportOf(id);
  return {
    id,
    group: "modelled",
    title: summary,
    parameters: parameters.filter(isNoDate),
    required: required.filter(isNoDate),
    columns,
  };
}

function isNoDate(parameter: string): boolean {
  return parameter !== "date_ini" && parameter !== "date_end";
}

/** The vendor's other reports. Loaded on demand, since there are many. */
export async function loadVendorReports(): Promise<readonly CatalogReport[]> {
  const { vendorReports } = await import("@mockvox/spec/vendor-reports");
  return Object.entries(vendorReports).flatMap(([id, { title, parameters, fields }]) =>
    isReportId(id)
      ? []
      : [
          {
            id,
            group: "vendor" as const,
            title: withoutNumbers(title),
            parameters,
            required: parameters,
            columns: fields,
          },
        ],
  );
}

/** The vendor's number in front of a title is part of the id. */
function withoutNumbers({ en, es }: LocalizedText): LocalizedText {
  return { en: en.replace(/^[\d.]+ /, ""), es: es.replace(/^[\d.]+ /, "") };
}
