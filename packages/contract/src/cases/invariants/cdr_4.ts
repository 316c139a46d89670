import { localize } from "../../messages/localize.ts";
import { parseVendorNumber } from "../../wire/vendor-number.ts";
import type { Case } from "../case.ts";
import { rowInvariantCase } from "./row-invariant.ts";

const report = "cdr_4";

/** Fewest and most seconds of a call in the bucket; both buckets allow the second that claim `second-121-bucket` leaves open. */
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
    findViolations: (rows) =>
      rows.filter(({ bucket = "", values }) => {
        const [least, most] = (Object.hasOwn(durationBounds, bucket) && durationBounds[bucket]) || anyLength;
        const [calls, seconds] = [parseVendorNumber(values.calls), parseVendorNumber(values.minutes) * 60];
        return calls > 0 && (seconds < least * calls - 0.6 || seconds > most * calls + 0.6);
      }),
  }),
  rowInvariantCase({
    id: "cost-needs-calls",
    title: localize("title-cost-needs-calls"),
    report,
    findViolations: (rows) =>
      rows.filter(({ values }) => parseVendorNumber(values.calls) === 0 && parseVendorNumber(values.cost) > 0),
  }),
];
