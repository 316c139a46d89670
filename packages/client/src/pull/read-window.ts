import { type Answers, formatVendorSecond, type ReportId } from "@mockvox/spec";
import type { Client } from "../client.ts";
import { QueryError } from "../errors.ts";
import type { ReportQuery } from "../query.ts";
import { countRecords, type Reading } from "../reading.ts";
import type { Asker } from "./asker.ts";
import type { Cursor, WindowEnd } from "./cursor.ts";
import { isDoubtful, partsInDoubt } from "./doubt.ts";
import { countsNothing, settleWindowEnd } from "./seam.ts";
import { grainOf, halve, longestSpan, nextMonth, partAtMonthEnd, type Span } from "./window.ts";

/** What came of one window: its rows, or the parts that it has to be read in. */
export type Outcome<Id extends ReportId> =
  | { readonly reading: Reading<Id> }
  | { readonly parts: readonly [Span, Span]; readonly why: "too much" | "doubt" };

/** What is known of the server, by the profile or since. */
export interface Knowledge {
  windowEnd: WindowEnd | undefined;
  atMonthEnds: boolean;
  /** Seconds. */
  longest: number;
  readonly stated: Partial<Answers>;
}

export interface WindowReader<Id extends ReportId> {
  read(window: Span): Promise<Outcome<Id>>;
  readonly grain: number;
}

/** Rows as near to the limit as this share of it count as perhaps cut. */
const nearLimit = 0.98;

export function createWindowReader<Id extends ReportId>(
  client: Client,
  report: Id,
  parameters: Cursor["parameters"],
  { ask }: Asker,
  known: Knowledge,
): WindowReader<Id> {
  const grain = grainOf(report, known.stated["row-grain"]);
  const nearly = client.rowLimit * nearLimit;

  const queryOf = ({ from }: Span, lastSecond: number): ReportQuery<Id> =>
    ({
      ...parameters,
      date_ini: formatVendorSecond(from),
      date_end: formatVendorSecond(lastSecond),
    }) as ReportQuery<Id>;

  /**
   * Until it is known whether the end belongs, a window is asked so that an empty answer is empty either way. Where windows stay within
   * a month that cannot be: a month's last second is asked for by itself or not at all.
   */
  const lastSecondOf = ({ from, to }: Span): number => {
    const endsMonth = known.atMonthEnds && to >= nextMonth(from);
    const isWithin = known.windowEnd === "inclusive" || (known.windowEnd === undefined && endsMonth);
    return isWithin ? to - 1 : to;
  };

  const fail = (window: Span, why: string, refusal?: "row-limit"): never => {
    const query = { date_ini: formatVendorSecond(window.from), date_end: formatVendorSecond(lastSecondOf(window)) };
    throw new QueryError({ origin: client.origin, report, query }, why, { refusal });
  };

  const inHalves = (window: Span): Outcome<Id> => {
    const parts = halve(window, grain);
    return parts
      ? { parts, why: "too much" }
      : fail(window, `${window.to - window.from} seconds hold too much.`, "row-limit");
  };

  const isCut = ({ data, complete }: Reading<Id>, window: Span): boolean => {
    const length = countRecords(data);
    const isNear = length >= nearly && length <= client.rowLimit && halve(window, grain) !== undefined;
    return !complete || isNear;
  };

  const isDoubted = (window: Span): boolean => isDoubtful(window, lastSecondOf(window), known.stated);

  /** An empty answer is believed when no claim would have it mean a refusal. */
  const confirmEmpty = async (window: Span, reading: Reading<Id>): Promise<Outcome<Id>> => {
    const isPlain = Number(reading.envelope.code) === 200 || known.stated["range-refusal"] === "bad-request";
    if (isPlain || !isDoubted(window)) return { reading };
    const parts = partsInDoubt(window, grain);
    if (parts) return { parts, why: "doubt" };
    const within = await ask(report, queryOf(window, window.to - 1));
    if (within !== "too much" && within.empty) return { reading };
    return fail(
      window,
      "it is empty, and not when its last second is left out. Give a profile that answers calendar-month.",
    );
  };

  const askOnce = async (window: Span): Promise<Reading<Id> | "too much" | "refused"> => {
    try {
      return await ask(report, queryOf(window, lastSecondOf(window)));
    } catch (error) {
      if (error instanceof QueryError && error.refusal === "invalid-date" && isDoubted(window)) return "refused";
      throw error;
    }
  };

  const learnFrom = (window: Span): Outcome<Id> => {
    if (partAtMonthEnd(window)) known.atMonthEnds = true;
    else known.longest = longestSpan - 3_600;
    const parts = partsInDoubt(window, grain);
    return parts
      ? { parts, why: "doubt" }
      : fail(window, "the server refuses its dates. Give a profile that answers calendar-month.");
  };

  const read = async (window: Span): Promise<Outcome<Id>> => {
    const reading = await askOnce(window);
    if (reading === "refused") return learnFrom(window);
    if (reading === "too much") return inHalves(window);
    if (countsNothing(reading)) return confirmEmpty(window, reading);
    if (known.windowEnd === undefined) {
      known.windowEnd = await settleWindowEnd(ask, client, reading, window);
      if (known.windowEnd === "inclusive") return read(window);
    }
    return isCut(reading, window) ? inHalves(window) : { reading };
  };

  return { read, grain };
}

/** What is known before anything was asked. */
export function knowledgeOf(stated: Partial<Answers>, cursor: Cursor | undefined): Knowledge {
  return {
    stated,
    windowEnd: stated["window-end"] ?? cursor?.windowEnd,
    atMonthEnds: stated["calendar-month"] === "refused",
    longest: stated["longest-window"] === "refused" ? longestSpan - 3_600 : longestSpan,
  };
}
