import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { columnsOfUnit, roles, units } from "../../roles.ts";
import { measureOf } from "../../wire/measure.ts";
import { isAnswered, isEmptyWindow, type Reply } from "../../wire/reply.ts";
import { countedRows, type Row } from "../../wire/rows.ts";
import { breaking, type Case, type Conclusion, type Difference, type Evidence, Unclear } from "../case.ts";
import { dayOf } from "../places.ts";

/** Rows of one key, added up. */
type Sums = ReadonlyMap<string, ReadonlyMap<string, number>>;

const additive = (report: ReportId): readonly string[] => columnsOfUnit(report, units.additive);
const shares = (report: ReportId): readonly string[] => columnsOfUnit(report, units.share);

/** What tells rows apart: the bucket, and every column that neither adds up nor is a share. */
function keyOf({ bucket, values }: Row, report: ReportId): string {
  const counted = [...additive(report), ...shares(report)];
  const others = Object.entries(values).filter(([name]) => !counted.includes(name));
  return [bucket ?? "", ...others.map(([name, value]) => `${name}=${value}`)].join("|");
}

/** Sums by key; a report without columns that add up counts its rows. Keys without anything are left out. */
function sumsOf(rows: readonly Row[], report: ReportId): Sums {
  const sums = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const columns = sums.get(keyOf(row, report)) ?? new Map<string, number>();
    columns.set("rows", additive(report).length > 0 ? 0 : (columns.get("rows") ?? 0) + 1);
    for (const name of additive(report)) {
      if (name in row.values) columns.set(name, (columns.get(name) ?? 0) + measureOf(row.values[name]));
    }
    sums.set(keyOf(row, report), columns);
  }
  return new Map([...sums].filter(([, columns]) => [...columns.values()].some((value) => value !== 0)));
}

/** Whether two sums differ by more than the rounding of the texts that were added. */
function differ(name: string, one: number, other: number, roundings: number, report: ReportId): boolean {
  const isRounded = [units.minutes, units.money].some((unit) => columnsOfUnit(report, unit).includes(name));
  return Math.abs(one - other) > (isRounded ? 0.005 * roundings + 1e-6 : 1e-6);
}

/** What differs between sums that should be equal, or of which one should be at most the other. */
function compareSums(
  found: Sums,
  expected: Sums,
  { report, roundings, mayBeLess = false }: { report: ReportId; roundings: number; mayBeLess?: boolean },
): readonly Difference[] {
  const keys = new Set([...found.keys(), ...expected.keys()]);
  const columns = new Set<string>();
  for (const key of keys) {
    for (const name of ["rows", ...additive(report)]) {
      const [one, other] = [found.get(key)?.get(name) ?? 0, expected.get(key)?.get(name) ?? 0];
      if (differ(name, one, other, roundings, report) && !(mayBeLess && one < other)) columns.add(name);
    }
  }
  return [...columns].map((name) => unequal(name));
}

function unequal(name: string): Difference {
  const found = { en: `${name} differs`, es: `${name} difiere` };
  return breaking("unequal", name, { en: "the same", es: "lo mismo" }, found);
}

/** The rows of a reply that may be empty. */
function rowsOrNone(reply: Reply, report: ReportId): readonly Row[] {
  if (!isAnswered(reply) && !isEmptyWindow(reply)) {
    throw new Unclear({ en: "a part of the day was refused", es: "una parte del día fue rechazada" }, true);
  }
  return countedRows(reply, report);
}

function addsUp(report: ReportId): Case {
  const [day, first, rest] = [`day:${report}`, `first:${report}`, `rest:${report}`];
  return {
    id: `${report}-parts-add-up`,
    title: {
      en: `${report}: the parts of a day add up to the day`,
      es: `${report}: las partes de un día suman el día`,
    },
    judges: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [day, first, rest],
    also: ["seam", "seam-beside"],
    quick: false,
    judge: ({ rows, reply }): Conclusion => {
      const whole = sumsOf(rows(report, day), report);
      const parts = [first, rest].flatMap((id) => rowsOrNone(reply(id), report));
      return { differences: compareSums(sumsOf(parts, report), whole, { report, roundings: 3 }) };
    },
  };
}

function isContained(report: ReportId): Case {
  const inside = report === roles.hours ? `day:${report}` : `first:${report}`;
  const outside = report === roles.hours ? "week" : `day:${report}`;
  return {
    id: `${report}-part-is-contained`,
    title: {
      en: `${report}: a window within another brings nothing that the other lacks`,
      es: `${report}: una ventana dentro de otra no trae nada que le falte a la otra`,
    },
    judges: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [inside, outside],
    quick: false,
    judge: ({ rows, reply }): Conclusion => {
      const part = sumsOf(rowsOrNone(reply(inside), report), report);
      const whole = sumsOf(rows(report, outside), report);
      const known = new Map([...whole].filter(([key]) => part.has(key)));
      return { differences: compareSums(part, known, { report, roundings: 2, mayBeLess: true }) };
    },
  };
}

