import { measureOf } from "../../wire/measure.ts";
import type { Row } from "../../wire/rows.ts";
import { type Case, unseen } from "../case.ts";
import { dayOf } from "../places.ts";
import { claim, type Decision } from "./claim.ts";
import { dayRows, ofDay, percentageFormat, toldCount } from "./values.ts";

const report = "cdr_4";
const bucketCount = 5;

/** Answers of five buckets each, as they came. */
function answersIn(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.floor(rows.length / bucketCount);
  return Array.from({ length: count }, (_, at) => rows.slice(at * bucketCount, (at + 1) * bucketCount));
}

/** The bucket of a single call of 121 seconds. */
function bucketOf121(rows: readonly Row[]): Decision {
  const alone = rows.find(
    ({ values }) => values.calls === "1" && Math.abs(measureOf(values.minutes) - 121 / 60) < 0.008,
  );
  if (!alone?.bucket)
    throw unseen("no call of exactly 121 seconds stood alone", "ninguna llamada de 121 segundos exactos estuvo sola");
  return alone.bucket;
}

function percentageTotal(rows: readonly Row[]): Decision {
  for (const buckets of answersIn(rows)) {
    const calls = buckets.map(({ values }) => measureOf(values.calls));
    const total = calls.reduce((sum, one) => sum + one, 0);
    const singly = calls.reduce((sum, one) => sum + Math.round((one * 10_000) / total), 0);
    const printed = buckets.reduce((sum, { values }) => sum + Math.round(measureOf(values.percentage) * 100), 0);
    if (total > 0 && singly !== 10_000) return printed === 10_000 ? "exact" : "rounded-singly";
  }
  throw unseen("rounding left nothing over", "el redondeo no dejó diferencia");
}

function recordCount(rows: readonly Row[], told: number): Decision {
  const [buckets = []] = answersIn(rows);
  const calls = buckets.reduce((sum, { values }) => sum + measureOf(values.calls), 0);
  const fitting = Object.entries({ one: 1, buckets: bucketCount, calls }).filter(([, count]) => count === told);
  return fitting.length > 0 ? fitting.map(([answer]) => answer) : { odd: "another number", at: ["/msg"] };
}

export const durationClaims: readonly Case[] = [
  claim(
    "second-121-bucket",
    "¿En qué intervalo está una llamada de exactamente 121 segundos?",
    ofDay(report, bucketOf121),
  ),
  claim("cdr_4-record-count", "¿Qué número dice `msg` en cdr_4?", {
    samples: [dayOf(report)],
    quick: true,
    decide: (evidence) => recordCount(dayRows(evidence, report), toldCount(evidence, report)),
  }),
  claim(
    "cost-format",
    "¿Cómo se escribe un costo?",
    ofDay(report, (rows) => {
      const large = rows.map(({ values }) => String(values.cost)).filter((cost) => measureOf(cost) >= 1000);
      if (large.length === 0) throw unseen("no cost reaches 1000", "ningún costo llega a 1000");
      if (large.every((cost) => /^\d+\.\d\d$/.test(cost))) return "plain";
      return large.every((cost) => /^\d{1,3}(,\d{3})+\.\d\d$/.test(cost)) ? "thousands-comma" : { odd: "mixed" };
    }),
  ),
  claim(
    "percentage-format",
    "¿Cómo se escribe un porcentaje de cdr_4?",
    ofDay(report, (rows) => percentageFormat(rows, "percentage")),
  ),
  claim("percentage-total", "¿Los cinco porcentajes suman exactamente 100?", ofDay(report, percentageTotal)),
  claim(
    "interval-key",
    "¿Trae cada intervalo el campo `INTERVAL` de la tabla?",
    ofDay(report, (rows) => (rows.some(({ values }) => "INTERVAL" in values) ? "present" : "absent")),
  ),
];
