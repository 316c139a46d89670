import { type Answers, type ClaimId, namedProfile, type Profile, type ReportId } from "@mockvox/spec";
import type { WindowEndAnswer } from "./cursor.ts";
import { halve, type Interval, maxIntervalSeconds, nextMonth, splitAtMonthEnd } from "./window.ts";

/** What is known about the server: from the profile, the cursor, or its responses. A response that teaches something makes a new value. */
export interface ServerTraits {
  readonly windowEnd: WindowEndAnswer | undefined;
  readonly calendarMonth: Answers["calendar-month"] | undefined;
  /** Whether the last month that was requested separately was empty; then the next months are requested separately too. */
  readonly isLastMonthEmpty: boolean;
  /** Whether a row was searched in the past to settle `windowEnd` for an empty window. It is done once in a pull. */
  readonly hasSearchedPast: boolean;
  readonly maxWindowSeconds: number;
  /** The answers that the profile states. */
  readonly declared: Partial<Answers>;
}

/** The longest window of a server that refuses exactly 31 days, in seconds. */
const reducedMaxWindowSeconds = maxIntervalSeconds - 3_600;

/** The answers that a profile states itself or through the named profile it extends; the defaults of the ledger do not count. */
export function declaredAnswers(profile: Profile | undefined, report: ReportId): Partial<Answers> {
  if (!profile) return {};
  const base = profile.extends ? namedProfile(profile.extends).answers : {};
  const choices: [string, unknown][] = Object.entries({ ...base, ...profile.answers });
  const declared = choices.map(([claim, choice]) => [claim, answerFor(choice, report)] as const);
  return Object.fromEntries(declared.filter(([, answer]) => answer !== undefined)) as { [Id in ClaimId]?: Answers[Id] };
}

function answerFor(choice: unknown, report: ReportId): unknown {
  return typeof choice === "object" && choice !== null ? new Map(Object.entries(choice)).get(report) : choice;
}

/** What is known before the first request. */
export function initialTraits(
  declared: Partial<Answers>,
  cursor: { readonly windowEnd?: WindowEndAnswer | undefined } | undefined,
): ServerTraits {
  return {
    declared,
    windowEnd: declared["window-end"] ?? cursor?.windowEnd,
    calendarMonth: declared["calendar-month"],
    isLastMonthEmpty: false,
    hasSearchedPast: false,
    maxWindowSeconds: declared["longest-window"] === "refused" ? reducedMaxWindowSeconds : maxIntervalSeconds,
  };
}

/**
 * The second to send as `date_end`. While it is unknown whether the server includes that second, it is the one after the window, so that
 * an empty response means an empty window either way. Where windows must stay within a month, that second cannot be requested: the last
 * second of a month is sent as `date_end` or not at all.
 */
export function dateEndFor({ from, to }: Interval, { windowEnd, calendarMonth }: ServerTraits): number {
  const wouldCross = calendarMonth === "refused" && to >= nextMonth(from);
  return windowEnd === "inclusive" || wouldCross ? to - 1 : to;
}

/**
 * Whether the server may refuse a window that the documentation allows, possibly with the response of an empty one: because it crosses
 * a month's end, or lasts exactly 31 days. Both are open claims.
 *
 * @param dateEnd the second sent as `date_end`
 */
export function mayBeRefused({ from }: Interval, dateEnd: number, { calendarMonth, declared }: ServerTraits): boolean {
  const mayCross = calendarMonth === "allowed" || dateEnd < nextMonth(from);
  const mayBeLong = (declared["longest-window"] ?? "refused") !== "refused" || dateEnd - from < maxIntervalSeconds;
  return !(mayCross && mayBeLong);
}

/** Two parts of a window that are less likely to be refused; undefined if there are none. */
export function splitAmbiguous(window: Interval, granularity: number): readonly [Interval, Interval] | undefined {
  const isLongest = window.to - window.from >= maxIntervalSeconds;
  return splitAtMonthEnd(window) ?? (isLongest ? halve(window, granularity) : undefined);
}

/** A refusal of a window that the documentation allows shows which windows the server does not accept. */
export function learnFromRefusal({ from }: Interval, dateEnd: number, traits: ServerTraits): ServerTraits {
  const isLongest = dateEnd - from >= maxIntervalSeconds;
  if (!isLongest) return limitToMonths(traits);
  return traits.calendarMonth === "refused" ? traits : { ...traits, maxWindowSeconds: reducedMaxWindowSeconds };
}

/** From here on windows stay within a month, so that they never last exactly 31 days. */
export function limitToMonths(traits: ServerTraits): ServerTraits {
  return { ...traits, calendarMonth: "refused", maxWindowSeconds: maxIntervalSeconds };
}
