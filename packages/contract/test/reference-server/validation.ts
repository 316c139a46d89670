import { type Answers, answerTo } from "./answers.ts";
import { campaigns } from "./dataset.ts";
import type { ServerRequest } from "./drift.ts";
import type { ParsedRequest } from "./parse-request.ts";
import type { RefusalId } from "./refusals.ts";
import { tokens } from "./tokens.ts";

/** What validation depends on, apart from the request. */
export interface ValidationRules {
  answers: Answers;
  /** Milliseconds. */
  now: number;
  longestDays: number;
}

type ErrorCheck = readonly [RefusalId, boolean];

/** Every reason to refuse a request, in order of precedence, without quota and slots. */
export function findErrors(asked: ParsedRequest, request: ServerRequest, rules: ValidationRules): RefusalId[] {
  const caller = tokenErrors(asked, rules);
  const window = [...parameterErrors(asked, request, rules), ...dateRangeErrors(asked, rules)];
  const isCallerFirst = answerTo(rules.answers, "check-order") === "token-first";
  const faults = [methodError(request, rules), ...(isCallerFirst ? [...caller, ...window] : [...window, ...caller])];
  return faults.filter(([, applies]) => applies).map(([no]) => no);
}

function methodError({ method }: ServerRequest, { answers }: ValidationRules): ErrorCheck {
  const isTaken =
    method === "GET" ||
    (method === "POST" && answerTo(answers, "post") === "answered") ||
    (method === "HEAD" && answerTo(answers, "head") === "answered");
  return ["method-not-allowed", !isTaken];
}

function tokenErrors({ token }: ParsedRequest, { answers }: ValidationRules): ErrorCheck[] {
  const isOdd = answerTo(answers, "malformed-token") === "unauthorized" && isMalformedToken(token);
  return [
    ["missing-token", token === ""],
    ["invalid-token", isOdd || !Object.values<string>(tokens).includes(token)],
    ["maintenance", token === tokens.maintenance],
  ];
}

export function isMalformedToken(token: string): boolean {
  return /[^a-z0-9]/i.test(token);
}

function parameterErrors(
  { parameters, report }: ParsedRequest,
  request: ServerRequest,
  { answers }: ValidationRules,
): ErrorCheck[] {
  const known = ["api", "date_ini", "date_end", ...(report === "campaign_8" ? ["campaign_id"] : [])];
  const isMissing = (name: string): boolean =>
    name === "campaign_id" && answerTo(answers, "empty-campaign") === "unknown"
      ? !parameters.has(name)
      : !parameters.get(name);
  const isHeaderMissing = answerTo(answers, "server-header") === "required" && !request.header("wolkvox_server");
  const isStrange = (name: string): boolean =>
    answerTo(answers, "unknown-parameters") === "refused" && ![...known, "campaign_id"].includes(name);
  return [
    ["missing-parameter", !parameters.get("api")],
    ["unknown-report", report === undefined],
    ["missing-parameter", isHeaderMissing || known.some(isMissing) || [...parameters.keys()].some(isStrange)],
  ];
}

function dateRangeErrors(
  { parameters, ini, end, report }: ParsedRequest,
  { answers, now, longestDays }: ValidationRules,
): ErrorCheck[] {
  if (ini === undefined || end === undefined) return [["invalid-date", true]];
  const isAhead = answerTo(answers, "future-window") === "refused" && ini > now / 1000;
  const isInstant = answerTo(answers, "equal-dates") === "refused" && ini === end;
  const spare = answerTo(answers, "longest-window") === "refused" ? 1 : 0;
  const [oneMonth, otherMonth] = ["date_ini", "date_end"].map((name) => parameters.get(name)?.slice(0, 6));
  const isAcross = answerTo(answers, "calendar-month") === "refused" && oneMonth !== otherMonth;
  const isUnknown = report === "campaign_8" && isUnknownCampaign(parameters.get("campaign_id") ?? "", answers);
  return [
    ["invalid-date", isAhead],
    ["reversed-dates", ini > end || isInstant],
    ["window-too-long", isAcross || end - ini + spare > longestDays * 86_400],
    ["missing-parameter", isUnknown && answerTo(answers, "unknown-campaign") === "refused"],
  ];
}

/** Whether `campaign_id` names a campaign that does not exist. */
export function isUnknownCampaign(id: string, answers: Answers): boolean {
  const isList = answerTo(answers, "campaign-list") === "each";
  const named = isList ? id.split(",") : [id];
  return !isAll(id, answers) && !named.every((one) => campaigns.includes(one));
}

function isAll(id: string, answers: Answers): boolean {
  if (answerTo(answers, "all-campaigns") === "unknown") return false;
  return (answerTo(answers, "all-campaigns-case") === "any" ? id.toLowerCase() : id) === "all";
}
