import { type Answers, candidates, parseVendorSecond } from "@mockvox/spec";
import { isObject } from "../envelope.ts";

/** Whether a window contains its last second, as the claim `window-end` has it. */
export type WindowEnd = Answers["window-end"];

/** Where a pull stands, as plain JSON. A pull that is given it goes on behind the last step. */
export interface Cursor {
  readonly mockvox: 1;
  readonly report: string;
  /** The report's parameters besides the dates. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The first second of the whole pull, fourteen digits. */
  readonly from: string;
  /** The first second that is not read yet, or that begins a window which was not over yet when it was read; fourteen digits. */
  readonly next: string;
  /** What the pull found out about the server, or was told. */
  readonly windowEnd?: WindowEnd | undefined;
  /** Seconds of a window that the server can answer. */
  readonly spanSeconds: number;
}

/**
 * Checks a cursor that comes from outside, a parsed JSON file say.
 *
 * @throws {TypeError} when it is none
 */
export function parseCursor(value: unknown): Cursor {
  if (!isObject(value) || value.mockvox !== 1) throw notACursor('"mockvox" is 1');
  const { report, parameters, from, next, windowEnd, spanSeconds } = value;
  if (typeof report !== "string") throw notACursor('"report" is a text');
  if (!isObject(parameters) || !Object.values(parameters).every(isText)) throw notACursor('"parameters" are texts');
  if (!isSecond(from) || !isSecond(next)) throw notACursor('"from" and "next" are seconds of fourteen digits');
  if (windowEnd !== undefined && !isWindowEnd(windowEnd)) throw notACursor('"windowEnd" is an answer to its claim');
  if (typeof spanSeconds !== "number" || !(spanSeconds > 0)) throw notACursor('"spanSeconds" is above 0');
  return { mockvox: 1, report, parameters: parameters as Record<string, string>, from, next, windowEnd, spanSeconds };
}

function notACursor(wanted: string): TypeError {
  return new TypeError(`This is no cursor of a pull: ${wanted} in one. Start anew without it.`);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isSecond(value: unknown): value is string {
  return isText(value) && parseVendorSecond(value) !== undefined;
}

function isWindowEnd(value: unknown): value is WindowEnd {
  return isText(value) && Object.hasOwn(candidates["window-end"].answers, value);
}
