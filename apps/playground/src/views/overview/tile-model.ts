import type { OverviewPart, ReportOverview } from "@mockvox/mock-server";
import type { ReportId } from "@mockvox/spec";
import type { TextId } from "../../messages/translate.ts";
import type { Directory } from "../../server/use-directory.ts";

/** What a tile shows of one report. */
export interface Tile {
  /** The largest figures, by the columns of their totals. */
  figures: readonly { column: string; label: TextId }[];
  /** What the bars are, and which total they show. */
  bars: { by: OverviewPart["by"]; column: string; label: TextId };
}

/** Days instead of hours are shown of a month. */
export function tileOf(report: ReportId, isMonth: boolean): Tile {
  const tile = tiles[report];
  return report === "diagram_1_2" && isMonth
    ? { ...tile, bars: { ...tile.bars, by: "day", label: "bars-calls-by-day" } }
    : tile;
}

const tiles: Readonly<Record<ReportId, Tile>> = {
  cdr_4: {
    figures: [
      { column: "calls", label: "figure-calls" },
      { column: "minutes", label: "figure-minutes" },
      { column: "cost", label: "figure-cost" },
    ],
    bars: { by: "bucket", column: "calls", label: "bars-calls-by-duration" },
  },
  diagram_1_2: {
    figures: [
      { column: "calls", label: "figure-menu-calls" },
      { column: "ivr_minutes", label: "figure-menu-minutes" },
    ],
    bars: { by: "hour", column: "calls", label: "bars-calls-by-hour" },
  },
  diagram_2: {
    figures: [
      { column: "treatment", label: "figure-offered" },
      { column: "customer_say_yes", label: "figure-accepted" },
      { column: "recall_ok", label: "figure-called-back" },
    ],
    bars: { by: "skill", column: "treatment", label: "bars-offers-by-skill" },
  },
  campaign_8: {
    figures: [
      { column: "total_machine_recognitions", label: "figure-machine-codes" },
      { column: "no_answer", label: "figure-no-answer" },
      { column: "answer_machine", label: "figure-answer-machine" },
    ],
    bars: { by: "campaign", column: "total_machine_recognitions", label: "bars-codes-by-campaign" },
  },
  diagram_13: {
    figures: [{ column: "journeys", label: "figure-journeys" }],
    bars: { by: "option", column: "journeys", label: "bars-journeys-by-option" },
  },
};

/** One bar of a small chart. */
export interface Bar {
  key: string;
  /** A name, or the key where there is none. Undefined for the sum of all smaller ones. */
  label: string | undefined;
  value: number;
}

const maxBars = 6;

/** The parts of a report as bars: times and durations in their order and complete, others by size and the rest as one bar. */
export function barsOf(
  { parts }: ReportOverview,
  { by, column }: Tile["bars"],
  directory: Directory | undefined,
): readonly Bar[] {
  const bars = parts
    .filter((part) => part.by === by)
    .map(({ key, totals }) => ({ key, label: nameOf(by, key, directory), value: totals[column] ?? 0 }));
  if (by === "bucket") return bars;
  if (by === "hour") return hours.map((key) => bars.find((bar) => bar.key === key) ?? { key, label: key, value: 0 });
  if (by === "day") return bars.toSorted((a, b) => a.key.localeCompare(b.key));
  const largest = bars.toSorted((a, b) => b.value - a.value);
  if (largest.length <= maxBars) return largest;
  const rest = largest.slice(maxBars - 1).reduce((sum, { value }) => sum + value, 0);
  return [...largest.slice(0, maxBars - 1), { key: "others", label: undefined, value: rest }];
}

const hours: readonly string[] = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, "0"));

function nameOf(by: OverviewPart["by"], key: string, directory: Directory | undefined): string {
  if (by === "bucket") return bucketName(key);
  if (by === "day") return String(Number(key.slice(8)));
  const named = { skill: directory?.skills, campaign: directory?.campaigns, "routing-point": directory?.routingPoints };
  const list = by === "skill" || by === "campaign" || by === "routing-point" ? named[by] : undefined;
  return list?.find(({ id }) => id === key)?.name ?? key;
}

/** `6_20_seg` as `6–20 s`, `greater_than_121` as `> 121 s`. */
function bucketName(key: string): string {
  const [, from, to] = /^(\d+)_(\d+)_seg$/.exec(key) ?? [];
  if (from !== undefined) return `${from}–${to} s`;
  return key.replace(/^greater_than_(\d+)$/, "> $1 s");
}
