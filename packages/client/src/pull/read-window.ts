import type { ReportId } from "@mockvox/spec";
import type { Client } from "../client.ts";
import { countRecords, type Reading } from "../reading.ts";
import { createWindowAsker, type Question } from "./ask-window.ts";
import type { Asker } from "./asker.ts";
import { isDoubtful, partsInDoubt } from "./doubt.ts";
import { type Knowledge, lastSecondOf, learnMonthEnds, shorterSpan } from "./knowledge.ts";
import { countsNothing, settleByNoons, settleWindowEnd } from "./seam.ts";
import { grainOf, halve, longestSpan, nextMonth, type Span } from "./window.ts";

/** What came of one window: its rows, and the second that may lack in them; or the parts that it has to be read in. */
export type Outcome<Id extends ReportId> =
  | { readonly reading: Reading<Id>; readonly gap?: number }
  | { readonly parts: readonly [Span, Span]; readonly why: "too much" | "doubt" };

export interface WindowReader<Id extends ReportId> {
  read(window: Span): Promise<Outcome<Id>>;
  readonly grain: number;
}

/** Rows as near to the limit as this share of it count as perhaps cut. */
const nearLimit = 0.98;

/** @param past tells all that is pulled and has happened */
export function createWindowReader<Id extends ReportId>(
  client: Client,
  question: Question<Id>,
  asker: Asker,
  known: Knowledge,
  past: () => Span,
): WindowReader<Id> {
  const grain = grainOf(question.report, known.stated["row-grain"]);
  const nearly = client.rowLimit * nearLimit;
  const { ask, fail } = createWindowAsker(client, question, asker, known);
  let hasLookedAround = false;

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

  /** Of a window that was asked up to its last second, this one is read only where the end belongs to a window. */
  const whole = async (window: Span, last: number, reading: Reading<Id>): Promise<Outcome<Id>> => {
    if (last >= window.to) return { reading };
    if (known.windowEnd === undefined && !hasLookedAround) {
      hasLookedAround = true;
      known.windowEnd = await settleByNoons(asker.ask, past());
    }
    return known.windowEnd === "inclusive" ? { reading } : { reading, gap: last };
  };

  /** The refusal of a window that the pages allow tells what is too much for the server. */
  const learnFrom = (window: Span, last: number): Promise<Outcome<Id>> | Outcome<Id> => {
    const isLong = last - window.from >= longestSpan;
    if (!isLong) learnMonthEnds(known);
    else if (known.calendarMonth !== "refused") known.longest = shorterSpan;
    const parts = partsInDoubt(window, grain);
    return parts ? { parts, why: "doubt" } : read(window);
  };

  /** An empty answer that may be a refusal is believed when parts that cannot be refused are empty too. */
  const judgeDoubted = (window: Span): Promise<Outcome<Id>> | Outcome<Id> => {
    const parts = partsInDoubt(window, grain);
    if (parts) return { parts, why: "doubt" };
    return readUpTo(window, window.to - 1, (within) => {
      known.isQuiet = within.empty;
      if (within.empty) return whole(window, window.to - 1, within);
      learnMonthEnds(known);
      return judge(window, window.to - 1, within);
    });
  };

  /** A server that lists hours without calls may have listed the hour behind the window as well. */
  const withoutNextHour = (window: Span): Promise<Outcome<Id>> =>
    readUpTo(window, window.to - 1, (within) =>
      countsNothing(within) ? { reading: within } : judge(window, window.to - 1, within),
    );

  const judgeNothing = (window: Span, last: number, reading: Reading<Id>): Promise<Outcome<Id>> | Outcome<Id> => {
    if (isCut(reading, window)) return inHalves(window);
    const isPlain = Number(reading.envelope.code) === 200 || known.stated["range-refusal"] === "bad-request";
    if (!isPlain && isDoubtful(window, last, known)) return judgeDoubted(window);
    const isSingle = last === window.from && known.stated["equal-dates"] !== "answered";
    if (!isPlain && isSingle) return { reading, gap: last };
    const mayHaveMore = grain > 1 && !reading.empty && known.windowEnd === undefined && last === window.to;
    return mayHaveMore ? withoutNextHour(window) : whole(window, last, reading);
  };

  const judge = async (window: Span, last: number, reading: Reading<Id>): Promise<Outcome<Id>> => {
    if (countsNothing(reading)) return judgeNothing(window, last, reading);
    if (last >= nextMonth(window.from)) known.calendarMonth = "allowed";
    if (known.windowEnd === undefined) {
      known.windowEnd = (await settleWindowEnd(asker.ask, reading, { window, last })) ?? fail(window, cannotBeTold);
      if (known.windowEnd === "inclusive" && last === window.to) return read(window);
    }
    return isCut(reading, window) ? inHalves(window) : whole(window, last, reading);
  };

  const readUpTo = async (
    window: Span,
    last: number,
    then: (reading: Reading<Id>) => Promise<Outcome<Id>> | Outcome<Id>,
  ): Promise<Outcome<Id>> => {
    const reading = await ask(window, last, halve(window, grain) !== undefined);
    if (reading === "refused") return learnFrom(window, last);
    return reading === "too much" ? inHalves(window) : then(reading);
  };

  const readToEnd = (window: Span): Promise<Outcome<Id>> => {
    const last = lastSecondOf(window, known);
    return readUpTo(window, last, (reading) => judge(window, last, reading));
  };

  /** Behind a quiet month the next is asked for within the month first: if it is quiet too, to ask across its end tells nothing. */
  const read = (window: Span): Promise<Outcome<Id>> => {
    const isMonth = window.to === nextMonth(window.from) && isDoubtful(window, lastSecondOf(window, known), known);
    if (!known.isQuiet || !isMonth) return readToEnd(window);
    return readUpTo(window, window.to - 1, (within) => {
      known.isQuiet = within.empty;
      return within.empty ? whole(window, window.to - 1, within) : readToEnd(window);
    });
  };

  return { read, grain };
}

const cannotBeTold =
  "whether a window contains its last second cannot be told from its rows. Give a profile that answers the claim window-end.";
