import type { Drift } from "../drift.ts";
import { breaking, notable, partsOf, renamed, rowsOf, valuesOf, without } from "./bend.ts";

/** Fields that go, come or change their names. */
const fieldDrifts: readonly Drift[] = [
  breaking(
    "cost-missing",
    "cdr_4 tells no cost.",
    partsOf("cdr_4"),
    rowsOf("cdr_4", (row) => without(row, "cost")),
  ),
  breaking(
    "minutes-missing",
    "diagram_1_2 tells no minutes.",
    partsOf("diagram_1_2"),
    rowsOf("diagram_1_2", (row) => without(row, "ivr_minutes")),
  ),
  breaking(
    "treatment-renamed",
    "`treatment` has become `treatments`.",
    partsOf("diagram_2"),
    rowsOf("diagram_2", (row) => renamed(row, "treatment", "treatments")),
  ),
  breaking(
    "congestion-missing",
    "campaign_8 has no column for congestion.",
    partsOf("campaign_8"),
    rowsOf("campaign_8", (row) => without(row, "congestion")),
  ),
  breaking(
    "agent-added",
    "diagram_13 names an agent.",
    partsOf("diagram_13"),
    rowsOf("diagram_13", (row) => ({ ...row, agent_id: "10001" })),
  ),
  breaking(
    "channel-spelling",
    "`channel` is spelt `chanel`.",
    partsOf("diagram_13"),
    rowsOf("diagram_13", (row) => renamed(row, "channel", "chanel")),
  ),
  breaking(
    "columns-in-capitals",
    "Columns are in capitals.",
    partsOf("campaign_8"),
    rowsOf("campaign_8", (row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name.toUpperCase(), value])),
    ),
  ),
  breaking(
    "hour-renamed",
    "The hour stands under `hour`.",
    { ...partsOf("diagram_1_2"), claims: ["hour-key"] },
    rowsOf("diagram_1_2", (row) => renamed(row, "day", "hour")),
  ),
  breaking("bucket-renamed", "`greater_than_121` is called `greater_than_120`.", partsOf("cdr_4"), {
    data: (data, { report }) => (report === "cdr_4" && !Array.isArray(data) ? bucketRenamed(data) : data),
  }),
  breaking("bucket-missing", "cdr_4 has no bucket for the shortest calls.", partsOf("cdr_4"), {
    data: (data, { report }) => (report === "cdr_4" && !Array.isArray(data) ? bucketless(data) : data),
  }),
  breaking("buckets-as-list", "cdr_4 gives a list.", partsOf("cdr_4"), {
    data: (data, { report }) => (report === "cdr_4" ? Object.values(data) : data),
  }),
];

const bucketless = <T>({ "0_5_seg": _, ...others }: Record<string, T>): Record<string, T> => others;

function bucketRenamed<T>({ greater_than_121: last, ...others }: Record<string, T>): Record<string, T> {
  return last === undefined ? others : { ...others, greater_than_120: last };
}

