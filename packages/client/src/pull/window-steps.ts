import type { QueryError } from "../errors.ts";
import { countRecords, hasOnlyZeroCounts, type ReportResult } from "../report-result.ts";
import {
  dateEndFor,
  learnFromRefusal,
  limitToMonths,
  mayBeRefused,
  type ServerTraits,
  splitAmbiguous,
} from "./server-traits.ts";
import { halve, nextMonth } from "./window.ts";
import { nextProbeStep, type ProbeStep, startProbe, startProbeInPast } from "./window-end-probe.ts";
import type { Observation, ProbingState, Step, WindowContext, WindowState } from "./window-states.ts";

/** Above this fraction of the row limit a result may have been truncated. */
const truncationThreshold = 0.98;

/** After an empty month the next one is requested within the month first: if it is empty too, a request across its end shows nothing. */
export function firstStep(context: WindowContext): Step {
  const { window, traits } = context;
  const isMonth = window.to === nextMonth(window.from) && mayBeRefused(window, dateEndFor(window, traits), traits);
  return traits.isLastMonthEmpty && isMonth ? requestTo(window.to - 1, "checking-month", context) : readToEnd(context);
}

export function nextStep(state: WindowState, observation: Observation, context: WindowContext): Step {
  if ("probe" in state) return afterProbe(state, observation, context);
  if (observation === "too-large") return splitInHalves(context);
  if ("refused" in observation) return afterRefusal(state.dateEnd, observation.refused, context);
  const { dateEnd } = state;
  const { result } = observation;
  switch (state.kind) {
    case "reading":
      return afterResult(dateEnd, result, context);
    case "checking-month": {
      const learned = learn(context, { isLastMonthEmpty: result.isEmpty });
      return result.isEmpty ? finish(dateEnd, result, learned) : readToEnd(learned);
    }
    case "confirming-empty": {
      const learned = learn(context, { isLastMonthEmpty: result.isEmpty });
      if (result.isEmpty) return finish(dateEnd, result, learned);
      return afterResult(dateEnd, result, learn(learned, limitToMonths(learned.traits)));
    }
    case "excluding-next-hour":
      return hasOnlyZeroCounts(result) ? done(result, undefined, context) : afterResult(dateEnd, result, context);
  }
}

function readToEnd(context: WindowContext): Step {
  return requestTo(dateEndFor(context.window, context.traits), "reading", context);
}

function requestTo(
  dateEnd: number,
  kind: Exclude<WindowState["kind"], ProbingState["kind"]>,
  { window, granularity, traits }: WindowContext,
): Step {
  const { from } = window;
  if (dateEnd === from && traits.declared["equal-dates"] === "refused")
    return { failure: "equal-dates-refused", traits };
  const canSplit = halve(window, granularity) !== undefined;
  return { request: { isProbe: false, from, dateEnd, canSplit }, state: { kind, dateEnd }, traits };
}

function afterRefusal(dateEnd: number, refused: QueryError, context: WindowContext): Step {
  const { window, granularity, traits } = context;
  if (dateEnd === window.from) return { failure: "equal-dates-refused", traits };
  if (!mayBeRefused(window, dateEnd, traits)) return { failure: refused, traits };
  const learned = learn(context, learnFromRefusal(window, dateEnd, traits));
  const split = splitAmbiguous(window, granularity);
  return split ? { split, reason: "ambiguous", traits: learned.traits } : firstStep(learned);
}

function afterResult(dateEnd: number, result: ReportResult, context: WindowContext): Step {
  const { window, traits } = context;
  if (hasOnlyZeroCounts(result)) return afterNoRows(dateEnd, result, context);
  const learned = dateEnd >= nextMonth(window.from) ? learn(context, { calendarMonth: "allowed" }) : context;
  if (traits.windowEnd === undefined)
    return continueProbe(startProbe(result, window, dateEnd), { kind: "probing", result, dateEnd }, learned);
  return afterRows(dateEnd, result, learned);
}

