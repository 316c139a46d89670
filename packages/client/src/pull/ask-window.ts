import { formatVendorSecond, type ReportId } from "@mockvox/spec";
import type { Client } from "../client.ts";
import { QueryError } from "../errors.ts";
import type { ReportQuery } from "../query.ts";
import type { Reading } from "../reading.ts";
import type { Asker } from "./asker.ts";
import type { Cursor } from "./cursor.ts";
import { isDoubtful } from "./doubt.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Span } from "./window.ts";

/** What is asked in every window. */
export interface Question<Id extends ReportId> {
  readonly report: Id;
  readonly parameters: Cursor["parameters"];
}

/** Asks windows up to some second. */
export interface WindowAsker<Id extends ReportId> {
  /** Resolves to `refused` when the server does so with dates that the pages allow. */
  ask(window: Span, last: number, canBeLess: boolean): Promise<Reading<Id> | "too much" | "refused">;
  /** @throws {QueryError} of a window that cannot be read */
  fail(window: Span, why: string, refusal?: "row-limit"): never;
}

export function createWindowAsker<Id extends ReportId>(
  { origin }: Client,
  { report, parameters }: Question<Id>,
  { ask }: Asker,
  known: Knowledge,
): WindowAsker<Id> {
  const datesOf = ({ from }: Span, last: number): { date_ini: string; date_end: string } => ({
    date_ini: formatVendorSecond(from),
    date_end: formatVendorSecond(last),
  });

  const fail: WindowAsker<Id>["fail"] = (window, why, refusal) => {
    throw new QueryError({ origin, report, query: datesOf(window, window.to - 1) }, why, { refusal });
  };

  return {
    fail,
    ask: async (window, last, canBeLess) => {
      const isSingle = last === window.from;
      if (isSingle && known.stated["equal-dates"] === "refused") return fail(window, single);
      try {
        return await ask(report, { ...parameters, ...datesOf(window, last) } as ReportQuery<Id>, canBeLess);
      } catch (error) {
        const isOfDates = error instanceof QueryError && error.refusal === "invalid-date";
        if (isOfDates && isSingle) return fail(window, single);
        if (isOfDates && isDoubtful(window, last, known)) return "refused";
        throw error;
      }
    },
  };
}

const single = "the server refuses a window of one second. Ask for two at least.";
