import { type Answers, candidates, parseVendorTime } from "@mockvox/spec";
import { isObject } from "../envelope.ts";
import { failuresFrom, OptionError } from "../errors.ts";
import { pullOptionMessages } from "../messages/en.ts";

/** Whether a window includes its last second: an answer to the claim `window-end`. */
export type WindowEndAnswer = Answers["window-end"];

/** The position of a pull, as plain JSON. Pass it to `pull` to resume after the window that it came with. */
export interface Cursor {
  readonly mockvox: 2;
  readonly report: string;
  /** The report's parameters without the dates. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The first second of the whole pull, fourteen digits. */
  readonly from: string;
  /** The first second that is still unread, or the start of the first window that was not settled when it was read; fourteen digits. */
  readonly next: string;
  /** What the pull has learned about the server, or what its profile says. */
  readonly windowEnd?: WindowEndAnswer | undefined;
  /** The length of a window that the server can answer, in seconds. */
  readonly windowSeconds: number;
}

const failure = failuresFrom(pullOptionMessages);

/**
 * Validates a cursor from outside, such as a parsed JSON file.
 *
 * @throws {OptionError} `invalid-cursor`, or `outdated-cursor` if an earlier version wrote it
 */
export function parseCursor(value: unknown): Cursor {
  if (!isObject(value)) throw invalidCursor("an object");
  if (value.mockvox === 1) throw new OptionError(failure("outdated-cursor", { version: 1 }));
  if (value.mockvox !== 2) throw invalidCursor('"mockvox": 2');
  const { report, parameters, from, next, windowEnd, windowSeconds } = value;
  if (typeof report !== "string") throw invalidCursor('"report" to be a string');
  if (!isObject(parameters) || !Object.values(parameters).every(isText))
    throw invalidCursor('"parameters" to be an object of strings');
  if (!isSecond(from) || !isSecond(next)) throw invalidCursor('"from" and "next" to be seconds of fourteen digits');
  if (windowEnd !== undefined && !isWindowEndAnswer(windowEnd))
    throw invalidCursor('"windowEnd" to be an answer to its claim');
  if (typeof windowSeconds !== "number" || !(windowSeconds > 0)) throw invalidCursor('"windowSeconds" to be positive');
  return { mockvox: 2, report, parameters: parameters as Record<string, string>, from, next, windowEnd, windowSeconds };
}

function invalidCursor(expected: string): OptionError {
  return new OptionError(failure("invalid-cursor", { expected }));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isSecond(value: unknown): value is string {
  return isText(value) && parseVendorTime(value) !== undefined;
}

function isWindowEndAnswer(value: unknown): value is WindowEndAnswer {
  return isText(value) && Object.hasOwn(candidates["window-end"].answers, value);
}
