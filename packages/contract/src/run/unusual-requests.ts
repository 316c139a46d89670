import { isReportId, limits, parseVendorTime, reportOf } from "@mockvox/spec";
import { secondsPerDay } from "../date-range.ts";
import { isOtherReportSample } from "../samples/other-reports.ts";
import type { RunContext, SampleId } from "../samples/sample.ts";
import { noResponse, type ParsedResponse } from "../wire/parsed-response.ts";
import type { ContractRequest } from "../wire/send.ts";
import type { RunPlan } from "./plan.ts";

/** How a request differs from an ordinary one. `simultaneous`: ordinary ones that are sent together. */
export type UnusualKind =
  | "without-token"
  | "wrong-token"
  | "other-token"
  | "token-in-url"
  | "token-header"
  | "method"
  | "path"
  | "plain-http"
  | "parameters"
  | "simultaneous";

/** Requests of a plan that are not ordinary ones for a report. */
export interface UnusualRequests {
  readonly kind: UnusualKind;
  /** How many of them the plan sends at most. */
  readonly count: number;
  /** The method, path or header; absent for the other kinds. */
  readonly detail?: string;
}

/** The requests of a plan that are not ordinary ones, by kind, in the order of the plan. */
export function listUnusualRequests(
  { steps }: RunPlan,
  context: Pick<RunContext, "now" | "day" | "campaigns">,
): readonly UnusualRequests[] {
  const preview: RunContext = { ...context, responses: previewResponses };
  const found = steps.flatMap((step): readonly Difference[] => {
    const requests = step.buildRequests(preview);
    if (!("map" in requests)) return [];
    if (isOtherReportSample(step.id)) return [];
    const otherwise: readonly Difference[] = requests.length > 1 ? [{ kind: "simultaneous" }] : [];
    return requests.flatMap((request) => classify(request) ?? otherwise);
  });
  const groups = Map.groupBy(found, ({ kind, detail }) => `${kind} ${detail}`);
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [{ ...first, count: others.length + 1 }] : []));
}

/** Without responses, some steps would have nothing to send. A successful one to the longest date range lets the next longer one be sent. */
function previewResponses(sample: SampleId): readonly ParsedResponse[] | undefined {
  if (sample !== "longest") return undefined;
  return [{ ...noResponse(0, 0), status: 200, json: { code: 200, error: null, msg: "", data: [] }, data: [] }];
}

type Difference = Pick<UnusualRequests, "kind" | "detail">;

function classify(request: ContractRequest): Difference | undefined {
  const { tokenParameter, tokenHeader, plainHttp, path, method, token = "main", query } = request;
  if (tokenParameter) return { kind: "token-in-url" };
  if (tokenHeader) return { kind: "token-header", detail: tokenHeader };
  if (plainHttp) return { kind: "plain-http" };
  if (path) return { kind: "path", detail: path };
  if (method) return { kind: "method", detail: method };
  if (token === null) return { kind: "without-token" };
  if (token !== "main") return { kind: typeof token === "string" ? "other-token" : "wrong-token" };
  return isOrdinary(query) ? undefined : { kind: "parameters" };
}

/** Whether a query has each parameter of a known report once, and a date range that the vendor documents. */
function isOrdinary(query: ContractRequest["query"]): boolean {
  const sent = new URLSearchParams(query);
  const names = [...sent.keys()];
  const report = sent.get("api") ?? "";
  if (!isReportId(report) || new Set(names).size < names.length) return false;
  const { required, parameters } = reportOf(report);
  const isKnown = names.every((name) => name === "api" || parameters.includes(name));
  const [ini, end] = ["date_ini", "date_end"].map((name) => parseVendorTime(sent.get(name) ?? ""));
  if (!isKnown || ini === undefined || end === undefined || required.some((name) => !sent.get(name))) return false;
  return ini <= end && end - ini <= limits.windowDays.value * secondsPerDay;
}
