import { type Answers, emptyWindow, type Refusal, type RefusalId, refusals } from "@mockvox/spec";
import { pageHeaders, reportHeaders } from "./headers.ts";
import { writeBody } from "./json.ts";
import type { Answer } from "./plain.ts";
import { page } from "./web-server.ts";

type Wording = Pick<Refusal, "status" | "error" | "msg">;

/** What a refusal's wording may depend on besides the profile. */
export interface Circumstances {
  /** Seconds after which asking again may help; undefined when it does not. */
  retryAfterSeconds?: (() => number) | undefined;
  token?: string | undefined;
}

/** The answer that says no, as the profile words it. */
export function refuse(
  refusal: RefusalId | "empty-window",
  answers: Answers,
  { retryAfterSeconds, token }: Circumstances = {},
): Answer {
  const wording = wordingOf(refusal, answers, isMalformed(token));
  const bare = bareAnswer(refusal, answers);
  if (bare) return { ...bare, end: "close", about: { refusal } };
  return {
    status: answers["refusal-http-status"] === "always-200" ? 200 : wording.status,
    headers: { ...reportHeaders, ...retryAfter(answers, retryAfterSeconds) },
    body: writeBody(envelopeOf(wording, answers), answers),
    end: "close",
    about: { refusal },
  };
}

/** Whether a token is not made of letters and digits, which is all that the vendor's are made of. */
export function isMalformed(token: string | undefined): boolean {
  return token !== undefined && !/^[a-z0-9]+$/i.test(token);
}

function wordingOf(refusal: RefusalId | "empty-window", answers: Answers, malformedToken: boolean): Wording {
  if (refusal === "empty-window") return emptyWindow;
  return { ...refusals[refusal], ...variantOf(refusal, answers, malformedToken) };
}

/** Where a claim has another status for a refusal, the phrase that goes with it. */
function variantOf(refusal: RefusalId, answers: Answers, malformedToken: boolean): Partial<Wording> {
  const notFound = { status: emptyWindow.status, error: emptyWindow.error };
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

function envelopeOf({ status, error, msg }: Wording, answers: Answers): object {
  const code = answers["refusal-code-type"] === "string" ? String(status) : status;
  const said = answers["message-case"] === "sentence" ? msg.charAt(0) + msg.slice(1).toLowerCase() : msg;
  const data = { absent: {}, null: { data: null }, "empty-list": { data: [] } }[answers["refusal-data"]];
  return { code, error, msg: said, ...data };
}

/** A refusal that comes from before or around the API, without its envelope. */
function bareAnswer(refusal: string, answers: Answers): Pick<Answer, "status" | "headers" | "body"> | undefined {
  if (refusal === "maintenance" && answers["maintenance-body"] === "page") return page(403, "Forbidden");
  if (refusal === "size-limit" && answers["size-limit"] === "gateway-page") return page(502, "Bad Gateway");
  if (refusal !== "time-limit" || answers["time-limit"] === "envelope") return undefined;
  if (answers["time-limit"] === "gateway-page") return page(504, "Gateway Timeout");
  return { status: 500, headers: pageHeaders, body: "" };
}

function retryAfter(answers: Answers, seconds: (() => number) | undefined): Record<string, string> {
  return seconds && answers["retry-after"] === "present" ? { "Retry-After": String(seconds()) } : {};
}
