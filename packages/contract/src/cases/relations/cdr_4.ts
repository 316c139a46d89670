import { measureOf } from "../../wire/measure.ts";
import type { Case } from "../case.ts";
import { rowLaw } from "./row-law.ts";

const report = "cdr_4";

/** Most and least seconds of a call in the bucket, with the second that claim `second-121-bucket` leaves open. */
const bounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  "0_5_seg": [0, 5],
  "6_20_seg": [6, 20],
  "21_60_seg": [21, 60],
  "61_120_seg": [61, 121],
  greater_than_121: [121, Number.POSITIVE_INFINITY],
};

const anyLength = [0, Number.POSITIVE_INFINITY] as const;

export const durationLaws: readonly Case[] = [
  rowLaw({
    id: "minutes-fit-the-bucket",
    title: {
      en: "minutes divided by calls lie within the bucket",
      es: "los minutos por llamada caben en el intervalo",
    },
    report,
    breaks: (rows) =>
      rows.filter(({ bucket = "", values }) => {
        const [least, most] = (Object.hasOwn(bounds, bucket) && bounds[bucket]) || anyLength;
        const [calls, seconds] = [measureOf(values.calls), measureOf(values.minutes) * 60];
        return calls > 0 && (seconds < least * calls - 0.6 || seconds > most * calls + 0.6);
      }),
  }),
  rowLaw({
    id: "cost-needs-calls",
    title: { en: "a bucket without calls costs nothing", es: "un intervalo sin llamadas no cuesta nada" },
    report,
    breaks: (rows) => rows.filter(({ values }) => measureOf(values.calls) === 0 && measureOf(values.cost) > 0),
  }),
];