/** The sample that asks for a report's day once more, for another reason or in another order. */
const repeats: Readonly<Record<string, string>> = {
  [roles.small]: "unknown-parameter",
  [roles.hours]: `again:${roles.hours}`,
  [roles.third]: "gzip",
  [roles.campaign]: "upper-all",
  [roles.seconds]: `again:${roles.seconds}`,
};

const orders: ReadonlySet<string> = new Set([roles.hours, roles.seconds]);

function isSameAgain(report: ReportId, sample: string): Case {
  const isOrder = orders.has(report);
  return {
    id: `${report}-${isOrder ? "parameter-order" : "asked-twice"}`,
    title: isOrder
      ? {
          en: `${report}: asked again in another order of parameters it is the same`,
          es: `${report}: con los parámetros en otro orden responde lo mismo`,
        }
      : { en: `${report}: asked twice it is the same`, es: `${report}: preguntado dos veces responde lo mismo` },
    judges: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [`day:${report}`, sample],
    quick: false,
    judge: ({ rows, reply }): Conclusion => {
      const first = sumsOf(rows(report, `day:${report}`), report);
      const again = reply(sample);
      const isClaimed = !isOrder && (!isAnswered(again) || isEmptyWindow(again));
      if (isClaimed)
        throw new Unclear(
          { en: "the second request was refused by claim", es: "la segunda solicitud fue rechazada según un claim" },
          false,
        );
      const second = sumsOf(countedRows(again, report), report);
      return { differences: compareSums(second, first, { report, roundings: 0 }) };
    },
  };
}

function isUnique(report: ReportId): Case {
  return {
    id: `${report}-rows-are-unique`,
    title: { en: `${report}: no two rows have the same key`, es: `${report}: no hay dos filas con la misma clave` },
    judges: { spec: `#/components/schemas/${report}_row` },
    report,
    samples: [dayOf(report)],
    quick: true,
    judge: ({ rows, has }): Conclusion => {
      const seen = new Set<string>();
      const twice = rows(report, ...dayOf(report).filter(has).slice(0, 1)).filter((row) => {
        const key = keyOf(row, report);
        const isKnown = seen.has(key);
        seen.add(key);
        return isKnown;
      });
      const found = { en: "a key stands twice", es: "una clave está dos veces" };
      const fault = breaking(
        "twice",
        "key",
        { en: "one row a key", es: "una fila por clave" },
        found,
        twice.map(({ at }) => at),
      );
      return { differences: twice.length > 0 ? [fault] : [] };
    },
  };
}

/** A share is what its column has of the sum of the column that its unit names, rounded to hundredths. */
function sharesFit(report: ReportId): readonly Case[] {
  return columnsOfUnit(report, /^percent of /).map((share) => ({
    id: `${report}-${share}-is-a-share`,
    title: {
      en: `${report}: ${share} is the row's part of the whole`,
      es: `${report}: ${share} es la parte de la fila en el total`,
    },
    judges: { spec: `#/components/schemas/${report}_row/properties/${share}` },
    report,
    samples: [dayOf(report)],
    also: [`first:${report}`, `rest:${report}`],
    quick: true,
    judge: (evidence: Evidence): Conclusion => ({ differences: wrongShares(evidence, report, share) }),
  }));
}

function wrongShares({ rows, has }: Evidence, report: ReportId, share: string): readonly Difference[] {
  const [base = ""] = columnsOfUnit(report, /^calls$/);
  const taken = [...dayOf(report).filter(has).slice(0, 1), `first:${report}`, `rest:${report}`].filter(has);
  const wrong = taken.flatMap((sample) => {
    const found = rowsUnlessEmpty(() => rows(report, sample)).slice(0, reportOf(report).buckets?.length ?? undefined);
    const total = found.reduce((sum, { values }) => sum + measureOf(values[base]), 0);
    const left = (row: Row): number =>
      Math.abs(measureOf(row.values[share]) - (measureOf(row.values[base]) / total) * 100);
    return total === 0 ? [] : found.filter((row) => left(row) > 0.025).map(({ at }) => `${at}/${share}`);
  });
  const found = { en: "another share", es: "otra parte" };
  const expected = { en: `${base} of the row in the sum of ${base}`, es: `${base} de la fila en la suma de ${base}` };
  return wrong.length > 0 ? [breaking("share", share, expected, found, wrong)] : [];
}

function rowsUnlessEmpty(read: () => readonly Row[]): readonly Row[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unclear) return [];
    throw error;
  }
}

const hasKeys = (report: ReportId): boolean => additive(report).length > 0 && reportOf(report).shape === "rows";

/** Relations that hold in every report, read from the units of its columns. */
export const partCases: readonly Case[] = [
  ...reportIds.filter((id) => id !== roles.hours).map(addsUp),
  ...reportIds.map(isContained),
  ...reportIds.flatMap((id) => (repeats[id] ? [isSameAgain(id, repeats[id])] : [])),
  ...reportIds.filter(hasKeys).map(isUnique),
  ...reportIds.flatMap(sharesFit),
];
