import type { Language } from "@mockvox/spec/text";

/** The words around the findings of an audit. */
interface AuditLabels {
  where: string;
  when: string;
  keptRows: string;
  cost: string;
  fix: string;
  more(count: number): string;
  rows(count: number): string;
  atLeast(figures: string): string;
}

export const auditLabels: Readonly<Record<Language, AuditLabels>> = {
  en: {
    where: "Where",
    when: "When",
    keptRows: "Rows",
    cost: "Cost",
    fix: "Fix",
    more: (count) => `and ${count} more`,
    rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
    atLeast: (figures) => `at least ${figures}`,
  },
  es: {
    where: "Dónde",
    when: "Cuándo",
    keptRows: "Filas",
    cost: "Costo",
    fix: "Solución",
    more: (count) => `y ${count} más`,
    rows: (count) => (count === 1 ? "1 fila" : `${count} filas`),
    atLeast: (figures) => `al menos ${figures}`,
  },
};
