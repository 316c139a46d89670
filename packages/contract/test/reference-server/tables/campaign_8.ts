import { answerTo } from "../answers.ts";
import { dialPrefixOf } from "../number-formats.ts";
import { type Row, type Table, type TableInput, tally } from "./table.ts";

const columns = ["no_answer", "answer_machine", "busy", "congestion", "failed"] as const;

/** Machine codes by telephone, the smallest number first. One answered only by people may have no row. */
export function tabulateCampaign8({ contacts, campaign, answers }: TableInput): Table {
  const wanted = campaign.split(",");
  const isWanted = (id: string): boolean => campaign.toLowerCase() === "all" || wanted.includes(id);
  const dials = contacts.filter((contact) => contact.kind === "dial" && isWanted(contact.campaign));
  const sums = tally(
    dials.flatMap((contact) => (contact.kind === "dial" ? [contact] : [])),
    ({ telephone }) => telephone,
    ({ outcome }) => [1, +(outcome !== "person"), ...columns.map((column) => +(column === outcome))],
  );
  const total = answerTo(answers, "machine-total");
  const toRow = ([telephone, [attempts = 0, codes = 0, ...counts]]: [string, number[]]): Row => ({
    telephone,
    total_machine_recognitions: {
      "every-attempt": attempts,
      "every-code": codes,
      "five-columns": sum(counts),
      "answered-by-machine": counts[1],
    }[total],
    ...Object.fromEntries(columns.map((column, nth) => [column, counts[nth]])),
  });
  const prefix = dialPrefixOf(answers, "campaign_8");
  const phones = [...sums]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(toRow)
    .filter((row) => answerTo(answers, "listed-telephones") === "listed" || hasCount(row));
  const data = phones.map((row) => ({ ...row, telephone: `${prefix}${row.telephone}` }));
  if (data.length > 0 && answerTo(answers, "total-row") === "present")
    data.push({ ...totalOf(data), telephone: "TOTAL" });
  return { data, count: data.length };
}

function hasCount({ telephone: _, ...counts }: Row): boolean {
  return Object.values(counts).some((count) => Number(count) > 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function totalOf(rows: readonly Row[]): Row {
  const names = ["total_machine_recognitions", ...columns];
  return Object.fromEntries(["telephone", ...names].map((name) => [name, sum(rows.map((row) => Number(row[name])))]));
}
