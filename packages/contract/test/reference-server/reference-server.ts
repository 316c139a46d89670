import { type Answers, answerTo, type Report } from "./answers.ts";
import type { Deviations, ResponseContext, ServerRequest, ServerResponse } from "./drift.ts";
import { emptyEnvelope, tableEnvelope } from "./envelope.ts";
import { type ParsedRequest, parseParameters, parseRequest } from "./parse-request.ts";
import { referenceAnswers } from "./profiles.ts";
import { readTable } from "./read-table.ts";
import { type ResponseSettings, refuseRequest, sendEnvelope } from "./refuse.ts";
import { createRequestLimits, type RequestLimits } from "./request-limits.ts";
import { tokens } from "./tokens.ts";
import { findErrors } from "./validation.ts";
import { writePage, writePreflight } from "./write-response.ts";

export interface ReferenceServerOptions {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Default 1. */
  seed?: number;
  /** Default `referenceAnswers`. */
  answers?: Answers;
  /** Default none. */
  deviations?: Deviations;
  /** Requests per day and token; default 25,000. */
  quota?: number;
  /** Runs while a request holds its slot; default one turn of the event loop. */
  work?: () => Promise<void>;
}

/** Handles one request. */
export type ReferenceServer = (request: ServerRequest) => Promise<ServerResponse>;

interface ServerState extends ResponseSettings {
  seed: number;
  limits: RequestLimits;
  work: () => Promise<void>;
  requestCount: number;
}

const reportPath = "/api/v2/reports_manager.php";
function nextTurn(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

/** A second server for the vendor's five reports, written only from the vendor's pages and the spec: it shares no code with the mock server. */
export function createReferenceServer({
  now,
  seed = 1,
  deviations = {},
  quota = 25_000,
  work = nextTurn,
  ...given
}: ReferenceServerOptions): ReferenceServer {
  const answers = { ...(given.answers ?? referenceAnswers), ...deviations.answers };
  const turnstile = createRequestLimits({
    slots: deviations.slots ?? (answerTo(answers, "simultaneous-requests") === "two" ? 2 : 1),
    queues: answerTo(answers, "request-over-limit") === "queued",
    quotaKeyOf: (token) => (answerTo(answers, "quota-scope") === "token" ? token : "all"),
    quotaOf: (token) =>
      token === tokens.quotaSpent && !deviations.disabledRefusals?.includes("quota-spent") ? 0 : quota,
    dayOf: (second) =>
      Math.floor((second - (answerTo(answers, "quota-reset") === "midnight-local" ? 18_000 : 0)) / 86_400),
  });
  const server: ServerState = { now, seed, answers, deviations, limits: turnstile, work, requestCount: 0 };
  return async (request) => {
    const nth = server.requestCount++;
    return handleRequest(deviations.request?.(request) ?? request, nth, server);
  };
}

async function handleRequest(request: ServerRequest, nth: number, server: ServerState): Promise<ServerResponse> {
  const { answers, deviations } = server;
  if (!isReportPath(request.path, answers)) return writePage(404, "Not Found");
  if (request.method === "OPTIONS") return writePreflight(answers);
  if (answerTo(answers, "plain-http") === "redirected" && request.header("host")?.endsWith(".wolkvox.com")) {
    const location = `https://${request.header("host")}${request.path}?${request.search}`;
    return { ...writePage(301, "Moved Permanently"), headers: { Location: location } };
  }
  const read = parseParameters(request.search, answers);
  const parameters = deviations.parameters?.(read) ?? read;
  const parsed = parseRequest(parameters, request, answers);
  const context: ResponseContext = {
    report: parsed.report,
    refusal: undefined,
    requestIndex: nth,
    parameters: parameters,
  };
  return admitRequest(parsed, request, context, server);
}

function isReportPath(path: string, answers: Answers): boolean {
  return (answerTo(answers, "trailing-slash") === "answered" ? path.replace(/\/$/, "") : path) === reportPath;
}

async function admitRequest(
  parsed: ParsedRequest,
  request: ServerRequest,
  context: ResponseContext,
  server: ServerState,
): Promise<ServerResponse> {
  const { answers, deviations, limits } = server;
  const second = server.now() / 1000;
  const rules = { answers, now: server.now(), longestDays: deviations.longestDays ?? 31 };
  const [fault] = findErrors(parsed, request, rules).filter((no) => !deviations.disabledRefusals?.includes(no));
  const no = fault ?? (await limits.acquire(parsed.token, second));
  if (no) {
    if (no !== "quota-spent" && answerTo(answers, "refusal-cost") === "one-unit") limits.spend(parsed.token, second, 1);
    return refuseRequest(no, parsed, context, server);
  }
  try {
    await server.work();
    return respondWithReport(parsed, context, server);
  } finally {
    limits.release(parsed.token);
  }
}

function respondWithReport(parsed: ParsedRequest, context: ResponseContext, server: ServerState): ServerResponse {
  const { report: wanted } = parsed;
  if (!wanted) return refuseRequest("unknown-report", parsed, context, server);
  if (parsed.token === tokens.slow) return refuseRequest("time-limit", parsed, context, server);
  const table = readTable(wanted, parsed, { ...server, now: server.now(), context });
  if (table.isEmpty) return respondEmpty(table, wanted, parsed, context, server);
  const envelope = tableEnvelope(table, wanted, server.answers);
  return envelope ? sendEnvelope(200, envelope, context, server) : refuseRequest("row-limit", parsed, context, server);
}

function respondEmpty(
  table: Parameters<typeof emptyEnvelope>[0],
  wanted: Report,
  parsed: ParsedRequest,
  context: ResponseContext,
  server: ServerState,
): ServerResponse {
  const { answers, limits } = server;
  if (answerTo(answers, "empty-window-cost") === "nothing") limits.spend(parsed.token, server.now() / 1000, -1);
  const envelope = emptyEnvelope(table, wanted, answers);
  return envelope
    ? sendEnvelope(200, envelope, { ...context, refusal: "empty-window" }, server)
    : refuseRequest("empty-window", parsed, context, server);
}
