/** A row that is not as the spec has it: a changed server, or one that stumbled. The first row of the answer has it. */
export type RowFault =
  | { kind: "missing-field"; field: string }
  | { kind: "extra-field"; field: string; value: string }
  /** The field's value is a number instead of a string. */
  | { kind: "number-field"; field: string };

export function isRowFault(fault: { kind: string }): fault is RowFault {
  return ["missing-field", "extra-field", "number-field"].includes(fault.kind);
}

/** The data with the fault in its first row, or in its first bucket. */
export function withRowFault(data: SpoiledData, fault: RowFault | undefined): SpoiledData {
  if (!fault) return data;
  const { body } = data;
  if (body.shape === "rows")
    return { body: { shape: "rows", chunks: (limit) => spoilFirst(body.chunks(limit), fault) } };
  const [[name, bucket] = ["", {}], ...others] = Object.entries(body.data);
  return { body: { shape: "buckets", data: { [name]: spoiledRow(bucket, fault), ...Object.fromEntries(others) } } };
}

/** Data whose rows may hold anything. */
export interface SpoiledData {
  body:
    | { shape: "rows"; chunks(limit?: number): Iterable<readonly Row[]> }
    | { shape: "buckets"; data: Readonly<Record<string, Row>> };
}

type Row = Readonly<Record<string, unknown>>;

function* spoilFirst(chunks: Iterable<readonly Row[]>, fault: RowFault): Iterable<readonly Row[]> {
  let isFirst = true;
  for (const rows of chunks) {
    const [first, ...others] = rows;
    yield isFirst && first ? [spoiledRow(first, fault), ...others] : rows;
    isFirst = false;
  }
}

function spoiledRow(row: Row, fault: RowFault): Row {
  const { [fault.field]: value, ...others } = row;
  if (fault.kind === "missing-field") return others;
  if (fault.kind === "extra-field") return { ...row, [fault.field]: fault.value };
  return fault.field in row ? { ...row, [fault.field]: Number.parseFloat(String(value)) || 0 } : row;
}
