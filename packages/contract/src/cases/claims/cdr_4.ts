import type { LocatedRow } from "../../wire/rows.ts";
import { parseVendorNumber } from "../../wire/vendor-number.ts";
import { type Case, notObserved } from "../case.ts";
import { daySamples } from "../day-samples.ts";
import { claimCase, type Decision } from "./claim.ts";
import { dayRows, dayRowsRule, decidePercentageFormat, messageCount } from "./values.ts";

const report = "cdr_4";
const bucketCount = 5;

/** The rows of each response: five buckets each. */
function splitIntoResponses(rows: readonly LocatedRow[]): readonly (readonly LocatedRow[])[] {
  const count = Math.floor(rows.length / bucketCount);
  return Array.from({ length: count }, (_, at) => rows.slice(at * bucketCount, (at + 1) * bucketCount));
}

/** The bucket that has a single call of 121 seconds. */
function decideBucketOf121(rows: readonly LocatedRow[]): Decision {
  const bucketRow = rows.find(
    ({ values }) => values.calls === "1" && Math.abs(parseVendorNumber(values.minutes) - 121 / 60) < 0.008,
  );
  if (!bucketRow?.bucket) throw notObserved("no-121-second-call");
  return bucketRow.bucket;
}

function decidePercentageTotal(rows: readonly LocatedRow[]): Decision {
  for (const buckets of splitIntoResponses(rows)) {
    const calls = buckets.map(({ values }) => parseVendorNumber(values.calls));
    const total = calls.reduce((sum, one) => sum + one, 0);
    const singly = calls.reduce((sum, one) => sum + Math.round((one * 10_000) / total), 0);
    const printed = buckets.reduce(
      (sum, { values }) => sum + Math.round(parseVendorNumber(values.percentage) * 100),
      0,
    );
    if (total > 0 && singly !== 10_000) return printed === 10_000 ? "exact" : "rounded-singly";
  }
  throw notObserved("no-rounding-difference");
}

function decideRecordCount(rows: readonly LocatedRow[], count: number): Decision {
  const [buckets = []] = splitIntoResponses(rows);
  const calls = buckets.reduce((sum, { values }) => sum + parseVendorNumber(values.calls), 0);
  const fitting = Object.entries({ one: 1, buckets: bucketCount, calls }).filter(
    ([, candidate]) => candidate === count,
  );
  return fitting.length > 0 ? fitting.map(([answer]) => answer) : { unexpected: "another number", at: ["/msg"] };
}

export const durationClaims: readonly Case[] = [
  claimCase("second-121-bucket", dayRowsRule(report, decideBucketOf121)),
  claimCase("cdr_4-record-count", {
    samples: [daySamples(report)],
    quick: true,
    decide: (evidence) => decideRecordCount(dayRows(evidence, report), messageCount(evidence, report)),
  }),
  claimCase(
    "cost-format",
    dayRowsRule(report, (rows) => {
      const large = rows.map(({ values }) => String(values.cost)).filter((cost) => parseVendorNumber(cost) >= 1000);
      if (large.length === 0) throw notObserved("no-cost-above-1000");
      if (large.every((cost) => /^\d+\.\d\d$/.test(cost))) return "plain";
      return large.every((cost) => /^\d{1,3}(,\d{3})+\.\d\d$/.test(cost)) ? "thousands-comma" : { unexpected: "mixed" };
    }),
  ),
  claimCase(
    "percentage-format",
    dayRowsRule(report, (rows) => decidePercentageFormat(rows, "percentage")),
  ),
  claimCase("percentage-total", dayRowsRule(report, decidePercentageTotal)),
  claimCase(
    "interval-key",
    dayRowsRule(report, (rows) => (rows.some(({ values }) => "INTERVAL" in values) ? "present" : "absent")),
  ),
];
