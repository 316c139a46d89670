import { roles } from "../../roles.ts";
import { measureOf } from "../../wire/measure.ts";
import type { Row } from "../../wire/rows.ts";
import { breaking, type Case } from "../case.ts";
import { rowLaw } from "./row-law.ts";

const report = "campaign_8";
const machineColumns = ["no_answer", "answer_machine", "busy", "congestion", "failed"];

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
      const total = ({ values }: Row): number => measureOf(values.total_machine_recognitions);
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
    samples: ["one-campaign", `day:${report}`],
    quick: false,
    judge: ({ rows }) => {
      const [mine, all] = [rows(report, "one-campaign"), rows(report, `day:${roles.campaign}`)];
      const totals = new Map(all.map(({ values }) => [values.telephone, measureOf(values.total_machine_recognitions)]));
      const wrong = mine.filter(
        ({ values }) => (totals.get(values.telephone) ?? -1) < measureOf(values.total_machine_recognitions),
      );
      const isFiltered = mine.length < all.length || all.length < 2;
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