/** Values of another type or in another format. */
const formatDrifts: readonly Drift[] = [
  breaking(
    "null-customer",
    "An unknown customer is null.",
    { ...partsOf("diagram_13"), claims: ["missing-contact"] },
    valuesOf("diagram_13", "customer_id", (value) => (value === "-" || value === "" ? null : value)),
  ),
  breaking(
    "decimal-comma",
    "Minutes carry a decimal comma.",
    { ...partsOf("cdr_4"), claims: ["minutes-format"] },
    valuesOf("cdr_4", "minutes", () => "12,50"),
  ),
  breaking(
    "currency-sign",
    "Costs carry a sign of currency.",
    { ...partsOf("cdr_4"), claims: ["cost-format"] },
    valuesOf("cdr_4", "cost", (value) => `$ ${value}`),
  ),
  breaking(
    "percentage-as-fraction",
    "Shares are fractions of one.",
    { ...partsOf("cdr_4"), claims: ["percentage-format"] },
    valuesOf("cdr_4", "percentage", (value) => (Number.parseFloat(value) / 100).toFixed(4)),
  ),
  breaking(
    "grouped-thousands",
    "Counts of calls group their thousands.",
    partsOf("cdr_4"),
    valuesOf("cdr_4", "calls", (value) => `1,${value.padStart(3, "0")}`),
  ),
  breaking(
    "leading-zero-lost",
    "Hours lose their leading zero.",
    { ...partsOf("diagram_1_2"), claims: ["hour-format"] },
    valuesOf("diagram_1_2", "day", (value) => value.replace(/([ -])0(\d)(:00:00)?$/, "$1$2$3")),
  ),
  breaking(
    "american-hour",
    "Hours are written month first.",
    { ...partsOf("diagram_1_2"), claims: ["hour-format"] },
    valuesOf("diagram_1_2", "day", (value) => value.replace(/^(\d+)-(\d+)-(\d+)/, "$2/$3/$1")),
  ),
  breaking(
    "seconds-for-minutes",
    "`ivr_minutes` is a bare number of seconds.",
    { ...partsOf("diagram_1_2"), claims: ["minutes-format"] },
    valuesOf("diagram_1_2", "ivr_minutes", (value) => value.replaceAll(/\D/g, "")),
  ),
  breaking(
    "service-level-words",
    "`service_level_up` is a word.",
    { ...partsOf("diagram_2"), claims: ["service-level-format"] },
    valuesOf("diagram_2", "service_level_up", () => "HIGH"),
  ),
  breaking(
    "skill-name",
    "`skill_id` holds a name.",
    partsOf("diagram_2"),
    valuesOf("diagram_2", "skill_id", (value) => `Skill ${value}`),
  ),
  breaking(
    "negative-count",
    "A count is below zero.",
    partsOf("diagram_2"),
    valuesOf("diagram_2", "customer_say_no", () => "-1"),
  ),
  breaking(
    "plus-before-number",
    "Telephones begin with a plus sign.",
    { ...partsOf("campaign_8"), claims: ["phone-prefix"] },
    valuesOf("campaign_8", "telephone", (value) => `+57${value}`),
  ),
  breaking(
    "masked-telephone",
    "Telephones are masked.",
    partsOf("campaign_8"),
    valuesOf("campaign_8", "telephone", (value) => `${value.slice(0, 4)}****`),
  ),
  breaking(
    "decimal-count",
    "Counts of codes carry decimals.",
    partsOf("campaign_8"),
    valuesOf("campaign_8", "busy", (value) => `${value}.0`),
  ),
  breaking(
    "iso-date",
    "Dates are ISO with an offset.",
    { ...partsOf("diagram_13"), claims: ["menu-date-format"] },
    valuesOf("diagram_13", "date", (value) => `${value.slice(0, 10)}T${value.slice(11).replaceAll("-", ":")}-05:00`),
  ),
  breaking(
    "channel-in-capitals",
    "Channels are in capitals.",
    { ...partsOf("diagram_13"), claims: ["menu-channels"] },
    valuesOf("diagram_13", "channel", (value) => value.toUpperCase()),
  ),
  breaking(
    "hexadecimal-conversation",
    "`conn_id` is hexadecimal.",
    { ...partsOf("diagram_13"), claims: ["chat-conversation-id"] },
    valuesOf("diagram_13", "conn_id", (value) => `0x${value.replaceAll(".", "a")}`),
  ),
  breaking(
    "empty-option",
    "Options lose their names.",
    partsOf("diagram_13"),
    valuesOf("diagram_13", "cod_opc_menu", () => ""),
  ),
  breaking(
    "nested-option",
    "An option is an object.",
    partsOf("diagram_13"),
    valuesOf("diagram_13", "cod_opc_menu", (value) => ({ name: value })),
  ),
  notable("numbers-as-numbers", "Counts are numbers.", "value-type", { answers: { "value-type": "number" } }),
  notable("minutes-decimal", "Minutes are decimal.", "minutes-format", { answers: { "minutes-format": "decimal" } }),
  notable("hour-under-date", "The hour stands under `date`.", "hour-key", { answers: { "hour-key": "date" } }),
  notable("hour-dashed", "Hours are joined by hyphens.", "hour-format", { answers: { "hour-format": "dashed" } }),
  notable("percent-spaced", "A blank stands before the percent sign.", "percentage-format", {
    answers: { "percentage-format": "spaced" },
  }),
  notable("service-level-signed", "Service levels may fall.", "service-level-sign", {
    answers: { "service-level-sign": "signed" },
  }),
  notable("instagram", "Chats arrive from Instagram.", "menu-channels", { answers: { "menu-channels": "more" } }),
  notable("interval-key", "Buckets carry `INTERVAL`.", "interval-key", { answers: { "interval-key": "present" } }),
  notable("total-row", "campaign_8 ends with a row of totals.", "total-row", { answers: { "total-row": "present" } }),
  notable("dotted-chats", "Chats have dotted ids.", "chat-conversation-id", {
    answers: { "chat-conversation-id": "dotted" },
  }),
  notable("columns-swapped", "`attempt` stands before `telephone`.", "menu-column-order", {
    answers: { "menu-column-order": "sample" },
  }),
];

/** What is wrong with single rows. */
export const columnDrifts: readonly Drift[] = [...fieldDrifts, ...formatDrifts];
