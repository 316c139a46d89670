import type { Overview } from "@mockvox/mock-server";
import type { ReportId } from "@mockvox/spec";
import { findReport } from "./use-overview.ts";

/** How figures of two or more reports relate, as the vendor defines them. */
export interface Relation {
  id: "menu-choices" | "call-back-offers" | "machines-and-call-backs" | "parts-add-up";
  /** The reports that it compares. */
  reports: readonly ReportId[];
  /** The figures of its sentence. */
  figures: Readonly<Record<string, number>>;
  /** Whether the figures fit. Custom data need not. */
  holds: boolean;
}

/** The relations between the five reports of an overview; those whose report has no figures are left out. */
export function relationsOf(overview: Overview): readonly Relation[] {
  const total = (report: ReportId, column: string): number => findReport(overview, report)?.totals[column] ?? 0;
  const voice = findReport(overview, "diagram_13")?.parts.find(({ by, key }) => by === "channel" && key === "voice");
  const chosen = voice?.totals.journeys ?? 0;
  const menuCalls = total("diagram_1_2", "calls");
  const offered = total("diagram_2", "treatment");
  const machines = total("campaign_8", "answer_machine");
  const calledBack = total("diagram_2", "recall_ok");
  const calls = total("cdr_4", "calls");
  return [
    {
      id: "menu-choices",
      reports: ["diagram_1_2", "diagram_13"],
      figures: { menuCalls, chosen },
      holds: chosen <= menuCalls,
    },
    {
      id: "call-back-offers",
      reports: ["diagram_1_2", "diagram_2"],
      figures: { menuCalls, offered },
      holds: offered <= menuCalls,
    },
    {
      id: "machines-and-call-backs",
      reports: ["campaign_8", "diagram_2", "cdr_4"],
      figures: { machines, calledBack, calls },
      holds: machines + calledBack <= calls,
    },
    {
      id: "parts-add-up",
      reports: overview.reports.map(({ report }) => report),
      figures: { parts: overview.reports.reduce((sum, { parts }) => sum + parts.length, 0) },
      holds: overview.reports.every(partsAddUp),
    },
  ];
}

/** Whether the parts of every dimension add up to the totals. Fractions may differ by less than their last digit. */
function partsAddUp({ totals, parts }: Overview["reports"][number]): boolean {
  const dimensions = Map.groupBy(parts, ({ by }) => by);
  return [...dimensions.values()].every((ofDimension) =>
    Object.entries(totals).every(([column, total]) => {
      const sum = ofDimension.reduce((all, part) => all + (part.totals[column] ?? 0), 0);
      return Math.abs(sum - total) < 0.01;
    }),
  );
}
