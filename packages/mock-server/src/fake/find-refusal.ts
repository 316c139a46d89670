import { isRefusalId, type RefusalId, reportOf } from "@mockvox/spec";
import { isUnderMaintenance } from "./maintenance.ts";
import type { ParsedRequest } from "./parse-request.ts";
import { isMalformedToken } from "./refusal-response.ts";

/** What a check needs in addition to the request. */
export interface CheckContext {
  /** The accepted tokens; undefined accepts any. */
  tokens: ReadonlySet<string> | undefined;
  windowDays: number;
}

/** The error response that a request leads to, if any. */
type RequestCheck = (request: ParsedRequest, context: CheckContext) => RefusalId | undefined;

const magicToken: RequestCheck = ({ tenant: { token } }) => {
  const id = token?.startsWith("refuse-") ? token.slice("refuse-".length) : "";
  return isRefusalId(id) ? id : undefined;
};

const method: RequestCheck = (request) => (isMethodAllowed(request) ? undefined : "method-not-allowed");

function isMethodAllowed({ httpRequest, answers }: ParsedRequest): boolean {
  switch (httpRequest.method) {
    case "GET":
      return true;
    case "HEAD":
      return answers.head === "answered";
    case "POST":
      return answers.post === "answered";
    default:
      return false;
  }
}

const tokenPresent: RequestCheck = ({ tenant }) => (tenant.token ? undefined : "missing-token");

const tokenKnown: RequestCheck = ({ tenant: { token = "" }, answers }, { tokens }) => {
  const isRejectedAsMalformed = isMalformedToken(token) && answers["malformed-token"] === "unauthorized";
  return isRejectedAsMalformed || (tokens && !tokens.has(token)) ? "invalid-token" : undefined;
};

const maintenance: RequestCheck = ({ tenant, now }) =>
  isUnderMaintenance(tenant.maintenance, now) ? "maintenance" : undefined;

const report: RequestCheck = (request) => {
  if (request.report) return undefined;
  return request.parameters.get("api") ? "unknown-report" : "missing-parameter";
};

const parameters: RequestCheck = (request) => {
  if (!request.report) return undefined;
  const { required, parameters: known } = reportOf(request.report);
  for (const name of required) if (!hasParameter(request, name)) return "missing-parameter";
  for (const name of request.parameters.keys()) {
    const isUnknown = name !== "api" && !known.includes(name);
    if (isUnknown && request.answers["unknown-parameters"] === "refused") return "missing-parameter";
  }
  const lacksHeader = !request.httpRequest.header("wolkvox_server") && request.answers["server-header"] === "required";
  return lacksHeader ? "missing-parameter" : undefined;
};

function hasParameter({ parameters: sent, answers }: ParsedRequest, name: string): boolean {
  if (sent.get(name)) return true;
  return sent.has(name) && name === "campaign_id" && answers["empty-campaign"] === "unknown";
}

const dates: RequestCheck = ({ ini, end, now, answers }) => {
  if (ini === undefined || end === undefined) return "invalid-date";
  return ini * 1000 > now && answers["future-window"] === "refused" ? "invalid-date" : undefined;
};

const dateOrder: RequestCheck = ({ ini = 0, end = 0, answers }) =>
  ini > end || (ini === end && answers["equal-dates"] === "refused") ? "reversed-dates" : undefined;

const windowLength: RequestCheck = ({ ini = 0, end = 0, parameters: sent, answers }, { windowDays }) => {
  const maxSeconds = windowDays * 86_400;
  const tooLong = end - ini > maxSeconds || (end - ini === maxSeconds && answers["longest-window"] === "refused");
  const crossesMonth = monthOf(sent.get("date_ini")) !== monthOf(sent.get("date_end"));
  if (crossesMonth && answers["calendar-month"] === "refused") return "window-too-long";
  return tooLong ? "window-too-long" : undefined;
};

function monthOf(date = ""): string {
  return date.slice(0, 6);
}

const override: RequestCheck = (request) => request.tenant.refusals.take(request);

const tokenChecks = [tokenPresent, tokenKnown, maintenance];
const parameterChecks = [report, parameters, dates, dateOrder, windowLength];

const initialChecks = [magicToken, override, method];

function firstRefusal(
  checks: readonly RequestCheck[],
  request: ParsedRequest,
  context: CheckContext,
): RefusalId | undefined {
  for (const check of checks) {
    const refusal = check(request, context);
    if (refusal) return refusal;
  }
  return undefined;
}

/**
 * The first error response that a request leads to, before quota and slots. The claim `check-order` says whether the checks of the
 * token or of the parameters come first.
 */
export function findRefusal(request: ParsedRequest, context: CheckContext): RefusalId | undefined {
  const initial = firstRefusal(initialChecks, request, context);
  if (initial) return initial;
  const byToken = firstRefusal(tokenChecks, request, context);
  const byParameters = firstRefusal(parameterChecks, request, context);
  if (!byToken || !byParameters) return byToken ?? byParameters;
  return request.answers["check-order"] === "token-first" ? byToken : byParameters;
}
