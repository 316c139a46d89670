import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { MockServerError } from "../../errors.ts";
import type { KeptInput } from "./kept-input.ts";

/** Names that clients give to the vendor's columns, apart from other spellings of the vendor's own names. */
const commonNames: Readonly<Record<string, readonly string[]>> = {
  INTERVAL: ["bucket", "interval", "intervalo", "rango", "tramo"],
  calls: ["llamadas", "cantidad", "total_calls", "total_llamadas", "call_count"],
  minutes: ["minutos", "total_minutes"],
  cost: ["costo", "coste", "total_cost"],
  percentage: ["porcentaje", "percent", "pct"],
  date: ["fecha", "hora", "hour", "fecha_hora", "datetime"],
  day: ["dia", "fecha"],
  ivr_minutes: ["minutos_ivr", "ivr_minutos"],
  skill_id: ["skill", "id_skill", "skillid", "habilidad", "id_habilidad"],
  treatment: ["tratamiento", "tratadas"],
  customer_say_no: ["say_no", "dijo_no", "cliente_dijo_no"],
  customer_say_yes: ["say_yes", "dijo_si", "cliente_dijo_si"],
  recall_fail: ["rellamada_fallida", "recall_failed"],
  recall_ok: ["rellamada_ok", "rellamada_exitosa"],
  telephone: ["phone", "telefono", "phone_number", "numero", "celular"],
  total_machine_recognitions: ["total_machine", "total_maquina", "total"],
  no_answer: ["noanswer", "no_contesta", "sin_respuesta"],
  answer_machine: ["machine", "contestador", "maquina"],
  busy: ["ocupado"],
  congestion: ["congestion", "congestionado"],
  failed: ["fallida", "fallidas", "fallo"],
  rp_id: ["rp", "routing_point", "id_rp", "punto_de_enrutamiento"],
  conn_id: ["connid", "connection_id", "id_conexion", "conversation_id", "id_conversacion"],
  customer_id: ["cliente", "id_cliente", "customer"],
  channel: ["canal"],
  attempt: ["intento"],
  second_event: ["second", "segundo", "segundo_evento"],
  cod_opc_menu: ["option", "opcion", "codigo_opcion", "menu_option", "cod_opcion"],
};

/** How many of the client's columns an error lists. */
const maxNames = 20;

/** Which of the client's columns is which of the vendor's. */
export interface ColumnMapping {
  report: ReportId;
  /** The vendor's column by the client's. */
  columns: Readonly<Record<string, string>>;
}

/**
 * Finds the vendor's column for each column of the client: as mapped, by its name in any spelling, or by a common name.
 *
 * @throws {MockServerError} `missing-audit-column`, `unknown-audit-column`, `audit-rows-unrecognized`
 */
export function mapColumns({ rows, columns: given }: KeptInput, report: ReportId | undefined): ColumnMapping {
  if (rows.length === 0 && report !== undefined) return ownColumns(report);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  checkGiven(given, names, report);
  const candidates = report === undefined ? reportIds.filter((id) => hasColumns(id, given)) : [report];
  const mappings = candidates.map((id) => ({ report: id, columns: mapTo(id, names, given) }));
  const [best] = mappings
    .filter((mapping) => keyOf(mapping).length > 0)
    .sort((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length);
  if (best) return best;
  const [only] = report === undefined ? [] : mappings;
  throw new MockServerError("audit-rows-unrecognized", {
    columns: names.slice(0, maxNames),
    ...(only ? { report: only.report, missing: missingKeyColumns(only) } : {}),
  });
}

/** @throws {MockServerError} if a mapping names a column that the rows or the report do not have */
function checkGiven(given: KeptInput["columns"], names: readonly string[], report: ReportId | undefined): void {
  for (const [name, column] of Object.entries(given)) {
    if (!names.includes(name)) {
      throw new MockServerError("missing-audit-column", { column: name, columns: names.slice(0, maxNames) });
    }
    const expected = report === undefined ? [] : reportOf(report).columns;
    if (report !== undefined && !expected.includes(column)) {
      throw new MockServerError("unknown-audit-column", { column, report, expected });
    }
  }
}

function hasColumns(report: ReportId, given: KeptInput["columns"]): boolean {
  return Object.values(given).every((column) => reportOf(report).columns.includes(column));
}

/** The key columns that the client lacks; of an hour and a day, the hour. */
function missingKeyColumns({ report, columns }: ColumnMapping): string[] {
  const mapped = Object.values(columns);
  const missing = reportOf(report).keyColumns.filter((column) => !mapped.includes(column));
  return report === "diagram_1_2" ? missing.slice(0, 1) : missing;
}

/** The vendor's columns, where the client kept nothing that shows its own. */
function ownColumns(report: ReportId): ColumnMapping {
  return { report, columns: Object.fromEntries(reportOf(report).columns.map((column) => [column, column])) };
}

/** The client's columns that the report's key consists of, by the vendor's name; empty if they are incomplete. */
export function keyOf({ report, columns }: ColumnMapping): readonly string[] {
  const mapped = Object.values(columns);
  const { keyColumns } = reportOf(report);
  const found = keyColumns.filter((column) => mapped.includes(column));
  const isComplete = report === "diagram_1_2" ? found.length > 0 : found.length === keyColumns.length;
  return isComplete ? found.slice(0, report === "diagram_1_2" ? 1 : undefined) : [];
}

function mapTo(report: ReportId, names: readonly string[], given: KeptInput["columns"]): Record<string, string> {
  const { columns } = reportOf(report);
  const taken = new Set(Object.values(given));
  const mapped: Record<string, string> = {};
  for (const guess of [isSameName, isCommonName]) {
    for (const name of names) {
      const column = given[name] ?? columns.find((each) => !taken.has(each) && guess(name, each));
      if (column === undefined || name in mapped) continue;
      mapped[name] = column;
      taken.add(column);
    }
  }
  return mapped;
}

/** Apart from case, separators and accents. */
function isSameName(name: string, column: string): boolean {
  return normalize(name) === normalize(column);
}

function isCommonName(name: string, column: string): boolean {
  return commonNames[column]?.some((common) => normalize(common) === normalize(name)) ?? false;
}

function normalize(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]/gi, "")
    .toLowerCase();
}
