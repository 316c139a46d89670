import { globalFigures, type LocatedRow, parseVendorNumber, rowsOf, splitByResponse } from "../../wire/rows.ts";
import { type Case, notObserved } from "../case.ts";
import { daySamples } from "../case-inputs.ts";
import { claimCase, type Decision, matchFormats } from "./claim.ts";
import { dayRows, dayRowsRule, decidePercentageFormat, messageCount } from "./values.ts";

const report = "cdr_4";
/** The bucket that has a single call of 121 seconds. */
function decideBucketOf121(rows: readonly LocatedRow[]): Decision {
  const bucketRow = rows.find(
    ({ values }) => values.calls === "1" && Math.abs(parseVendorNumber(values.minutes) - 121 / 60) < 0.008,
  );
  if (!bucketRow?.bucket) throw notObserved("no-121-second-call");
  return bucketRow.bucket;
}

function decidePercentageTotal(rows: readonly LocatedRow[]): Decision {
  for (const buckets of splitByResponse(rows)) {
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
  if (Number.isNaN(count)) throw notObserved("column-not-comparable");
  const [buckets = []] = splitByResponse(rows);
  const calls = buckets.reduce((sum, { values }) => sum + parseVendorNumber(values.calls), 0);
  const fitting = Object.entries({ one: 1, buckets: buckets.length, calls }).filter(
    ([, candidate]) => candidate === count,
  );
  return fitting.length > 0 ? fitting.map(([answer]) => answer) : { unexpected: "another number", at: ["/msg"] };
}

/** What a minute of a bucket's calls costs. */
function costPerMinute(rows: readonly LocatedRow[], bucket: string): number {
  const found = rows.filter((row) => row.bucket === bucket);
  const sum = (name: string): number => found.reduce((total, { values }) => total + parseVendorNumber(values[name]), 0);
  return sum("cost") / sum("minutes");
}

/**
 * By begun minutes, a minute of calls of up to five seconds costs at least nine times as much as one of long calls. If minutes are begun ones,
 * too, it costs as much; by the second, it then costs at most a ninth. Tariffs may differ threefold.
 */
function decideCostRounding(rows: readonly LocatedRow[]): Decision {
  const ratio = costPerMinute(rows, "0_5_seg") / costPerMinute(rows, "greater_than_121");
  if (!Number.isFinite(ratio) || ratio <= 0) throw notObserved("no-costs-to-compare");
  const hasBegunMinutes = rows.every(({ values }) => Number.isInteger(parseVendorNumber(values.minutes)));
  const [fewest, most] = hasBegunMinutes ? [1 / 9, 1 / 3] : [3, 9];
  if (ratio >= most) return "begun-minute";
  return ratio <= fewest ? "second" : ["begun-minute", "second"];
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
      const large = rows.filter(({ values }) => parseVendorNumber(values.cost) >= 1000);
      const found = matchFormats(report, large, "cost", {
        plain: /^\d+(\.\d+)?$/,
        "thousands-comma": /^\d{1,3}(,\d{3})+(\.\d+)?$/,
      });
      if (!found) throw notObserved("no-cost-above-1000");
      return found;
    }),
  ),
  claimCase("global-figures", {
    samples: [daySamples(report)],
    quick: true,
    decide: ({ responses, has }) => {
      const sent = responses(daySamples(report).find(has) ?? `day:${report}`).flatMap((each) => rowsOf(each, report));
      if (sent.length === 0) throw notObserved("no-rows-received");
      return sent.some(({ bucket }) => bucket === globalFigures) ? "present" : "absent";
    },
  }),
  claimCase("cost-rounding", dayRowsRule(report, decideCostRounding)),
  claimCase(
    "percentage-format",
    dayRowsRule(report, (rows) => decidePercentageFormat(report, rows, "percentage")),
  ),
  claimCase("percentage-total", dayRowsRule(report, decidePercentageTotal)),
  claimCase(
    "interval-key",
    dayRowsRule(report, (rows) => (rows.some(({ values }) => "INTERVAL" in values) ? "present" : "absent")),
  ),
];
