import type { RefusalId } from "@mockvox/spec";
import { messages } from "@mockvox/spec/wire";
import { areSameWords, type Envelope } from "./envelope.ts";
import {
  type Asked,
  type Circumstances,
  QueryError,
  QuotaError,
  SlotError,
  TokenError,
  type Trouble,
  UnavailableError,
  UnexpectedAnswerError,
  type WolkvoxError,
} from "./errors.ts";
import type { RawAnswer } from "./exchange.ts";

type ErrorClass = new (asked: Asked, why: string, circumstances?: Circumstances) => WolkvoxError;

const classes: Readonly<Record<RefusalId, ErrorClass>> = {
  "method-not-allowed": UnexpectedAnswerError,
  "missing-token": TokenError,
  "invalid-token": TokenError,
  maintenance: UnavailableError,
  "unknown-report": QueryError,
  "missing-parameter": QueryError,
  "invalid-date": QueryError,
  "reversed-dates": QueryError,
  "window-too-long": QueryError,
  "quota-spent": QuotaError,
  "too-many-requests": SlotError,
  "time-limit": UnavailableError,
  "row-limit": QueryError,
  "size-limit": QueryError,
};

const idsByMessage = Object.entries(messages) as [RefusalId, string][];

/** The error that a refusal is: by its words where they are known, else by its code. */
export function refusalError(asked: Asked, answer: RawAnswer, { code, error, msg }: Envelope): WolkvoxError {
  const [refusal] = idsByMessage.find(([, known]) => areSameWords(known, msg)) ?? [];
  const Class = refusal ? classes[refusal] : classOf(Number(code));
  const { status, retryAfterSeconds } = answer;
  const known = { said: { error, msg }, refusal, trouble: refusal ? undefined : troubleOf(Number(code)) };
  const remedy = remedyOf(Class);
  const why = `the server says ${code} "${msg.slice(0, 100)}".`;
  return new Class(asked, why, { status, retryAfterSeconds, remedy, ...known });
}

/** The error that an answer without an envelope is, a gateway's page say. */
export function strangeAnswerError(asked: Asked, { status, retryAfterSeconds, text }: RawAnswer): WolkvoxError {
  // A 200 whose text is no JSON was cut or spoiled on its way.
  const Class = status === 200 ? UnavailableError : classOf(status);
  const isRedirect = status === 0 || (status >= 300 && status < 400);
  const remedy = isRedirect ? "Give the address that it redirects to as the base URL." : remedyOf(Class);
  const isPage = status === 200 && /^\s*</.test(text);
  const trouble = isPage ? "web-page" : troubleOf(status);
  const known = { status, retryAfterSeconds, remedy, trouble };
  return new Class(asked, `${asked.origin} answers without JSON, status ${status}.`, known);
}

function troubleOf(code: number): Trouble | undefined {
  return code === 403 ? "unknown-403" : undefined;
}

/** A 403 in unknown words is read as maintenance, whose words are not published. */
function classOf(code: number): ErrorClass {
  if (code >= 500 || [403, 408, 429].includes(code)) return UnavailableError;
  if (code === 401) return TokenError;
  return [400, 413, 414].includes(code) ? QueryError : UnexpectedAnswerError;
}

/** What a caller can do, in a sentence. */
export function remedyOf(Class: ErrorClass): string {
  return remedies.get(Class) ?? "";
}

const remedies: ReadonlyMap<ErrorClass, string> = new Map<ErrorClass, string>([
  [QueryError, "Change the query."],
  [TokenError, "Renew the token."],
  [SlotError, "Wait for a request of this token to end."],
  [QuotaError, "Ask again tomorrow."],
  [UnavailableError, "Ask again later."],
  [UnexpectedAnswerError, "Nobody has described such an answer; please report it."],
]);