function afterRows(dateEnd: number, result: ReportResult, context: WindowContext): Step {
  return mayBeTruncated(result, context) ? splitInHalves(context) : finish(dateEnd, result, context);
}

function afterNoRows(dateEnd: number, result: ReportResult, context: WindowContext): Step {
  const { window, granularity, traits } = context;
  if (mayBeTruncated(result, context)) return splitInHalves(context);
  const isUnambiguous = Number(result.envelope.code) === 200 || traits.declared["range-refusal"] === "bad-request";
  if (!isUnambiguous && mayBeRefused(window, dateEnd, traits)) return confirmEmpty(context);
  const hasEqualDates = dateEnd === window.from && traits.declared["equal-dates"] !== "answered";
  if (!isUnambiguous && hasEqualDates) return done(result, dateEnd, context);
  // A server that lists hours without calls may have listed the hour after the window as well.
  const mayHaveNextHour = granularity > 1 && !result.isEmpty && traits.windowEnd === undefined && dateEnd === window.to;
  return mayHaveNextHour ? requestTo(window.to - 1, "excluding-next-hour", context) : finish(dateEnd, result, context);
}

/** An empty response that may be a refusal is accepted once parts that cannot be refused are empty too. */
function confirmEmpty(context: WindowContext): Step {
  const { window, granularity, traits } = context;
  const split = splitAmbiguous(window, granularity);
  return split ? { split, reason: "ambiguous", traits } : requestTo(window.to - 1, "confirming-empty", context);
}

/** A window requested up to its last second has that second only if the server includes the end. */
function finish(dateEnd: number, result: ReportResult, context: WindowContext): Step {
  const { window, traits, past } = context;
  if (dateEnd >= window.to) return done(result, undefined, context);
  if (traits.windowEnd === undefined && !traits.hasSearchedPast) {
    const learned = learn(context, { hasSearchedPast: true });
    return continueProbe(startProbeInPast(past), { kind: "probing-past", result, dateEnd }, learned);
  }
  return done(result, traits.windowEnd === "inclusive" ? undefined : dateEnd, context);
}

function afterProbe(state: ProbingState, observation: Observation, context: WindowContext): Step {
  if (typeof observation === "object" && "refused" in observation)
    return { failure: observation.refused, traits: context.traits };
  const result = observation === "too-large" ? observation : observation.result;
  return continueProbe(nextProbeStep(state.probe, result), state, context);
}

/** Sends the probe's next request, or continues with its answer. */
function continueProbe(step: ProbeStep, pending: Omit<ProbingState, "probe">, context: WindowContext): Step {
  const { kind, result, dateEnd } = pending;
  if ("state" in step) {
    const { state: probe, ...range } = step;
    return { request: { isProbe: true, ...range }, state: { kind, probe, result, dateEnd }, traits: context.traits };
  }
  const { windowEnd } = step;
  const learned = learn(context, { windowEnd });
  if (kind === "probing-past") return finish(dateEnd, result, learned);
  if (windowEnd === undefined) return { failure: "unknown-window-end", traits: context.traits };
  const hasNextSecond = windowEnd === "inclusive" && dateEnd === context.window.to;
  return hasNextSecond ? firstStep(learned) : afterRows(dateEnd, result, learned);
}

function done(result: ReportResult, gap: number | undefined, { traits }: WindowContext): Step {
  return { done: result, gap, traits };
}

function splitInHalves({ window, granularity, traits }: WindowContext): Step {
  const split = halve(window, granularity);
  return split ? { split, reason: "too-large", traits } : { failure: "window-not-divisible", traits };
}

function learn(context: WindowContext, learned: Partial<ServerTraits>): WindowContext {
  return { ...context, traits: { ...context.traits, ...learned } };
}

function mayBeTruncated({ data, isComplete }: ReportResult, { window, granularity, rowLimit }: WindowContext): boolean {
  const length = countRecords(data);
  const isNearLimit = length >= rowLimit * truncationThreshold && length <= rowLimit;
  return !isComplete || (isNearLimit && halve(window, granularity) !== undefined);
}
