import { columnKindOf } from "@mockvox/spec/kinds";
import { MockServerError } from "../../../errors.ts";
import { isTimeKind } from "../cells.ts";
import type { ColumnMapping } from "../columns.ts";
import type { NamedRow } from "../kept-row.ts";
import { parseCellTime } from "./cell-time.ts";

/**
 * Checks that the times of kept rows can be read. One broken time among good ones is a finding.
 *
 * @throws {MockServerError} `unreadable-audit-times` if half of a column cannot be read
 */
export function checkTimes(rows: readonly NamedRow[], { report, columns }: ColumnMapping): void {
  for (const [name, column] of Object.entries(columns)) {
    if (!isTimeKind(columnKindOf(report, column))) continue;
    const given = rows.map(({ cells }) => cells[column]).filter((cell) => cell !== "" && cell != null);
    const unreadable = given.filter((cell) => parseCellTime(cell) === undefined);
    if (unreadable.length > 0 && unreadable.length >= given.length / 2) {
      throw new MockServerError("unreadable-audit-times", {
        column: name,
        value: String(unreadable[0]),
        count: unreadable.length,
      });
    }
  }
}
