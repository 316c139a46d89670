import type { Drift } from "../drift.ts";
import {
  breaking,
  omitKey,
  renameKey,
  reportPointers,
  rewriteRows,
  rewriteValues,
  undocumented,
  warning,
} from "./drift-helpers.ts";

/** Fields that are removed, added or renamed. */
const fieldDrifts: readonly Drift[] = [
  breaking(
    "cost-missing",
    "cdr_4 tells no cost.",
    reportPointers("cdr_4"),
    rewriteRows("cdr_4", (row) => omitKey(row, "cost")),
  ),
  breaking(
    "minutes-missing",
    "diagram_1_2 tells no minutes.",
    reportPointers("diagram_1_2"),
    rewriteRows("diagram_1_2", (row) => omitKey(row, "ivr_minutes")),
  ),
  breaking(
    "treatment-renamed",
    "`treatment` has become `treatments`.",
    reportPointers("diagram_2"),
    rewriteRows("diagram_2", (row) => renameKey(row, "treatment", "treatments")),
  ),
  breaking(
    "congestion-missing",
    "campaign_8 has no column for congestion.",
    reportPointers("campaign_8"),
    rewriteRows("campaign_8", (row) => omitKey(row, "congestion")),
  ),
  breaking(
    "agent-added",
    "diagram_13 names an agent.",
    reportPointers("diagram_13"),
    rewriteRows("diagram_13", (row) => ({ ...row, agent_id: "10001" })),
  ),
  breaking(
    "channel-spelling",
    "`channel` is spelt `chanel`.",
    reportPointers("diagram_13"),
    rewriteRows("diagram_13", (row) => renameKey(row, "channel", "chanel")),
  ),
  breaking(
    "columns-in-capitals",
    "Columns are in capitals.",
    reportPointers("campaign_8"),
    rewriteRows("campaign_8", (row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toUpperCase(), value])),
    ),
  ),
  breaking(
    "hour-renamed",
    "The hour stands under `hour`.",
    { ...reportPointers("diagram_1_2"), claims: ["hour-key"] },
    rewriteRows("diagram_1_2", (row) => renameKey(row, "day", "hour")),
  ),
  breaking("bucket-renamed", "`greater_than_121` is called `greater_than_120`.", reportPointers("cdr_4"), {
    data: (data, { report }) => (report === "cdr_4" && !Array.isArray(data) ? renameLastBucket(data) : data),
  }),
  breaking("bucket-missing", "cdr_4 has no bucket for the shortest calls.", reportPointers("cdr_4"), {
    data: (data, { report }) => (report === "cdr_4" && !Array.isArray(data) ? omitFirstBucket(data) : data),
  }),
  breaking("buckets-as-list", "cdr_4 gives a list.", reportPointers("cdr_4"), {
    data: (data, { report }) => (report === "cdr_4" ? Object.values(data) : data),
  }),
];

function omitFirstBucket<T>({ "0_5_seg": _, ...others }: Record<string, T>): Record<string, T> {
  return others;
}

function renameLastBucket<T>({ greater_than_121: last, ...others }: Record<string, T>): Record<string, T> {
  return last === undefined ? others : { ...others, greater_than_120: last };
}

