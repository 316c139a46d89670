import { type ReportId, reportIds } from "@mockvox/spec";
import { columnsOfUnit, units } from "../../roles.ts";
import { measureOf } from "../../wire/measure.ts";
import { envelopeOf, isAnswered } from "../../wire/reply.ts";
import { countedRows, type Row } from "../../wire/rows.ts";
import { type Case, type Evidence, unseen } from "../case.ts";
import { dayOf } from "../places.ts";
import { claim, claimOfEach, type Decision, namedAll } from "./claim.ts";

const enoughRows = 12;

/** Every row of a report that the day's samples brought. */
export function dayRows({ rows }: Evidence, report: ReportId): readonly Row[] {
  return rows(report, ...dayOf(report), `first:${report}`, `rest:${report}`);
}

export const ofDay = (
  report: ReportId,
  decide: (rows: readonly Row[], evidence: Evidence) => Decision,
): Parameters<typeof claim>[2] => ({
  samples: [dayOf(report)],
  also: [`first:${report}`, `rest:${report}`],
  quick: true,
  decide: (evidence) => decide(dayRows(evidence, report), evidence),
});

/** The first column of a unit with a value that is not nothing. */
export function percentageFormat(rows: readonly Row[], column: string): Decision {
  const some = rows.filter(({ values }) => measureOf(values[column]) !== 0);
  const found = namedAll(some, column, {
    spaced: /^-?\d+\.\d\d %$/,
    unspaced: /^-?\d+\.\d\d%$/,
    bare: /^-?\d+\.\d\d$/,
  });
  if (!found) throw unseen("every percentage is zero", "todo porcentaje es cero");
  return found;
}

function minutesFormat(rows: readonly Row[], report: ReportId): Decision {
  const [column = ""] = columnsOfUnit(report, units.minutes);
  return namedAll(rows, column, { decimal: /^\d+\.\d\d$/, clock: /^\d\d+:\d\d:\d\d$/ }) ?? { odd: "missing" };
}

function zeroPercentage(rows: readonly Row[], report: ReportId): Decision {
  const [column = ""] = columnsOfUnit(report, units.share);
  const zeros = rows.filter(({ values }) => column in values && measureOf(values[column]) === 0);
  const found = namedAll(zeros, column, { "two-decimals": /^0\.00( ?%)?$/, "bare-zero": /^0( ?%)?$/ });
  if (!found) throw unseen("no percentage is zero", "ningún porcentaje es cero");
  return found;
}

/** What a row is sorted by: its time, else its number. */
function orderKey({ values }: Row, report: ReportId): string {
  const [time] = [...columnsOfUnit(report, units.hour), ...columnsOfUnit(report, units.second)].filter(
    (name) => name in values,
  );
  const [number] = columnsOfUnit(report, /^(identifier|telephone)/);
  const value = String(values[time ?? number ?? ""] ?? "");
  return time ? value : value.padStart(20, "0");
}

function isAscending(rows: readonly Row[], report: ReportId): boolean {
  const keys = rows.map((row) => orderKey(row, report));
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? "") <= key);
}

export const valueClaims: readonly Case[] = [
  ...claimOfEach("minutes-format", "¿Cómo se escriben los minutos?", (report) =>
    ofDay(report, (rows) => minutesFormat(rows, report)),
  ),
  ...claimOfEach("zero-percentage", "¿Cómo se escribe un porcentaje de nada?", (report) =>
    ofDay(report, (rows) => zeroPercentage(rows, report)),
  ),
  ...claimOfEach("value-type", "¿Los números dentro de `data` son textos?", (report) =>
    ofDay(report, (rows) =>
      rows.some(({ values }) => Object.values(values).some((value) => typeof value === "number")) ? "number" : "string",
    ),
  ),
  claim("row-order", "¿En qué orden vienen las filas?", {
    samples: reportIds.map(dayOf),
    quick: true,
    decide: ({ replies, has }) => {
      const lists = reportIds.flatMap((report) => {
        const found = replies(dayOf(report).find(has) ?? "").filter(isAnswered);
        return found.map((reply) => {
          const rows = countedRows(reply, report).filter((row) => row.bucket === undefined);
          return { length: rows.length, ascends: isAscending(rows, report) };
        });
      });
      const rowCount = lists.reduce((sum, { length }) => sum + length, 0);
      if (lists.length === 0) throw unseen("no rows came", "no llegaron filas");
      if (!lists.every(({ ascends }) => ascends)) return "unsteady";
      return rowCount >= enoughRows ? "ascending" : ["ascending", "unsteady"];
    },
  }),
];

/** The number that `msg` tells. */
export function toldCount({ replies, has }: Evidence, report: ReportId): number {
  const reply = replies(dayOf(report).find(has) ?? "").find(isAnswered);
  return reply ? Number(/\d+/.exec(String(envelopeOf(reply)?.msg))?.[0]) : Number.NaN;
}
