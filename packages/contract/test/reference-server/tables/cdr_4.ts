import { answerTo } from "../answers.ts";
import { countedSeconds, writeCost, writeMinutes, writePercentage } from "../number-formats.ts";
import { type Row, type Table, type TableInput, tally } from "./table.ts";

const buckets = ["0_5_seg", "6_20_seg", "21_60_seg", "61_120_seg", "greater_than_121"] as const;

/** A bucket in the words of the vendor's page. */
const intervals: Record<string, string> = {
  "0_5_seg": "0-5 seg",
  "6_20_seg": "6-20 seg",
  "21_60_seg": "21-60 seg",
  "61_120_seg": "61 – 121 seg",
  greater_than_121: "más de 121 seg",
};

/** Calls in five buckets of duration. */
export function tabulateCdr4(survey: TableInput): Table {
  const { answers } = survey;
  const calls = survey.contacts.filter((contact) => contact.kind === "call");
  const lastBut = answerTo(answers, "second-121-bucket") === "61_120_seg" ? 121 : 120;
  const sums = tally(
    calls,
    ({ lasts }) => buckets[[5, 20, 60, lastBut, Number.POSITIVE_INFINITY].findIndex((most) => lasts <= most)] ?? "",
    ({ lasts, cents }) => [
      1,
      countedSeconds(lasts, answers, "cdr_4"),
      answerTo(answers, "cost-rounding") === "second" ? lasts * 137 : cents,
    ],
  );
  const shares = percentagesOf(
    buckets.map((bucket) => sums.get(bucket)?.[0] ?? 0),
    calls.length,
    survey,
  );
  const data = Object.fromEntries(
    buckets.map((bucket, nth) => [bucket, bucketRow(bucket, sums.get(bucket) ?? [0, 0, 0], shares[nth] ?? 0, survey)]),
  );
  return {
    data: answerTo(answers, "global-figures") === "present" ? { ...data, global: globalRow(sums, survey) } : data,
    count: { one: 1, buckets: buckets.length, calls: calls.length }[answerTo(answers, "cdr_4-record-count")],
  };
}

/** The sum of all buckets. */
function globalRow(sums: ReadonlyMap<string, number[]>, { answers }: TableInput): Row {
  const [calls = 0, seconds = 0, cents = 0] = [0, 1, 2].map((at) =>
    [...sums.values()].reduce((total, amounts) => total + (amounts[at] ?? 0), 0),
  );
  return {
    calls,
    minutes: writeMinutes(seconds, answers, "cdr_4"),
    cost: writeCost(cents, answers),
    percentage: writePercentage(calls > 0 ? 10_000 : 0, answers, "cdr_4"),
  };
}

function bucketRow(
  bucket: string,
  [calls = 0, seconds = 0, cents = 0]: number[],
  share: number,
  survey: TableInput,
): Row {
  const { answers } = survey;
  return {
    ...(answerTo(answers, "interval-key") === "present" ? { INTERVAL: intervals[bucket] } : {}),
    calls,
    minutes: writeMinutes(seconds, answers, "cdr_4"),
    cost: writeCost(cents, answers),
    percentage: writePercentage(share, answers, "cdr_4"),
  };
}

/** In hundredths of a percent. */
function percentagesOf(counts: readonly number[], total: number, { answers }: TableInput): number[] {
  const shares = counts.map((count) => (total === 0 ? 0 : Math.round((count / total) * 10_000)));
  if (total === 0 || answerTo(answers, "percentage-total") === "rounded-singly") return shares;
  const rest = 10_000 - shares.reduce((sum, share) => sum + share, 0);
  const largest = shares.indexOf(Math.max(...shares));
  return shares.map((share, nth) => (nth === largest ? share + rest : share));
}
