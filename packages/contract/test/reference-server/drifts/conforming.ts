import type { Answers } from "../answers.ts";
import type { Deviations } from "../drift.ts";
import type { Row } from "../tables/table.ts";
import { rewriteEnvelopes, rewriteResponses, rewriteRows, rewriteValues } from "./drift-helpers.ts";

/** A server that does what the vendor's pages allow, in another form than the default answers. */
export interface ConformingServer {
  id: string;
  seed?: number;
  answers?: Partial<Answers>;
  deviations?: Deviations;
}

function written(id: string, deviations: Deviations): ConformingServer {
  return { id, deviations };
}

function reversed(row: Row): Row {
  return Object.fromEntries(Object.entries(row).reverse());
}

function indented(blanks: number): Deviations {
  return rewriteResponses((reply) => ({
    ...reply,
    body: JSON.stringify(JSON.parse(`${reply.body}`), undefined, blanks),
  }));
}

const intervals: Record<string, string> = {
  "0_5_seg": "0-5 seg",
  "6_20_seg": "6-20 seg",
  "21_60_seg": "21-60 seg",
  "61_120_seg": "61 – 121 seg",
  greater_than_121: "más de 121 seg",
};

const withIntervals: Deviations = {
  data: (data, { report }) =>
    report === "cdr_4" && !Array.isArray(data)
      ? Object.fromEntries(Object.entries(data).map(([key, row]) => [key, { INTERVAL: intervals[key], ...row }]))
      : data,
};

/** Variants that give no finding above info. */
export const conformingServers: readonly ConformingServer[] = [
  { id: "other data", seed: 11 },
  { id: "yet other data", seed: 12 },
  { id: "more data", seed: 13 },
  { id: "other answers", answers: { "hour-key": "day", "hour-format": "compact", "minutes-format": "clock" } },
  { id: "other error responses", answers: { "message-case": "sentence", "refusal-data": "null" } },
  written(
    "whole minutes",
    rewriteValues("cdr_4", "minutes", (value) => `${Math.round(Number(value))}`),
  ),
  written(
    "whole minutes of menus",
    rewriteValues("diagram_1_2", "ivr_minutes", (value) => `${Math.ceil(Number(value))}`),
  ),
  written(
    "minutes with one decimal",
    rewriteValues("cdr_4", "minutes", (value) => Number(value).toFixed(1)),
  ),
  written(
    "minutes with three decimals",
    rewriteValues("diagram_1_2", "ivr_minutes", (value) => `${value}0`),
  ),
  written(
    "whole cost",
    rewriteValues("cdr_4", "cost", (value) => Number(value).toFixed(0)),
  ),
  written(
    "truncated cost",
    rewriteValues("cdr_4", "cost", (value) => value.split(".")[0] ?? ""),
  ),
  written(
    "whole cost with commas",
    rewriteValues("cdr_4", "cost", (value) =>
      Number(value)
        .toFixed(0)
        .replace(/\B(?=(\d{3})+$)/g, ","),
    ),
  ),
  written(
    "cost with four decimals",
    rewriteValues("cdr_4", "cost", (value) => `${value}00`),
  ),
  written(
    "whole percentage of nothing",
    rewriteValues("cdr_4", "percentage", (value) => value.replace(/^0\.00/, "0")),
  ),
  written(
    "percentage with three decimals",
    rewriteValues("cdr_4", "percentage", (value) => value.replace(" ", "0 ")),
  ),
  written("words of the page for buckets", withIntervals),
  written(
    "blank instead of no minutes",
    rewriteValues("diagram_1_2", "ivr_minutes", (value) => (Number(value) === 0 ? " " : value)),
  ),
  written(
    "blank instead of no code",
    rewriteValues("campaign_8", "congestion", (value) => (value === "0" ? "" : value)),
  ),
  written(
    "blank option",
    rewriteValues("diagram_13", "cod_opc_menu", (value) => (value.length % 5 === 0 ? " " : value)),
  ),
  written("four blanks of indentation", indented(4)),
  written("two blanks of indentation", indented(2)),
  written("columns in another order", rewriteRows("campaign_8", reversed)),
  written("columns of buckets in another order", rewriteRows("cdr_4", reversed)),
  written(
    "keys of the envelope in another order",
    rewriteEnvelopes((body) => Object.fromEntries(Object.entries(body).reverse())),
  ),
  written(
    "attempts from zero",
    rewriteValues("diagram_13", "attempt", (value) => `${Number(value) - 1}`),
  ),
];
