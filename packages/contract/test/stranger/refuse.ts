import { type Answers, answerTo } from "./answers.ts";
import type { Asked } from "./asked.ts";
import type { About, Deviations, Reply } from "./drift.ts";
import { isOddToken } from "./gate.ts";
import { envelopeOf, type No, wordingOf } from "./refusals.ts";
import { writeJson, writePage } from "./write.ts";

/** Under which the server answers. */
export interface Speaker {
  /** Milliseconds since the epoch. */
  now: () => number;
  answers: Answers;
  deviations: Deviations;
}

/** Says no, in the words and the form that the answers give it. */
export function refuse(no: No, { token }: Asked, before: About, speaker: Speaker): Reply {
  const { answers, deviations } = speaker;
  const about = { ...before, no };
  const page = pageOf(no, answers);
  if (page) return deviations.reply?.(page, about) ?? page;
  const wording = { ...wordingOf(no, answers, isOddToken(token)), ...deviations.wordings?.[no] };
  const status = answerTo(answers, "refusal-http-status") === "always-200" ? 200 : wording.status;
  const reply = send(status, envelopeOf(wording, answers), about, speaker);
  const seconds = answerTo(answers, "retry-after") === "present" ? retryAfter(no, speaker) : undefined;
  return seconds === undefined ? reply : { ...reply, headers: { "Retry-After": `${seconds}`, ...reply.headers } };
}

/** Where the web server speaks instead of the API. */
function pageOf(no: No, answers: Answers): Reply | undefined {
  if (no === "maintenance" && answerTo(answers, "maintenance-body") === "page") return writePage(403, "Forbidden");
  if (no !== "time-limit") return undefined;
  const limit = answerTo(answers, "time-limit");
  if (limit === "gateway-page") return writePage(504, "Gateway Timeout");
  return limit === "empty-body" ? { ...writePage(500, ""), body: "" } : undefined;
}

/** Seconds until asking again may help. */
function retryAfter(no: No, { answers, now }: Speaker): number | undefined {
  if (no === "too-many-requests") return 1;
  if (no === "maintenance") return 3600;
  if (no !== "quota-spent") return undefined;
  const shift = answerTo(answers, "quota-reset") === "midnight-local" ? 18_000 : 0;
  return 86_400 - (Math.floor(now() / 1000 - shift) % 86_400);
}

/** Writes an envelope, as the deviations bend it. */
export function send(
  status: number,
  envelope: Record<string, unknown>,
  about: About,
  { answers, deviations }: Speaker,
): Reply {
  const reply = writeJson(status, deviations.envelope?.(envelope, about) ?? envelope, answers);
  return deviations.reply?.(reply, about) ?? reply;
}
