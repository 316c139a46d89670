import { measureOf } from "../../wire/measure.ts";
import { isAnswered } from "../../wire/reply.ts";
import { isTotal, type Row, rowsOf } from "../../wire/rows.ts";
import { type Case, Unclear, unseen } from "../case.ts";
import { machineSum, total } from "../relations/campaign_8.ts";
import { claim, type Decision } from "./claim.ts";
import { ofDay } from "./values.ts";

const report = "campaign_8";
const fewRows = 5;
const enoughRows = 60;

function machineTotal(rows: readonly Row[]): Decision {
  const fitting = Object.entries({
    "five-columns": rows.every((row) => machineSum(row) === total(row)),
    "answered-by-machine": rows.every((row) => measureOf(row.values.answer_machine) === total(row)),
    "every-code":
      rows.every((row) => machineSum(row) <= total(row)) && rows.some((row) => machineSum(row) < total(row)),
  }).flatMap(([answer, fits]) => (fits ? [answer] : []));
  if (rows.length < fewRows) throw unseen("too few telephones were dialled", "se marcaron muy pocos teléfonos");
  const mayBeChance = fitting.includes("five-columns") && rows.length < enoughRows;
  if (mayBeChance) return [...fitting, "every-code"];
  return fitting.length > 0 ? fitting : { odd: "another total", at: rows.slice(0, 1).map(({ at }) => at) };
}

export const diallingClaims: readonly Case[] = [
  claim("machine-total", "¿Qué cuenta `total_machine_recognitions`?", ofDay(report, machineTotal)),
  claim(
    "phone-prefix",
    "¿Lleva `telephone` de campaign_8 un prefijo de marcación?",
    ofDay(report, (rows) =>
      rows.every(({ values }) => /^9\d{10,}$/.test(String(values.telephone))) ? "nine" : "none",
    ),
  ),
  claim("total-row", "¿Trae una última fila los totales?", {
    samples: [`day:${report}`],
    quick: true,
    decide: ({ reply }) => {
      const found = rowsOf(reply(`day:${report}`), report);
      if (!isAnswered(reply(`day:${report}`)) || found.length === 0) {
        throw new Unclear({ en: "no campaign dialled that day", es: "ninguna campaña marcó ese día" }, true);
      }
      return found.some((row) => isTotal(row, report)) ? "present" : "absent";
    },
  }),
];
