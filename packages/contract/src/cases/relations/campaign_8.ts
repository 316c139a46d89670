import { roles } from "../../roles.ts";
import { measureOf } from "../../wire/measure.ts";
import { countedRows, type Row } from "../../wire/rows.ts";
import { breaking, type Case, unseen } from "../case.ts";
import { rowLaw } from "./row-law.ts";

const report = "campaign_8";
const machineColumns = ["no_answer", "answer_machine", "busy", "congestion", "failed"];

export function total({ values }: Row): number {
  return measureOf(values.total_machine_recognitions);
}

export function machineSum({ values }: Row): number {
  return machineColumns.reduce((sum, name) => sum + measureOf(values[name]), 0);
}

export const diallingLaws: readonly Case[] = [
  rowLaw({
    id: "columns-fit-the-total",
    title: {
      en: "the five columns together are at most the total, unless that counts `answer_machine` alone",
      es: "las cinco columnas juntas no pasan del total, salvo que este cuente solo `answer_machine`",
    },
    report,
    breaks: (rows) => {
      const isOneColumn = rows.every((row) => total(row) === measureOf(row.values.answer_machine));
      return isOneColumn ? [] : rows.filter((row) => machineSum(row) > total(row));
    },
  }),
  {
    id: `${report}-campaign-is-a-part`,
    title: {
      en: `${report}: a campaign's telephones are among those of all campaigns`,
      es: `${report}: los teléfonos de una campaña están entre los de todas`,
    },
    judges: { spec: "#/components/parameters/campaign_id" },
    report,
    samples: ["one-campaign", `day:${report}`, "unknown-campaign"],
    quick: false,
    judge: ({ rows, reply }) => {
      const [mine, all] = [rows(report, "one-campaign"), rows(report, `day:${roles.campaign}`)];
      const nobodys = countedRows(reply("unknown-campaign"), report);
      const totals = new Map(all.map((row) => [row.values.telephone, total(row)]));
      const totalAmongAll = ({ values }: Row): number => totals.get(values.telephone) ?? -1;
      const wrong = mine.filter((row) => totalAmongAll(row) < total(row));
      const isFiltered = nobodys.length === 0;
      const isWhole = mine.length === all.length && mine.every((row) => totalAmongAll(row) === total(row));
      if (isWhole && isFiltered) {
        throw unseen("one campaign did all the dialling", "una sola campaña hizo todas las marcaciones");
      }
      const expected = { en: "a part of what `all` brings", es: "una parte de lo que trae `all`" };
      const found = isFiltered ? { en: "more", es: "más" } : { en: "everything", es: "todo" };
      const fault = breaking(
        "part",
        isFiltered ? "more" : "everything",
        expected,
        found,
        wrong.map(({ at }) => at),
      );
      return { differences: wrong.length > 0 || !isFiltered ? [fault] : [] };
    },
  },
];
