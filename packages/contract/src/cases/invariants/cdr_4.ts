import { localize } from "../../messages/localize.ts";
import { parseVendorNumber } from "../../wire/rows.ts";
import type { Case } from "../case.ts";
import { rowInvariantCase, unsourced } from "./row-invariant.ts";

const report = "cdr_4";

/** Fewest and most seconds of a call in the bucket; both buckets allow the second that claim `second-121-bucket` leaves open. With begun minutes (claim `billed-minutes`), those of the last minute may be added. */
const durationBounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  "0_5_seg": [0, 5],
  "6_20_seg": [6, 20],
  "21_60_seg": [21, 60],
  "61_120_seg": [61, 121],
  greater_than_121: [121, Number.POSITIVE_INFINITY],
};

const anyLength = [0, Number.POSITIVE_INFINITY] as const;

export const durationInvariants: readonly Case[] = [
  rowInvariantCase({
    id: "minutes-fit-the-bucket",
    title: localize("title-minutes-fit-bucket"),
    report,
    evidence: unsourced,
    findViolations: (rows) => {
      const isBegun = rows.every(({ values }) => Number.isInteger(parseVendorNumber(values.minutes)));
      return rows.filter(({ bucket = "", values }) => {
        const [least, longest] = (Object.hasOwn(durationBounds, bucket) && durationBounds[bucket]) || anyLength;
        const most = isBegun ? Math.ceil(longest / 60) * 60 : longest;
        const [calls, seconds] = [parseVendorNumber(values.calls), parseVendorNumber(values.minutes) * 60];
        return calls > 0 && (seconds < least * calls - 0.6 || seconds > most * calls + 0.6);
      });
    },
  }),
  rowInvariantCase({
    id: "cost-needs-calls",
    title: localize("title-cost-needs-calls"),
    report,
    evidence: unsourced,
    findViolations: (rows) =>
      rows.filter(({ values }) => parseVendorNumber(values.calls) === 0 && parseVendorNumber(values.cost) > 0),
  }),
];
