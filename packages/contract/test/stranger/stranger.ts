import { type Answers, answerTo, type Report } from "./answers.ts";
import { type Asked, readAsked, readParameters } from "./asked.ts";
import type { About, Deviations, Question, Reply } from "./drift.ts";
import { envelopeOfNothing, envelopeOfTable } from "./envelope.ts";
import { faultsOf } from "./gate.ts";
import { ownAnswers } from "./profiles.ts";
import { readTable } from "./read.ts";
import { refuse, type Speaker, send } from "./refuse.ts";
import { tokens } from "./tokens.ts";
import { createTurnstile, type Turnstile } from "./turnstile.ts";
import { writePage, writePreflight } from "./write.ts";

export interface StrangerOptions {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Default 1. */
  seed?: number;
  /** Default `ownAnswers`. */
  answers?: Answers;
  /** Default none. */
  deviations?: Deviations;
  /** Requests a day and token; default 25,000. */
  quota?: number;
  /** What passes while a request holds its slot; default one turn of the event loop. */
  work?: () => Promise<void>;
}

/** Answers one request. */
export type Stranger = (question: Question) => Promise<Reply>;

interface House extends Speaker {
  seed: number;
  turnstile: Turnstile;
  work: () => Promise<void>;
  answered: number;
}

const reportPath = "/api/v2/reports_manager.php";
const aTurn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** A second server for the vendor's five reports, written from the vendor's pages and the spec alone: it shares no code with the fake. */
export function createStranger({
  now,
  seed = 1,
  deviations = {},
  quota = 25_000,
  work = aTurn,
  ...given
}: StrangerOptions): Stranger {
  const answers = { ...(given.answers ?? ownAnswers), ...deviations.answers };
  const turnstile = createTurnstile({
    slots: deviations.slots ?? (answerTo(answers, "simultaneous-requests") === "two" ? 2 : 1),
    queues: answerTo(answers, "request-over-limit") === "queued",
    purseOf: (token) => (answerTo(answers, "quota-scope") === "token" ? token : "all"),
    quotaOf: (token) => (token === tokens.quotaSpent && !deviations.waives?.includes("quota-spent") ? 0 : quota),
    dayOf: (second) =>
      Math.floor((second - (answerTo(answers, "quota-reset") === "midnight-local" ? 18_000 : 0)) / 86_400),
  });
  const house: House = { now, seed, answers, deviations, turnstile, work, answered: 0 };
  return async (question) => {
    const nth = house.answered++;
    return answer(deviations.question?.(question) ?? question, nth, house);
  };
}

async function answer(question: Question, nth: number, house: House): Promise<Reply> {
  const { answers, deviations } = house;
  if (!isReportPath(question.path, answers)) return writePage(404, "Not Found");
  if (question.method === "OPTIONS") return writePreflight(answers);
  if (answerTo(answers, "plain-http") === "redirected" && question.header("host")?.endsWith(".wolkvox.com")) {
    const location = `https://${question.header("host")}${question.path}?${question.search}`;
    return { ...writePage(301, "Moved Permanently"), headers: { Location: location } };
  }
  const read = readParameters(question.search, answers);
  const parameters = deviations.asked?.(read) ?? read;
  const asked = readAsked(parameters, question, answers);
  const about: About = { report: asked.report, no: undefined, nth, asked: parameters };
  return judge(asked, question, about, house);
}

function isReportPath(path: string, answers: Answers): boolean {
  const bare = answerTo(answers, "trailing-slash") === "answered" ? path.replace(/\/$/, "") : path;
  return (answerTo(answers, "path-case") === "any" ? bare.toLowerCase() : bare) === reportPath;
}

async function judge(asked: Asked, question: Question, about: About, house: House): Promise<Reply> {
  const { answers, deviations, turnstile } = house;
  const second = house.now() / 1000;
  const rules = { answers, now: house.now(), longestDays: deviations.longestDays ?? 31 };
  const [fault] = faultsOf(asked, question, rules).filter((no) => !deviations.waives?.includes(no));
  const no = fault ?? (await turnstile.enter(asked.token, second));
  if (no) {
    if (no !== "quota-spent" && answerTo(answers, "refusal-cost") === "one-unit")
      turnstile.spend(asked.token, second, 1);
    return refuse(no, asked, about, house);
  }
  try {
    await house.work();
    return report(asked, about, house);
  } finally {
    turnstile.leave(asked.token);
  }
}

function report(asked: Asked, about: About, house: House): Reply {
  const { report: wanted } = asked;
  if (!wanted) return refuse("unknown-report", asked, about, house);
  if (asked.token === tokens.slow) return refuse("time-limit", asked, about, house);
  const table = readTable(wanted, asked, { ...house, now: house.now(), about });
  if (table.isEmpty) return reportNothing(table, wanted, asked, about, house);
  const envelope = envelopeOfTable(table, wanted, house.answers);
  return envelope ? send(200, envelope, about, house) : refuse("row-limit", asked, about, house);
}

function reportNothing(
  table: Parameters<typeof envelopeOfNothing>[0],
  wanted: Report,
  asked: Asked,
  about: About,
  house: House,
): Reply {
  const { answers, turnstile } = house;
  if (answerTo(answers, "empty-window-cost") === "nothing") turnstile.spend(asked.token, house.now() / 1000, -1);
  const envelope = envelopeOfNothing(table, wanted, answers);
  return envelope
    ? send(200, envelope, { ...about, no: "empty-window" }, house)
    : refuse("empty-window", asked, about, house);
}
