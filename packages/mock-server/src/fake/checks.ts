import { isRefusalId, type RefusalId, reportOf } from "@mockvox/spec";
import type { Ask } from "./ask.ts";
import { isInMaintenance } from "./maintenance.ts";
import { isMalformed } from "./refuse.ts";

/** What a check may know besides the request. */
export interface Known {
  /** The tokens that exist; undefined when any token does. */
  tokens: ReadonlySet<string> | undefined;
  windowDays: number;
}

/** Names the refusal that a request has earned, if any. */
type Check = (ask: Ask, known: Known) => RefusalId | undefined;

const magicToken: Check = ({ tenant: { token } }) => {
  const id = token?.startsWith("refuse-") ? token.slice("refuse-".length) : "";
  return isRefusalId(id) ? id : undefined;
};

const method: Check = (ask) => (isMethodAnswered(ask) ? undefined : "method-not-allowed");

function isMethodAnswered({ request, answers }: Ask): boolean {
  switch (request.method) {
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

const tokenPresent: Check = ({ tenant }) => (tenant.token ? undefined : "missing-token");

const tokenKnown: Check = ({ tenant: { token = "" }, answers }, { tokens }) => {
  const isUnreadable = isMalformed(token) && answers["malformed-token"] === "unauthorized";
  return isUnreadable || (tokens && !tokens.has(token)) ? "invalid-token" : undefined;
};

const maintenance: Check = ({ tenant, now }) => (isInMaintenance(tenant.maintenance, now) ? "maintenance" : undefined);

const report: Check = (ask) => {
  if (ask.report) return undefined;
  return ask.parameters.get("api") ? "unknown-report" : "missing-parameter";
};

const parameters: Check = (ask) => {
  if (!ask.report) return undefined;
  const { required, parameters: known } = reportOf(ask.report);
  for (const name of required) if (!isThere(ask, name)) return "missing-parameter";
  for (const name of ask.parameters.keys()) {
    const isStranger = name !== "api" && !known.includes(name);
    if (isStranger && ask.answers["unknown-parameters"] === "refused") return "missing-parameter";
  }
  const lacksHeader = !ask.request.header("wolkvox_server") && ask.answers["server-header"] === "required";
  return lacksHeader ? "missing-parameter" : undefined;
};

function isThere({ parameters: sent, answers }: Ask, name: string): boolean {
  if (sent.get(name)) return true;
  return sent.has(name) && name === "campaign_id" && answers["empty-campaign"] === "unknown";
}

const dates: Check = ({ ini, end, now, answers }) => {
  if (ini === undefined || end === undefined) return "invalid-date";
  return ini * 1000 > now && answers["future-window"] === "refused" ? "invalid-date" : undefined;
};

const dateOrder: Check = ({ ini = 0, end = 0, answers }) =>
  ini > end || (ini === end && answers["equal-dates"] === "refused") ? "reversed-dates" : undefined;

const windowLength: Check = ({ ini = 0, end = 0, parameters: sent, answers }, { windowDays }) => {
  const longest = windowDays * 86_400;
  const tooLong = end - ini > longest || (end - ini === longest && answers["longest-window"] === "refused");
  const crossesMonth = monthOf(sent.get("date_ini")) !== monthOf(sent.get("date_end"));
  if (crossesMonth && answers["calendar-month"] === "refused") return "window-too-long";
  return tooLong ? "window-too-long" : undefined;
};

function monthOf(date = ""): string {
  return date.slice(0, 6);
}

const override: Check = (ask) => ask.tenant.refusals.meet(ask);

const ofToken = [tokenPresent, tokenKnown, maintenance];
const ofQuestion = [report, parameters, dates, dateOrder, windowLength];

const ofAnybody = [magicToken, override, method];

function firstRefusal(checks: readonly Check[], ask: Ask, known: Known): RefusalId | undefined {
  for (const check of checks) {
    const refusal = check(ask, known);
    if (refusal) return refusal;
  }
  return undefined;
}

/**
 * The first refusal that a request has earned; which comes first, the token's or the question's, the claim `check-order` says.
 * Quota and slots come after it.
 */
export function findRefusal(ask: Ask, known: Known): RefusalId | undefined {
  const atOnce = firstRefusal(ofAnybody, ask, known);
  if (atOnce) return atOnce;
  const forToken = firstRefusal(ofToken, ask, known);
  const forQuestion = firstRefusal(ofQuestion, ask, known);
  if (!forToken || !forQuestion) return forToken ?? forQuestion;
  return ask.answers["check-order"] === "token-first" ? forToken : forQuestion;
}