/** Values of another type or format. */
const formatDrifts: readonly Drift[] = [
  breaking(
    "null-customer",
    "An unknown customer is null.",
    { ...reportPointers("diagram_13"), claims: ["missing-contact"] },
    rewriteValues("diagram_13", "customer_id", (value) => (value === "-" || value === "" ? null : value)),
  ),
  breaking(
    "decimal-comma",
    "Minutes carry a decimal comma.",
    { ...reportPointers("cdr_4"), claims: ["minutes-format"] },
    rewriteValues("cdr_4", "minutes", () => "12,50"),
  ),
  breaking(
    "currency-sign",
    "Costs carry a sign of currency.",
    { ...reportPointers("cdr_4"), claims: ["cost-format"] },
    rewriteValues("cdr_4", "cost", (value) => `$ ${value}`),
  ),
  breaking(
    "percentage-as-fraction",
    "Shares are fractions of one.",
    { ...reportPointers("cdr_4"), claims: ["percentage-format"] },
    rewriteValues("cdr_4", "percentage", (value) => (Number.parseFloat(value) / 100).toFixed(4)),
  ),
  breaking(
    "grouped-thousands",
    "Counts of calls group their thousands.",
    reportPointers("cdr_4"),
    rewriteValues("cdr_4", "calls", (value) => `1,${value.padStart(3, "0")}`),
  ),
  breaking(
    "leading-zero-lost",
    "Hours lose their leading zero.",
    { ...reportPointers("diagram_1_2"), claims: ["hour-format"] },
    rewriteValues("diagram_1_2", "day", (value) => value.replace(/([ -])0(\d)(:00:00)?$/, "$1$2$3")),
  ),
  breaking(
    "american-hour",
    "Hours are written month first.",
    { ...reportPointers("diagram_1_2"), claims: ["hour-format"] },
    rewriteValues("diagram_1_2", "day", (value) => value.replace(/^(\d+)-(\d+)-(\d+)/, "$2/$3/$1")),
  ),
  undocumented(
    "warning",
    "seconds-for-minutes",
    "`ivr_minutes` is a bare number of seconds.",
    { ...reportPointers("diagram_1_2"), claims: ["minutes-format"] },
    rewriteValues("diagram_1_2", "ivr_minutes", (value) => value.replaceAll(/\D/g, "")),
  ),
  breaking(
    "service-level-words",
    "`service_level_up` is a word.",
    { ...reportPointers("diagram_2"), claims: ["service-level-format"] },
    rewriteValues("diagram_2", "service_level_up", () => "HIGH"),
  ),
  breaking(
    "skill-name",
    "`skill_id` holds a name.",
    reportPointers("diagram_2"),
    rewriteValues("diagram_2", "skill_id", (value) => `Skill ${value}`),
  ),
  breaking(
    "negative-count",
    "A count is below zero.",
    reportPointers("diagram_2"),
    rewriteValues("diagram_2", "customer_say_no", () => "-1"),
  ),
  breaking(
    "plus-before-number",
    "Telephones begin with a plus sign.",
    { ...reportPointers("campaign_8"), claims: ["phone-prefix"] },
    rewriteValues("campaign_8", "telephone", (value) => `+57${value}`),
  ),
  breaking(
    "masked-telephone",
    "Telephones are masked.",
    reportPointers("campaign_8"),
    rewriteValues("campaign_8", "telephone", (value) => `${value.slice(0, 4)}****`),
  ),
  breaking(
    "decimal-count",
    "Counts of codes carry decimals.",
    reportPointers("campaign_8"),
    rewriteValues("campaign_8", "busy", (value) => `${value}.0`),
  ),
  breaking(
    "iso-date",
    "Dates are ISO with an offset.",
    { ...reportPointers("diagram_13"), claims: ["menu-date-format"] },
    rewriteValues(
      "diagram_13",
      "date",
      (value) => `${value.slice(0, 10)}T${value.slice(11).replaceAll("-", ":")}-05:00`,
    ),
  ),
  breaking(
    "channel-in-capitals",
    "Channels are in capitals.",
    { ...reportPointers("diagram_13"), claims: ["menu-channels"] },
    rewriteValues("diagram_13", "channel", (value) => value.toUpperCase()),
  ),
  undocumented(
    "info",
    "hexadecimal-conversation",
    "`conn_id` is hexadecimal.",
    { ...reportPointers("diagram_13"), claims: ["chat-conversation-id"] },
    rewriteValues("diagram_13", "conn_id", (value) => `0x${value.replaceAll(".", "a")}`),
  ),
  undocumented(
    "info",
    "empty-option",
    "Options lose their names.",
    reportPointers("diagram_13"),
    rewriteValues("diagram_13", "cod_opc_menu", () => ""),
  ),
  breaking(
    "nested-option",
    "An option is an object.",
    reportPointers("diagram_13"),
    rewriteValues("diagram_13", "cod_opc_menu", (value) => ({ name: value })),
  ),
  warning("numbers-as-numbers", "Counts are numbers.", "value-type", { answers: { "value-type": "number" } }),
  warning("minutes-decimal", "Minutes are decimal.", "minutes-format", { answers: { "minutes-format": "decimal" } }),
  warning("hour-under-date", "The hour stands under `date`.", "hour-key", { answers: { "hour-key": "date" } }),
  warning("hour-dashed", "Hours are joined by hyphens.", "hour-format", { answers: { "hour-format": "dashed" } }),
  warning("percent-spaced", "A blank stands before the percent sign.", "percentage-format", {
    answers: { "percentage-format": "spaced" },
  }),
  warning("service-level-signed", "Service levels may fall.", "service-level-sign", {
    answers: { "service-level-sign": "signed" },
  }),
  warning("instagram", "Chats arrive from Instagram.", "menu-channels", { answers: { "menu-channels": "more" } }),
  warning("interval-key", "Buckets carry `INTERVAL`.", "interval-key", { answers: { "interval-key": "present" } }),
  warning("total-row", "campaign_8 ends with a row of totals.", "total-row", { answers: { "total-row": "present" } }),
  warning("dotted-chats", "Chats have dotted ids.", "chat-conversation-id", {
    answers: { "chat-conversation-id": "dotted" },
  }),
  warning("columns-swapped", "`attempt` stands before `telephone`.", "menu-column-order", {
    answers: { "menu-column-order": "sample" },
  }),
];

/** Drifts of single rows. */
export const columnDrifts: readonly Drift[] = [...fieldDrifts, ...formatDrifts];
