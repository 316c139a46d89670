import { type ContactCentre, createContactCentre, type DataSource, type ReportData } from "@mockvox/fixtures";
import { fieldKinds, type VendorReport, vendorReports } from "@mockvox/spec/vendor-reports";
import { texts } from "../messages/en.ts";
import type { FakeSettings } from "../options.ts";
import { reportHeaders } from "../response/vendor-http.ts";
import { noteHeaders } from "./note-headers.ts";
import { codeTypeOf, type OtherReport, type OtherSelection } from "./other-report.ts";
import type { UnknownReports } from "./unknown-reports.ts";

/** A report of the vendor of which only its name, its parameters and perhaps its fields are known. */
export function createKnownReport(id: string, mode: UnknownReports, settings: FakeSettings): OtherReport {
  const report = vendorReports[id];
  if (!report) throw new Error(`No report ${id} is known.`);
  const hasShape = mode === "shapes" && report.fields.length > 0;
  const note = hasShape ? "shape-only" : "not-modelled";
  const message = texts[note]({ report: id, title: titleOf(report), hasFields: report.fields.length > 0 });
  return {
    id,
    note,
    message,
    headers: { ...reportHeaders, ...noteHeaders(note, message) },
    parameters: [...report.parameters, "date_ini", "date_end"],
    required: [...report.parameters, "date_ini", "date_end"],
    columns: report.fields,
    countColumns: report.fields.filter((field) => fieldKinds[field] === "count"),
    codeType: (answers) => codeTypeOf(report.codeType ?? "number", answers),
    ...(hasShape ? { read: shapeReader(id, report, settings) } : {}),
  };
}

/** The vendor's number in front of a title is part of the id. */
function titleOf({ title }: VendorReport): string {
  return title.en.replace(/^[\d.]+ /, "");
}

function shapeReader(id: string, report: VendorReport, settings: FakeSettings): NonNullable<OtherReport["read"]> {
  const centres = new WeakMap<DataSource, ContactCentre>();
  /** Custom data has no people, so that those of a contact centre are used. */
  const centreOf = (source: DataSource): ContactCentre => {
    if (isContactCentre(source)) return source;
    const centre = centres.get(source) ?? createContactCentre(settings);
    centres.set(source, centre);
    return centre;
  };
  return async ({ parameters, ...range }: OtherSelection, source: DataSource): Promise<ReportData> => {
    const { readShape } = await import("@mockvox/fixtures/shapes");
    const given = report.parameters.flatMap((name): [string, string][] => {
      const value = parameters.get(name) ?? "";
      return value === "" || value.toLowerCase() === "all" ? [] : [[name, value]];
    });
    return readShape(centreOf(source), id, { ...range, given: new Map(given) });
  };
}

function isContactCentre(source: DataSource | ContactCentre): source is ContactCentre {
  return "cast" in source;
}
