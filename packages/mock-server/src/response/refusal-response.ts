import { type Answers, emptyDateRange, type Refusal, type RefusalId, refusals } from "@mockvox/spec";
import { isMalformedToken } from "../request/find-refusal.ts";
import type { PlainResponse } from "../request/plain-http.ts";
import { writeJson } from "./json.ts";
import { htmlPage, pageHeaders, plainJsonHeaders, reportHeaders } from "./vendor-http.ts";

type RefusalText = Pick<Refusal, "status" | "error" | "msg">;

/** What the response depends on in addition to the profile. */
export interface RefusalContext {
  /** Seconds for the header `Retry-After`; absent for errors that are not temporary. */
  retryAfterSeconds?: (() => number) | undefined;
  token?: string | undefined;
}

/** The error response for a refusal, in the format that the profile says. */
export function createRefusalResponse(
  refusal: RefusalId | "empty-window",
  answers: Answers,
  { retryAfterSeconds, token }: RefusalContext = {},
): PlainResponse {
  const text = textOf(refusal, answers, isMalformedToken(token));
  const withoutEnvelope = responseWithoutEnvelope(refusal, answers);
  if (withoutEnvelope) return { ...withoutEnvelope, end: "close", info: { refusal } };
  return {
    status: answers["refusal-http-status"] === "always-200" ? 200 : text.status,
    headers: {
      ...(answers["refusal-headers"] === "same" ? reportHeaders : plainJsonHeaders),
      ...retryAfter(answers, retryAfterSeconds),
    },
    body: writeJson(envelopeOf(text, answers), answers),
    end: "close",
    info: { refusal },
  };
}

function textOf(refusal: RefusalId | "empty-window", answers: Answers, malformedToken: boolean): RefusalText {
  if (refusal === "empty-window") return emptyDateRange;
  return { ...refusals[refusal], ...variantOf(refusal, answers, malformedToken) };
}

/** Status and error phrase that differ by claim. */
function variantOf(refusal: RefusalId, answers: Answers, malformedToken: boolean): Partial<RefusalText> {
  const notFound = { status: emptyDateRange.status, error: emptyDateRange.error };
  const unauthorized = { status: refusals["missing-token"].status, error: refusals["missing-token"].error };
  switch (refusal) {
    case "invalid-date":
    case "reversed-dates":
    case "window-too-long":
      return answers["range-refusal"] === "not-found" ? notFound : {};
    case "unknown-report":
      return answers["unknown-report"] === "not-found" ? notFound : {};
    case "invalid-token":
      return malformedToken && answers["malformed-token"] === "unauthorized" ? unauthorized : {};
    default:
      return {};
  }
}

function envelopeOf({ status, error, msg }: RefusalText, answers: Answers): object {
  const code = answers["refusal-code-type"] === "string" ? String(status) : status;
  const text = answers["message-case"] === "sentence" ? msg.charAt(0) + msg.slice(1).toLowerCase() : msg;
  const data = { absent: {}, null: { data: null }, "empty-list": { data: [] } }[answers["refusal-data"]];
  return { code, error, msg: text, ...data };
}

/** Error responses from outside the API, without an envelope. */
function responseWithoutEnvelope(
  refusal: string,
  answers: Answers,
): Pick<PlainResponse, "status" | "headers" | "body"> | undefined {
  if (refusal === "maintenance" && answers["maintenance-body"] === "page") return htmlPage(403, "Forbidden");
  if (refusal === "size-limit" && answers["size-limit"] === "gateway-page") return htmlPage(502, "Bad Gateway");
  if (refusal !== "time-limit" || answers["time-limit"] === "envelope") return undefined;
  if (answers["time-limit"] === "gateway-page") return htmlPage(504, "Gateway Timeout");
  return { status: 500, headers: pageHeaders, body: "" };
}

function retryAfter(answers: Answers, seconds: (() => number) | undefined): Record<string, string> {
  return seconds && answers["retry-after"] === "present" ? { "Retry-After": String(seconds()) } : {};
}
