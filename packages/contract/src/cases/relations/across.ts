import { columnsOfUnit, roles, units } from "../../roles.ts";
import { windowEndIn } from "../../samples/ground.ts";
import { measureOf } from "../../wire/measure.ts";
import type { Row } from "../../wire/rows.ts";
import { breaking, type Case, unseen } from "../case.ts";

function total(rows: readonly Row[], column: string): number {
  return rows.reduce((sum, { values }) => sum + measureOf(values[column]), 0);
}

/** Voice interactions by hour of ten digits. */
function journeysByHour(rows: readonly Row[]): ReadonlyMap<string, number> {
  const hours = new Map<string, Set<unknown>>();
  for (const { values } of rows.filter((row) => row.values.channel === "voice")) {
    const hour = String(values.date).replaceAll(/\D/g, "").slice(0, 10);
    hours.set(hour, (hours.get(hour) ?? new Set()).add(values.conn_id));
  }
  return new Map([...hours].map(([hour, journeys]) => [hour, journeys.size]));
}

/** What one report tells and another must agree with. */
export const acrossCases: readonly Case[] = [
  {
    id: "menu-journeys-fit-the-calls",
    title: {
      en: "an hour has at most as many voice journeys in diagram_13 as calls in diagram_1_2",
      es: "una hora no tiene más recorridos de voz en diagram_13 que llamadas en diagram_1_2",
    },
    judges: { spec: "#/components/schemas/diagram_1_2_row/properties/calls" },
    samples: [`day:${roles.hours}`, `day:${roles.seconds}`],
    also: ["seam", "seam-beside"],
    quick: false,
    judge: ({ rows, known }) => {
      if (["ends", "refused"].includes(windowEndIn(known) ?? ""))
        throw unseen("windows go by the end", "las ventanas van por el final");
      const times = columnsOfUnit(roles.hours, units.hour);
      const hours = rows(roles.hours, `day:${roles.hours}`).map(({ values }) => {
        const time = times.map((name) => values[name]).find((value) => value !== undefined);
        return [String(time).replaceAll(/\D/g, "").slice(0, 10), measureOf(values.calls)] as const;
      });
      const calls = new Map(hours);
      if (![...calls.keys()].some((hour) => /^\d{8}(?!00)\d\d$/.test(hour)))
        throw unseen("no hours are told", "no se dicen horas");
      const wrong = [...journeysByHour(rows(roles.seconds, `day:${roles.seconds}`))].filter(
        ([hour, journeys]) => journeys > (calls.get(hour) ?? 0),
      );
      const found = { en: `more in ${wrong.length} hours`, es: `más en ${wrong.length} horas` };
      const fault = breaking("more", "journeys", { en: "at most the calls", es: "no más que las llamadas" }, found);
      return { differences: wrong.length > 0 ? [fault] : [] };
    },
  },
  {
    id: "machines-and-call-backs-are-calls",
    title: {
      en: "answering machines and call-backs that reached somebody are calls of cdr_4",
      es: "los contestadores y las devoluciones logradas son llamadas de cdr_4",
    },
    judges: { spec: "#/components/schemas/cdr_4_row/properties/calls" },
    samples: ["day:cdr_4", "day:diagram_2", "day:campaign_8"],
    quick: false,
    judge: ({ rows }) => {
      const machines = total(rows("campaign_8", "day:campaign_8"), "answer_machine");
      const reached = total(rows("diagram_2", "day:diagram_2"), "recall_ok");
      const calls = total(rows("cdr_4", "day:cdr_4"), "calls");
      const found = { en: "more than the calls", es: "más que las llamadas" };
      const fault = breaking("more", "calls", { en: "at most the calls", es: "no más que las llamadas" }, found);
      return { differences: machines + reached > calls ? [fault] : [] };
    },
  },
];
