import { type Answers, answerTo } from "./answers.ts";
import type { Asked } from "./asked.ts";
import type { Question } from "./drift.ts";
import type { No } from "./refusals.ts";
import { tokens } from "./tokens.ts";
import { campaigns } from "./town.ts";

/** What decides besides the request. */
export interface Rules {
  answers: Answers;
  /** Milliseconds. */
  now: number;
  longestDays: number;
}

type Fault = readonly [No, boolean];

/** Every reason to refuse a request, the first to be named first; quota and slots are not among them. */
export function faultsOf(asked: Asked, question: Question, rules: Rules): No[] {
  const caller = faultsOfCaller(asked, rules);
  const window = [...faultsOfQuestion(asked, question, rules), ...faultsOfWindow(asked, rules)];
  const isCallerFirst = answerTo(rules.answers, "check-order") === "token-first";
  const faults = [faultOfMethod(question, rules), ...(isCallerFirst ? [...caller, ...window] : [...window, ...caller])];
  return faults.filter(([, isThere]) => isThere).map(([no]) => no);
}

function faultOfMethod({ method }: Question, { answers }: Rules): Fault {
  const isTaken =
    method === "GET" ||
    (method === "POST" && answerTo(answers, "post") === "answered") ||
    (method === "HEAD" && answerTo(answers, "head") === "answered");
  return ["method-not-allowed", !isTaken];
}

function faultsOfCaller({ token }: Asked, { answers }: Rules): Fault[] {
  const isOdd = answerTo(answers, "malformed-token") === "unauthorized" && isOddToken(token);
  return [
    ["missing-token", token === ""],
    ["invalid-token", isOdd || !Object.values<string>(tokens).includes(token)],
    ["maintenance", token === tokens.maintenance],
  ];
}

export const isOddToken = (token: string): boolean => /[^a-z0-9]/i.test(token);

function faultsOfQuestion({ parameters, report }: Asked, question: Question, { answers }: Rules): Fault[] {
  const known = ["api", "date_ini", "date_end", ...(report === "campaign_8" ? ["campaign_id"] : [])];
  const isMissing = (name: string): boolean =>
    name === "campaign_id" && answerTo(answers, "empty-campaign") === "unknown"
      ? !parameters.has(name)
      : !parameters.get(name);
  const isHeaderMissing = answerTo(answers, "server-header") === "required" && !question.header("wolkvox_server");
  const isStrange = (name: string): boolean =>
    answerTo(answers, "unknown-parameters") === "refused" && ![...known, "campaign_id"].includes(name);
  return [
    ["missing-parameter", !parameters.get("api")],
    ["unknown-report", report === undefined],
    ["missing-parameter", isHeaderMissing || known.some(isMissing) || [...parameters.keys()].some(isStrange)],
  ];
}

function faultsOfWindow({ parameters, ini, end, report }: Asked, { answers, now, longestDays }: Rules): Fault[] {
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

/** Whether `campaign_id` names no campaign of the server. */
export function isUnknownCampaign(id: string, answers: Answers): boolean {
  const isList = answerTo(answers, "campaign-list") === "each";
  const named = isList ? id.split(",") : [id];
  return !isAll(id, answers) && !named.every((one) => campaigns.includes(one));
}

function isAll(id: string, answers: Answers): boolean {
  if (answerTo(answers, "all-campaigns") === "unknown") return false;
  return (answerTo(answers, "all-campaigns-case") === "any" ? id.toLowerCase() : id) === "all";
}
