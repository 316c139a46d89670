import type { CauseId } from "../verdict.ts";
import type { NamedRow } from "./kept-row.ts";
import type { KeptRowsVerdict } from "./kept-verdict.ts";
import type { ReadStretch } from "./reading.ts";

/** A difference between the rows that a client kept and those that it should have. */
export interface RowDifference {
  verdict: KeptRowsVerdict;
  cause: CauseId | undefined;
  row: NamedRow;
  expected: number;
  kept: number;
  changes?: Readonly<Record<string, { expected: string; kept: string }>>;
  stretch: ReadStretch | undefined;
}

/** Rows that the client kept although there is none with their key. */
export function unknownRow(row: NamedRow, kept: number): RowDifference {
  return { verdict: "rows-unknown", cause: undefined, row, expected: 0, kept, stretch: undefined };
}
