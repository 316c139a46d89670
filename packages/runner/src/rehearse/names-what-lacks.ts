import type { AuditFinding } from "@mockvox/mock-server";

/** Whether a line names a report or a day of what is missing, in one of the usual forms. */
export function namesWhatLacks(text: string, findings: readonly AuditFinding[]): boolean {
  const names = findings.flatMap(({ report, ranges, rows = [] }) => [
    report,
    ...ranges.flatMap(({ from, to }) => [...formsOf(from), ...formsOf(to)]),
    ...rows.flatMap(({ range }) => (range ? [...formsOf(range.from), ...formsOf(range.to)] : [])),
  ]);
  return names.some((name) => text.includes(name));
}

/** A day of the vendor's fourteen digits, as people write it. */
function formsOf(digits: string): string[] {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  return [`${year}${month}${day}`, `${year}-${month}-${day}`, `${day}/${month}/${year}`, `${year}/${month}/${day}`];
}
