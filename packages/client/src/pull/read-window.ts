import type { ReportId } from "@mockvox/spec";
import type { Client } from "../client.ts";
import { failuresFrom } from "../errors.ts";
import { pullMessages } from "../messages/en.ts";
import { countRecords, type ReportResult } from "../report-result.ts";
import { mayBeRefused, splitAmbiguous } from "./ambiguous-window.ts";
import { createWindowClient, type PullTarget } from "./request-window.ts";
import type { RetryingClient } from "./retry.ts";
import { dateEndFor, limitToMonths, reducedMaxWindowSeconds, type ServerTraits } from "./server-traits.ts";
import { granularityOf, halve, type Interval, maxIntervalSeconds, nextMonth } from "./window.ts";
import { hasOnlyZeroCounts, probeByNoonHours, probeWindowEnd } from "./window-end-probe.ts";

const failure = failuresFrom(pullMessages);

/** The outcome of one window: its result and the second that may be missing from it, or the parts to read instead. */
export type WindowOutcome<Id extends ReportId> =
  | { readonly result: ReportResult<Id>; readonly gap?: number }
  | { readonly parts: readonly [Interval, Interval]; readonly reason: "too-large" | "ambiguous" };

type MaybeOutcome<Id extends ReportId> = Promise<WindowOutcome<Id>> | WindowOutcome<Id>;

export interface WindowReader<Id extends ReportId> {
  read(window: Interval): Promise<WindowOutcome<Id>>;
  readonly granularity: number;
}

/** Above this fraction of the row limit a result may have been truncated. */
const truncationThreshold = 0.98;

/** @param past returns the part of the pull's interval that is in the past */
export function createWindowReader<Id extends ReportId>(
  client: Client,
  target: PullTarget<Id>,
  retrying: RetryingClient,
  traits: ServerTraits,
  past: () => Interval,
): WindowReader<Id> {
  const granularity = granularityOf(target.report, traits.declared["row-grain"]);
  const suspiciousCount = client.rowLimit * truncationThreshold;
  const { request, fail } = createWindowClient(client, target, retrying, traits);
  let hasProbedElsewhere = false;

  const splitInHalves = (window: Interval): WindowOutcome<Id> => {
    const parts = halve(window, granularity);
    if (parts) return { parts, reason: "too-large" };
    return fail(window, failure("window-not-divisible", { seconds: window.to - window.from }), "row-limit");
  };

  const mayBeTruncated = ({ data, isComplete }: ReportResult<Id>, window: Interval): boolean => {
    const length = countRecords(data);
    const isNearLimit =
      length >= suspiciousCount && length <= client.rowLimit && halve(window, granularity) !== undefined;
    return !isComplete || isNearLimit;
  };

  /** A window requested up to its last second has that second only if the server includes the end. */
  const withWindowEnd = async (
    window: Interval,
    dateEnd: number,
    result: ReportResult<Id>,
  ): Promise<WindowOutcome<Id>> => {
    if (dateEnd >= window.to) return { result };
    if (traits.windowEnd === undefined && !hasProbedElsewhere) {
      hasProbedElsewhere = true;
      traits.windowEnd = await probeByNoonHours(retrying.report, past());
    }
    return traits.windowEnd === "inclusive" ? { result } : { result, gap: dateEnd };
  };

  /** A refusal of a window that the documentation allows shows which windows the server does not accept. */
  const handleRefusal = (window: Interval, dateEnd: number): MaybeOutcome<Id> => {
    const isLongest = dateEnd - window.from >= maxIntervalSeconds;
    if (!isLongest) limitToMonths(traits);
    else if (traits.calendarMonth !== "refused") traits.maxWindowSeconds = reducedMaxWindowSeconds;
    const parts = splitAmbiguous(window, granularity);
    return parts ? { parts, reason: "ambiguous" } : read(window);
  };

  /** An empty response that may be a refusal is accepted once parts that cannot be refused are empty too. */
  const confirmEmpty = (window: Interval): MaybeOutcome<Id> => {
    const parts = splitAmbiguous(window, granularity);
    if (parts) return { parts, reason: "ambiguous" };
    return requestUpTo(window, window.to - 1, (result) => {
      traits.isLastMonthEmpty = result.isEmpty;
      if (result.isEmpty) return withWindowEnd(window, window.to - 1, result);
      limitToMonths(traits);
      return handleResult(window, window.to - 1, result);
    });
  };

  /** A server that lists hours without calls may have listed the hour after the window as well. */
  const withoutNextHour = (window: Interval): Promise<WindowOutcome<Id>> =>
    requestUpTo(window, window.to - 1, (result) =>
      hasOnlyZeroCounts(result) ? { result } : handleResult(window, window.to - 1, result),
    );

  const handleZeroCounts = (window: Interval, dateEnd: number, result: ReportResult<Id>): MaybeOutcome<Id> => {
    if (mayBeTruncated(result, window)) return splitInHalves(window);
    const isUnambiguous = Number(result.envelope.code) === 200 || traits.declared["range-refusal"] === "bad-request";
    if (!isUnambiguous && mayBeRefused(window, dateEnd, traits)) return confirmEmpty(window);
    const hasEqualDates = dateEnd === window.from && traits.declared["equal-dates"] !== "answered";
    if (!isUnambiguous && hasEqualDates) return { result, gap: dateEnd };
    const mayHaveNextHour =
      granularity > 1 && !result.isEmpty && traits.windowEnd === undefined && dateEnd === window.to;
    return mayHaveNextHour ? withoutNextHour(window) : withWindowEnd(window, dateEnd, result);
  };

  const handleResult = async (
    window: Interval,
    dateEnd: number,
    result: ReportResult<Id>,
  ): Promise<WindowOutcome<Id>> => {
    if (hasOnlyZeroCounts(result)) return handleZeroCounts(window, dateEnd, result);
    if (dateEnd >= nextMonth(window.from)) traits.calendarMonth = "allowed";
    if (traits.windowEnd === undefined) {
      const windowEnd = await probeWindowEnd(retrying.report, result, { window, dateEnd });
      traits.windowEnd = windowEnd ?? fail(window, failure("unknown-window-end", {}));
      if (traits.windowEnd === "inclusive" && dateEnd === window.to) return read(window);
    }
    return mayBeTruncated(result, window) ? splitInHalves(window) : withWindowEnd(window, dateEnd, result);
  };

  const requestUpTo = async (
    window: Interval,
    dateEnd: number,
    handle: (result: ReportResult<Id>) => MaybeOutcome<Id>,
  ): Promise<WindowOutcome<Id>> => {
    const result = await request(window, dateEnd, halve(window, granularity) !== undefined);
    if (result === "refused") return handleRefusal(window, dateEnd);
    return result === "too-large" ? splitInHalves(window) : handle(result);
  };

  const readToEnd = (window: Interval): Promise<WindowOutcome<Id>> => {
    const dateEnd = dateEndFor(window, traits);
    return requestUpTo(window, dateEnd, (result) => handleResult(window, dateEnd, result));
  };

  /** After an empty month the next one is requested within the month first: if it is empty too, a request across its end shows nothing. */
  const read = (window: Interval): Promise<WindowOutcome<Id>> => {
    const isMonth = window.to === nextMonth(window.from) && mayBeRefused(window, dateEndFor(window, traits), traits);
    if (!traits.isLastMonthEmpty || !isMonth) return readToEnd(window);
    return requestUpTo(window, window.to - 1, (result) => {
      traits.isLastMonthEmpty = result.isEmpty;
      return result.isEmpty ? withWindowEnd(window, window.to - 1, result) : readToEnd(window);
    });
  };

  return { read, granularity };
}
