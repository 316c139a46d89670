import { asList, asObject, asText, type JsonObject } from "./document.ts";

/** `vendor-reports.yaml`, validated beyond its schema. */
export interface VendorReportsFile {
  /** Every report of the vendor, with `fields` empty if they are unknown. */
  readonly reports: Readonly<Record<string, JsonObject>>;
  /** The kind of each field, in the order of the kinds. */
  readonly fieldKinds: Readonly<Record<string, string>>;
}

/** @throws {Error} if a field has no kind, or two, or if a kind lists a field that no report has */
export function readVendorReports(file: JsonObject): VendorReportsFile {
  const entries = Object.entries(asObject(file.reports)).map(([id, value]) => {
    const { fields = [], ...report } = asObject(value);
    return [id, { ...report, fields }] as const;
  });
  const used = new Set(entries.flatMap(([, { fields }]) => asList(fields).map(asText)));
  const fieldKinds = kindsByField(asObject(file.fieldKinds));
  for (const field of used) {
    if (fieldKinds[field] === undefined) throw new Error(`vendor-reports.yaml: the field ${field} is in no kind`);
  }
  for (const field of Object.keys(fieldKinds)) {
    if (!used.has(field)) throw new Error(`vendor-reports.yaml: no report has the field ${field} of fieldKinds`);
  }
  return { reports: Object.fromEntries(entries), fieldKinds };
}

function kindsByField(kinds: JsonObject): Record<string, string> {
  const byField: Record<string, string> = {};
  for (const [kind, fields] of Object.entries(kinds)) {
    for (const field of asList(fields).map(asText)) {
      const known = byField[field];
      if (known !== undefined) throw new Error(`vendor-reports.yaml: the field ${field} is in ${known} and in ${kind}`);
      byField[field] = kind;
    }
  }
  return byField;
}

/** The ids of the reports that are not in `openapi.yaml`. */
export function unmodelledIds({ reports }: VendorReportsFile, modelled: readonly string[]): string[] {
  for (const id of modelled) {
    if (reports[id] === undefined) throw new Error(`vendor-reports.yaml: the modelled report ${id} is missing`);
  }
  return Object.keys(reports).filter((id) => !modelled.includes(id));
}
