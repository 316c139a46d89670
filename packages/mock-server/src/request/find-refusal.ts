import { zoneLagSeconds } from "@mockvox/fixtures";
import { type Answers, isRefusalId, type RefusalId, type Report, reportOf } from "@mockvox/spec";
import { isUnderMaintenance } from "../tenants/maintenance.ts";
import type { TokenNaming } from "../tenants/token-names.ts";
import type { ParsedRequest } from "./parse-request.ts";

/** What a check needs in addition to the request. */
export interface CheckContext {
  /** The names of the accepted tokens; undefined accepts any. */
  tokens: ReadonlySet<string> | undefined;
  nameOf: TokenNaming["nameOf"];
  windowDays: number;
}

/** Why a request gets no rows: the id of an error response, that the report is not modelled, or that its limits are not known. */
export type RequestRefusal = RefusalId | "not-modelled" | "limit-store-unreachable";

/** What a request leads to instead of rows, if anything. */
type RequestCheck = (request: ParsedRequest, context: CheckContext) => RequestRefusal | undefined;

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

const tokenKnown: RequestCheck = ({ tenant: { token = "" }, answers }, { tokens, nameOf }) => {
  const isRejectedAsMalformed = isMalformedToken(token) && answers["malformed-token"] === "unauthorized";
  return isRejectedAsMalformed || (tokens && !tokens.has(nameOf(token))) ? "invalid-token" : undefined;
};

/** Whether a token has other characters than letters and digits, unlike the vendor's tokens. */
export function isMalformedToken(token: string | undefined): boolean {
  return token !== undefined && !/^[a-z0-9]+$/i.test(token);
}

const maintenance: RequestCheck = ({ tenant, now }) =>
  tenant.maintenance !== false && isUnderMaintenance(tenant.maintenance, now) ? "maintenance" : undefined;

const report: RequestCheck = (request) => {
  if (request.report) return undefined;
  if (request.other) return request.other.read || request.own ? undefined : "not-modelled";
  return request.parameters.get("api") ? "unknown-report" : "missing-parameter";
};

const parameters: RequestCheck = (request) => {
  const requested = parametersOf(request);
  if (!requested) return undefined;
  const { required, parameters: known } = requested;
  for (const name of required) if (!hasParameter(request, name)) return "missing-parameter";
  if (request.other?.accepts?.(request.parameters) === false) return "missing-parameter";
  for (const name of request.parameters.keys()) {
    const isUnknown = name !== "api" && !known.includes(name);
    if (isUnknown && request.answers["unknown-parameters"] === "refused") return "missing-parameter";
  }
  const lacksHeader = !request.httpRequest.header("wolkvox_server") && request.answers["server-header"] === "required";
  return lacksHeader ? "missing-parameter" : undefined;
};

/** The parameters of the requested report; undefined if there is no such report. */
function parametersOf({ report: id, other }: ParsedRequest): Pick<Report, "required" | "parameters"> | undefined {
  return id ? reportOf(id) : other;
}

function hasParameter({ parameters: sent, answers }: ParsedRequest, name: string): boolean {
  if (sent.get(name)) return true;
  return sent.has(name) && name === "campaign_id" && answers["empty-campaign"] === "unknown";
}

const dates: RequestCheck = ({ ini, end, now, answers }) => {
  if (ini === undefined || end === undefined) return "invalid-date";
  const isFuture = (ini + zoneLagSeconds(answers)) * 1000 > now;
  return isFuture && answers["future-window"] === "refused" ? "invalid-date" : undefined;
};

const dateOrder: RequestCheck = ({ ini = 0, end = 0, answers }) =>
  ini > end || (ini === end && answers["equal-dates"] === "refused") ? "reversed-dates" : undefined;

const windowLength: RequestCheck = ({ ini = 0, end = 0, parameters: sent, answers }, { windowDays }) => {
  const crossesMonth = monthOf(sent.get("date_ini")) !== monthOf(sent.get("date_end"));
  if (crossesMonth && answers["calendar-month"] === "refused") return "window-too-long";
  return isTooLong(end - ini, windowDays, answers) ? "window-too-long" : undefined;
};

function isTooLong(seconds: number, windowDays: number, answers: Answers): boolean {
  const days = seconds / 86_400;
  if (days <= windowDays) return days === windowDays && answers["longest-window"] === "refused";
  return Math.floor(days) > windowDays || answers["longest-window"] !== "whole-days";
}

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
): RequestRefusal | undefined {
  for (const check of checks) {
    const refusal = check(request, context);
    if (refusal) return refusal;
  }
  return undefined;
}

/**
 * What a request leads to instead of rows, first of all that apply, before quota and slots. The claim `check-order` says whether the checks of the
 * token or of the parameters come first.
 */
export function findRefusal(request: ParsedRequest, context: CheckContext): RequestRefusal | undefined {
  const initial = firstRefusal(initialChecks, request, context);
  if (initial) return initial;
  const byToken = firstRefusal(tokenChecks, request, context);
  const byParameters = firstRefusal(parameterChecks, request, context);
  if (!byToken || !byParameters) return byToken ?? byParameters;
  return request.answers["check-order"] === "token-first" ? byToken : byParameters;
}
