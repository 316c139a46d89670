import { nothingFound } from "@mockvox/spec/wire";

/** What every answer is wrapped in. Fields that nobody has described pass through. */
export interface Envelope {
  readonly code: number | string;
  readonly error: string | null;
  readonly msg: string;
  readonly data?: unknown;
}

/** A text as JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isEnvelope(value: unknown): value is Envelope {
  if (!isObject(value)) return false;
  const { code, error, msg } = value;
  const isCode = typeof code === "number" || (typeof code === "string" && /^\d+$/.test(code));
  return isCode && typeof msg === "string" && (error === null || typeof error === "string");
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether an answer is the 404 of a window in which nothing happened, word for word; case may differ. */
export function saysNothingFound(status: number, { code, error, msg }: Envelope): boolean {
  const is404 = Number(code) === nothingFound.status && (status === nothingFound.status || status === 200);
  return is404 && areSameWords(error ?? "", nothingFound.error) && areSameWords(msg, nothingFound.msg);
}

/** Whether two messages say the same: case, blanks and the figures of limits aside. */
export function areSameWords(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

function wordsOf(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\d+/g, "0").replaceAll(/\s+/g, " ");
}
