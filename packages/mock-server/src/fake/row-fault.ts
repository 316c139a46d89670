/** A row that does not match the spec. Applied to the first row of the response. */
export type RowFault =
  | { kind: "missing-field"; field: string }
  | { kind: "extra-field"; field: string; value: string }
  /** The field's value is a number instead of a string. */
  | { kind: "number-field"; field: string };

export function isRowFault(fault: { kind: string }): fault is RowFault {
  return ["missing-field", "extra-field", "number-field"].includes(fault.kind);
}

/** Applies a fault to the first row or bucket. */
export function applyRowFault(data: UntypedReportData, fault: RowFault | undefined): UntypedReportData {
  if (!fault) return data;
  const { body } = data;
  if (body.shape === "rows")
    return { body: { shape: "rows", chunks: (limit) => applyToFirstRow(body.chunks(limit), fault) } };
  const [[name, bucket] = ["", {}], ...others] = Object.entries(body.data);
  return { body: { shape: "buckets", data: { [name]: applyToRow(bucket, fault), ...Object.fromEntries(others) } } };
}

/** Report data whose rows can have any fields. */
export interface UntypedReportData {
  body:
    | { shape: "rows"; chunks(limit?: number): Iterable<readonly UntypedRow[]> }
    | { shape: "buckets"; data: Readonly<Record<string, UntypedRow>> };
}

/** A row with any fields. */
export type UntypedRow = Readonly<Record<string, unknown>>;

function* applyToFirstRow(chunks: Iterable<readonly UntypedRow[]>, fault: RowFault): Iterable<readonly UntypedRow[]> {
  let isFirst = true;
  for (const rows of chunks) {
    const [first, ...others] = rows;
    yield isFirst && first ? [applyToRow(first, fault), ...others] : rows;
    isFirst = false;
  }
}

function applyToRow(row: UntypedRow, fault: RowFault): UntypedRow {
  const { [fault.field]: value, ...others } = row;
  if (fault.kind === "missing-field") return others;
  if (fault.kind === "extra-field") return { ...row, [fault.field]: fault.value };
  return fault.field in row ? { ...row, [fault.field]: Number.parseFloat(String(value)) || 0 } : row;
}
