import { type Answers, answerTo } from "./answers.ts";

export interface Wording {
  status: number;
  error: string | null;
  msg: string;
}

/** The error responses, including that of an empty date range. */
export type RefusalId =
  | "missing-token"
  | "invalid-token"
  | "maintenance"
  | "unknown-report"
  | "missing-parameter"
  | "invalid-date"
  | "reversed-dates"
  | "window-too-long"
  | "quota-spent"
  | "too-many-requests"
  | "time-limit"
  | "row-limit"
  | "method-not-allowed"
  | "empty-window";

/** From the vendor's table of codes, where it has a row. */
const wordings: Record<RefusalId, Wording> = {
  "missing-token": { status: 401, error: "UNAUTHORIZED", msg: "PLEASE ENTER THE WOLKVOX-TOKEN" },
  "invalid-token": { status: 403, error: "FORBIDDEN", msg: "PLEASE VALIDATE TOKEN" },
  maintenance: { status: 403, error: "FORBIDDEN", msg: "SERVER IN MAINTENANCE" },
  "unknown-report": { status: 400, error: "BAD REQUEST", msg: "THE API YOU WANT TO CONSULT DOES NOT EXIST" },
  "missing-parameter": { status: 400, error: "BAD REQUEST", msg: "SOME PARAMETERS ARE REQUIRED" },
  "invalid-date": { status: 400, error: "BAD REQUEST", msg: "Validate dates entered" },
  "reversed-dates": { status: 400, error: "BAD REQUEST", msg: "Validate dates entered" },
  "window-too-long": { status: 400, error: "BAD REQUEST", msg: "Validate dates entered" },
  "quota-spent": { status: 403, error: "FORBIDDEN", msg: "TOKEN LIMIT EXCEEDED" },
  "too-many-requests": {
    status: 403,
    error: "FORBIDDEN",
    msg: "EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)",
  },
  "time-limit": { status: 408, error: "REQUEST TIMEOUT", msg: "EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)" },
  "row-limit": { status: 400, error: "BAD REQUEST", msg: "EXCEEDS THE LIMIT OF RECORDS PER REQUEST (60000)" },
  "method-not-allowed": { status: 405, error: "METHOD NOT ALLOWED", msg: "METHOD NOT ALLOWED" },
  "empty-window": { status: 404, error: "NOT FOUND", msg: "Validate dates entered" },
};

/** The wording under the server's answers; `isOdd` for a token that is not only letters and digits. */
export function wordingOf(no: RefusalId, answers: Answers, isOdd: boolean): Wording {
  const notFound = { status: 404, error: "NOT FOUND" };
  const isOfRange = no === "invalid-date" || no === "reversed-dates" || no === "window-too-long";
  if (isOfRange && answerTo(answers, "range-refusal") === "not-found") return { ...wordings[no], ...notFound };
  if (no === "unknown-report" && answerTo(answers, no) === "not-found") return { ...wordings[no], ...notFound };
  if (no === "invalid-token" && isOdd && answerTo(answers, "malformed-token") === "unauthorized")
    return { ...wordings[no], status: 401, error: "UNAUTHORIZED" };
  return wordings[no];
}

export function envelopeOf({ status, error, msg }: Wording, answers: Answers): Record<string, unknown> {
  const data = answerTo(answers, "refusal-data");
  return {
    code: answerTo(answers, "refusal-code-type") === "string" ? `${status}` : status,
    error,
    msg: answerTo(answers, "message-case") === "sentence" ? `${msg.slice(0, 1)}${msg.slice(1).toLowerCase()}` : msg,
    ...(data === "absent" ? {} : { data: data === "null" ? null : [] }),
  };
}
