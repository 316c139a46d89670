import { reports } from "../answers.ts";
import type { Drift, Expected } from "../drift.ts";
import type { Row } from "../tables/table.ts";
import {
  breaking,
  reportPointers,
  rewriteList,
  rewriteRows,
  rewriteValues,
  undocumented,
  warning,
} from "./drift-helpers.ts";

function count(row: Row, name: string): number {
  return Number(row[name]);
}
const totals: Expected = { spec: reports.flatMap((report) => reportPointers(report).spec ?? []) };
const windows: Expected = {
  spec: ["/components/parameters/date_ini", "/components/parameters/date_end", ...(totals.spec ?? [])],
  claims: ["window-end", "filter-second"],
};

/** Numbers that contradict each other. */
const sumDrifts: readonly Drift[] = [
  breaking(
    "shares-above-hundred",
    "Percentages make more than a hundred.",
    { ...reportPointers("cdr_4"), claims: ["percentage-total"] },
    rewriteValues("cdr_4", "percentage", (value, nth) => value.replace(/^\d+/, nth === 0 ? "50" : "30")),
  ),
  breaking(
    "shares-rotated",
    "Percentages stand with the wrong bucket.",
    { ...reportPointers("cdr_4"), claims: ["percentage-total"] },
    {
      data: (data, { report }) => {
        if (report !== "cdr_4" || Array.isArray(data)) return data;
        const shares = Object.values(data).map(({ percentage }) => percentage);
        return Object.fromEntries(
          Object.entries(data).map(([key, row], nth) => [
            key,
            { ...row, percentage: shares[(nth + 1) % shares.length] },
          ]),
        );
      },
    },
  ),
  undocumented("info", "buckets-mixed-up", "Long calls stand in the bucket of short ones.", reportPointers("cdr_4"), {
    data: (data, { report }) => {
      if (report !== "cdr_4" || Array.isArray(data)) return data;
      const rows = Object.values(data).toReversed();
      return Object.fromEntries(Object.keys(data).map((key, nth) => [key, rows[nth] ?? {}]));
    },
  }),
  breaking("parts-below-whole", "A window of more than half a day forgets every tenth contact.", totals, {
    contacts: (contacts, { from, to }) => (to - from > 43_200 ? contacts.filter((_, nth) => nth % 10 !== 0) : contacts),
  }),
  breaking("parts-above-whole", "Short windows count the last contact twice.", totals, {
    contacts: (contacts, { from, to }) => (to - from > 43_200 ? contacts : [...contacts, ...contacts.slice(-6)]),
  }),
  undocumented(
    "info",
    "more-answers-than-waits",
    "More callers answer the offer than were offered it.",
    reportPointers("diagram_2"),
    rewriteRows("diagram_2", (row) => ({
      ...row,
      customer_say_yes: `${count(row, "treatment") + 1}`,
    })),
  ),
  undocumented(
    "info",
    "more-recalls-than-wishes",
    "More call-backs end than were wished for.",
    reportPointers("diagram_2"),
    rewriteRows("diagram_2", (row) => ({
      ...row,
      recall_ok: `${count(row, "customer_say_yes") + 1}`,
    })),
  ),
  breaking(
    "codes-above-total",
    "The columns add up to more than the total.",
    { ...reportPointers("campaign_8"), claims: ["machine-total"] },
    rewriteRows("campaign_8", (row) => ({
      ...row,
      total_machine_recognitions: "0",
      no_answer: `${count(row, "no_answer") + 1}`,
    })),
  ),
];

/** Rows that are duplicated, out of order, or from another date range. */
const rowDrifts: readonly Drift[] = [
  breaking(
    "telephone-twice",
    "A telephone has two rows.",
    reportPointers("campaign_8"),
    rewriteList("campaign_8", (rows) => [...rows.slice(0, 1), ...rows]),
  ),
  breaking(
    "skill-twice",
    "A skill has two rows.",
    reportPointers("diagram_2"),
    rewriteList("diagram_2", (rows) => [...rows.slice(0, 1), ...rows]),
  ),
  breaking(
    "hour-twice",
    "An hour has two rows.",
    reportPointers("diagram_1_2"),
    rewriteList("diagram_1_2", (rows) => [...rows.slice(0, 1), ...rows]),
  ),
  breaking(
    "menu-rows-twice",
    "Every menu row comes twice.",
    reportPointers("diagram_13"),
    rewriteList("diagram_13", (rows) => rows.flatMap((row) => [row, row])),
  ),
  undocumented(
    "info",
    "attempt-from-zero",
    "`attempt` counts from 0.",
    reportPointers("diagram_13"),
    rewriteValues("diagram_13", "attempt", (value) => `${Number(value) - 1}`),
  ),
  undocumented(
    "info",
    "one-conversation",
    "All interactions share one `conn_id`.",
    reportPointers("diagram_13"),
    rewriteValues("diagram_13", "conn_id", () => "0001.0044.0100.1700000000.1"),
  ),
  breaking("boundary-counted-twice", "A window holds the quarter of an hour after its end.", windows, {
    span: ({ from, to }) => ({ from, to: to + 900 }),
  }),
  breaking("early-start", "A window begins an hour early.", windows, {
    span: ({ from, to }) => ({ from: from - 3600, to }),
  }),
  breaking("window-in-utc", "Windows are read as UTC.", windows, {
    span: ({ from, to }) => ({ from: from - 18_000, to: to - 18_000 }),
  }),
  breaking("dates-in-utc", "Dates are written in UTC.", windows, rewriteValues("diagram_13", "date", inUtc)),
  breaking("unsteady-counts", "The same window gives another number each time.", totals, {
    contacts: (contacts, _, { requestIndex }) => contacts.filter((_one, at) => at % (requestIndex + 2) !== 0),
  }),
  warning("rows-unsteady", "Rows come in no order.", "row-order", { answers: { "row-order": "unsteady" } }),
  warning("option-date", "A row has the date of its option.", "menu-date", { answers: { "menu-date": "option" } }),
  warning("counted-by-end", "An interaction counts where it ends.", "filter-second", {
    answers: { "filter-second": "end" },
  }),
  warning("end-inclusive", "A window holds its last second.", "window-end", { answers: { "window-end": "inclusive" } }),
  warning("rows-by-day", "diagram_1_2 counts by day.", "row-grain", { answers: { "row-grain": "day" } }),
  warning("quiet-hours-gone", "Hours without calls are left out.", "quiet-hours", {
    answers: { "quiet-hours": "omitted" },
  }),
];

/** Adds five hours to a date of diagram_13, with any separators. */
function inUtc(date: string): string {
  const [year = 0, month = 1, day = 1, ...time] = (date.match(/\d+/g) ?? []).map(Number);
  const [hour = 0, minute = 0, second = 0] = time;
  const utc = new Date(Date.UTC(year, month - 1, day, hour + 5, minute, second)).toISOString().replace(/\..*/, "");
  const figures = utc.match(/\d+/g) ?? [];
  let nth = 0;
  return date.replace(/\d+/g, () => figures[nth++] ?? "");
}

/** Drifts between rows, and between date ranges. */
export const totalDrifts: readonly Drift[] = [...sumDrifts, ...rowDrifts];
