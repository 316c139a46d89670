import { formatMessage, MockvoxError } from "@mockvox/spec/text";
import { MockServerError, type MockServerErrorCode } from "../errors.ts";
import { en } from "../messages/en.ts";
import { maskSecrets, redact, type Secrets } from "../request/redact.ts";

/** An error of the control API as problem details (RFC 9457). */
export interface Problem {
  /** `urn:mockvox:error:` and the code. */
  type: string;
  /** The phrase of the status. */
  title: string;
  status: number;
  /** The English sentence. */
  detail: string;
  /** The code of the error; `docs/errors.md` lists them. */
  code: string;
  /** The values of the sentence, without secrets. */
  params: object;
}

/** Codes with another status than 400. */
const statusByCode: Readonly<Partial<Record<string, number>>> = {
  "host-not-allowed": 403,
  "origin-not-allowed": 403,
  "admin-key-required": 403,
  "admin-key-mismatch": 403,
  "unknown-control": 404,
  "body-too-large": 413,
  "unexpected-error": 500,
  "limit-store-unreachable": 503,
} satisfies Partial<Record<MockServerErrorCode, number>>;

const titles: Readonly<Record<number, string>> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  413: "Content Too Large",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** Describes an error without the secrets of the request that caused it. */
export function toProblem(error: unknown, secrets: Secrets): Problem {
  const { code, params, message } = toCodedError(error);
  const redacted = redactParams(params, secrets);
  const status = statusByCode[code] ?? 400;
  const ownTexts: Readonly<Record<string, (typeof en)[keyof typeof en] | undefined>> = en;
  const text = ownTexts[code];
  return {
    type: `urn:mockvox:error:${code}`,
    title: titles[status] ?? "",
    status,
    detail: text === undefined ? maskSecrets(message, secrets) : formatMessage(text, redacted),
    code,
    params: redacted,
  };
}

/** Errors of other packages have codes, too; anything else is a bug. */
function toCodedError(error: unknown): MockvoxError {
  if (error instanceof MockvoxError) return error;
  return new MockServerError("unexpected-error", { message: error instanceof Error ? error.message : String(error) });
}

function redactParams(params: object, secrets: Secrets): object {
  const redactValue = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(redactValue);
    return typeof value === "string" ? redact(value, secrets) : value;
  };
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, redactValue(value)]));
}
