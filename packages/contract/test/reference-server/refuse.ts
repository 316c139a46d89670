import { type Answers, answerTo } from "./answers.ts";
import type { Deviations, ResponseContext, ServerResponse } from "./drift.ts";
import type { ParsedRequest } from "./parse-request.ts";
import { envelopeOf, type RefusalId, wordingOf } from "./refusals.ts";
import { isMalformedToken } from "./validation.ts";
import { writeJson, writePage } from "./write-response.ts";

/** The settings that determine a response. */
export interface ResponseSettings {
  /** Milliseconds since the epoch. */
  now: () => number;
  answers: Answers;
  deviations: Deviations;
}

/** Responds with an error, in the wording and form of the answers. */
export function refuseRequest(
  no: RefusalId,
  { token }: ParsedRequest,
  before: ResponseContext,
  settings: ResponseSettings,
): ServerResponse {
  const { answers, deviations } = settings;
  const context = { ...before, refusal: no };
  const page = pageOf(no, answers);
  if (page) return deviations.response?.(page, context) ?? page;
  const wording = { ...wordingOf(no, answers, isMalformedToken(token)), ...deviations.wordings?.[no] };
  const status = answerTo(answers, "refusal-http-status") === "always-200" ? 200 : wording.status;
  const reply = sendEnvelope(status, envelopeOf(wording, answers), context, settings);
  const seconds = answerTo(answers, "retry-after") === "present" ? retryAfter(no, settings) : undefined;
  return seconds === undefined ? reply : { ...reply, headers: { "Retry-After": `${seconds}`, ...reply.headers } };
}

/** The page of the web server that replaces the API's response. */
function pageOf(no: RefusalId, answers: Answers): ServerResponse | undefined {
  if (no === "maintenance" && answerTo(answers, "maintenance-body") === "page") return writePage(403, "Forbidden");
  if (no !== "time-limit") return undefined;
  const limit = answerTo(answers, "time-limit");
  if (limit === "gateway-page") return writePage(504, "Gateway Timeout");
  return limit === "empty-body" ? { ...writePage(500, ""), body: "" } : undefined;
}

/** Seconds until a retry may succeed. */
function retryAfter(no: RefusalId, { answers, now }: ResponseSettings): number | undefined {
  if (no === "too-many-requests") return 1;
  if (no === "maintenance") return 3600;
  if (no !== "quota-spent") return undefined;
  const shift = answerTo(answers, "quota-reset") === "midnight-local" ? 18_000 : 0;
  return 86_400 - (Math.floor(now() / 1000 - shift) % 86_400);
}

/** Writes an envelope, with the deviations applied. */
export function sendEnvelope(
  status: number,
  envelope: Record<string, unknown>,
  context: ResponseContext,
  { answers, deviations }: ResponseSettings,
): ServerResponse {
  const reply = writeJson(status, deviations.envelope?.(envelope, context) ?? envelope, answers);
  return deviations.response?.(reply, context) ?? reply;
}
