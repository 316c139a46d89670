import { localize } from "../../messages/localize.ts";
import { columnsOfUnit, reportRoles, unitPatterns } from "../../report-roles.ts";
import { rangeEnd } from "../../samples/derived-inputs.ts";
import { type LocatedRow, parseVendorNumber } from "../../wire/rows.ts";
import { breakingDifference, type Case, notObserved } from "../case.ts";
import { unsourced } from "./row-invariant.ts";

function sumColumn(rows: readonly LocatedRow[], column: string): number {
  return rows.reduce((sum, { values }) => sum + parseVendorNumber(values[column]), 0);
}

/** Voice interactions by hour of ten digits. */
function journeysByHour(rows: readonly LocatedRow[]): ReadonlyMap<string, number> {
  const hours = new Map<string, Set<unknown>>();
  for (const { values } of rows.filter((row) => row.values.channel === "voice")) {
    const hour = String(values.date).replaceAll(/\D/g, "").slice(0, 10);
    hours.set(hour, (hours.get(hour) ?? new Set()).add(values.conn_id));
  }
  return new Map([...hours].map(([hour, journeys]) => [hour, journeys.size]));
}

/** Invariants between reports. */
export const crossReportCases: readonly Case[] = [
  {
    id: "menu-journeys-fit-the-calls",
    title: localize("title-journeys-fit-calls"),
    evidence: unsourced,
    covers: { spec: "#/components/schemas/diagram_1_2_row/properties/calls" },
    samples: [`day:${reportRoles.hours}`, `day:${reportRoles.seconds}`],
    optionalSamples: ["boundary-second", "boundary-neighbour"],
    quick: false,
    evaluate: ({ rows, context }) => {
      if (["ends", "refused"].includes(rangeEnd(context) ?? "")) throw notObserved("ranges-select-by-end");
      const times = columnsOfUnit(reportRoles.hours, unitPatterns.hour);
      const hours = rows(reportRoles.hours, `day:${reportRoles.hours}`).map(({ values }) => {
        const time = times.map((name) => values[name]).find((value) => value !== undefined);
        return [String(time).replaceAll(/\D/g, "").slice(0, 10), parseVendorNumber(values.calls)] as const;
      });
      const calls = new Map(hours);
      if (![...calls.keys()].some((hour) => /^\d{8}(?!00)\d\d$/.test(hour))) throw notObserved("no-hours");
      const wrong = [...journeysByHour(rows(reportRoles.seconds, `day:${reportRoles.seconds}`))].filter(
        ([hour, journeys]) => journeys > (calls.get(hour) ?? 0),
      );
      const found = localize("actual-more-in-hours", { hours: wrong.length });
      const fault = breakingDifference("more", "journeys", localize("expected-at-most-calls"), found);
      return { differences: wrong.length > 0 ? [fault] : [] };
    },
  },
  {
    id: "machines-and-call-backs-are-calls",
    title: localize("title-machines-are-calls"),
    evidence: unsourced,
    covers: { spec: "#/components/schemas/cdr_4_row/properties/calls" },
    samples: ["day:cdr_4", "day:diagram_2", "day:campaign_8"],
    quick: false,
    evaluate: ({ rows }) => {
      const machines = sumColumn(rows("campaign_8", "day:campaign_8"), "answer_machine");
      const reached = sumColumn(rows("diagram_2", "day:diagram_2"), "recall_ok");
      const calls = sumColumn(rows("cdr_4", "day:cdr_4"), "calls");
      const found = localize("actual-more-than-calls");
      const fault = breakingDifference("more", "calls", localize("expected-at-most-calls"), found);
      // By one answer to claim `counted-calls`, cdr_4 does not count what machines answered.
      if (reached <= calls && machines + reached > calls) throw notObserved("machines-not-counted");
      return { differences: reached > calls ? [fault] : [] };
    },
  },
];
