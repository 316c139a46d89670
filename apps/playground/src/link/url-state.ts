import { isClaimId } from "@mockvox/spec";
import { readers, type UrlParameters } from "./url-parameters.ts";

/** The views of the page, as named in its URL. */
export const views = ["overview", "reports", "requests", "simulate", "audit", "claims", "check"] as const;
export type View = (typeof views)[number];

/** The state of the page that its URL holds: enough to get the same bytes elsewhere. It never holds a token. */
export interface UrlState extends UrlParameters {
  view: View;
  /** The claim that the Claims view shows. */
  claim?: string;
  /** The id of a report, also of one that is not modelled. */
  report?: string;
  /** Parameters of the request other than `api`. */
  query?: Record<string, string>;
}

/** A change of the state; undefined removes a field. */
export type UrlStateChange = { [Field in keyof UrlState]?: UrlState[Field] | undefined };

/** Formats the state as the fragment of a URL, with its `#`. */
export function formatUrlState({
  view,
  query,
  answers,
  report,
  claim,
  ...plain
}: UrlStateChange & Pick<UrlState, "view">): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(plain)) if (value !== undefined) parameters.set(name, String(value));
  if (answers && Object.keys(answers).length > 0) parameters.set("answers", JSON.stringify(answers));
  if (report) parameters.set("api", report);
  for (const [name, value] of Object.entries(query ?? {})) if (!/token/i.test(name)) parameters.set(name, value);
  const path = view === "claims" && claim !== undefined ? `claims/${encodeURIComponent(claim)}` : view;
  return `#/${path}${parameters.size > 0 ? `?${parameters}` : ""}`;
}

/** Parses a fragment. Unknown or invalid parts are ignored, so that links of another version still open. */
export function parseUrlState(hash: string): UrlState {
  const { path, claim, api, own, query } = splitHash(hash);
  return {
    view: views.find((view) => view === path) ?? "overview",
    ...Object.fromEntries(own.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
    ...(api !== undefined && isReportName(api) ? { report: api } : {}),
    ...(Object.keys(query).length > 0 ? { query } : {}),
    ...(path === "claims" && isClaimId(claim) ? { claim } : {}),
  };
}

/** A part of a link that was ignored: something that does not exist, or a parameter with an invalid value. */
export type IgnoredPart =
  | { part: "view" | "report" | "claim"; value: string }
  | { part: "parameter"; name: string; value: string; example: string };

/** The parts of a fragment that are ignored. */
export function findIgnoredParts(hash: string): readonly IgnoredPart[] {
  const { path, claim, api, own } = splitHash(hash);
  const isUnknownView = path !== "" && !views.some((view) => view === path);
  const isUnknownClaim = path === "claims" && claim !== "" && !isClaimId(claim);
  return [
    ...(isUnknownView ? [{ part: "view", value: path } as const] : []),
    ...(isUnknownClaim ? [{ part: "claim", value: claim } as const] : []),
    ...(api !== undefined && !isReportName(api) ? [{ part: "report", value: api } as const] : []),
    ...own.flatMap(({ name, text, value, example }) =>
      value === undefined ? [{ part: "parameter", name, value: text, example } as const] : [],
    ),
  ];
}

/** Whether a report can have this id, modelled or not. */
function isReportName(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}

interface SplitHash {
  path: string;
  /** What follows the view; empty without it. */
  claim: string;
  api: string | undefined;
  /** The page's own parameters that the fragment has; without a value if it is invalid. */
  own: readonly { name: string; text: string; value: unknown; example: string }[];
  /** The parameters of the request. */
  query: Record<string, string>;
}

function splitHash(hash: string): SplitHash {
  const [fullPath = "", parameterText = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [path = "", claim = ""] = fullPath.split("/", 2);
  const { api, ...parameters } = Object.fromEntries(new URLSearchParams(parameterText));
  return {
    path,
    claim,
    api,
    own: Object.entries(readers).flatMap(([name, { parse, example }]) => {
      const text = parameters[name];
      return text === undefined ? [] : [{ name, text, value: parse(text), example }];
    }),
    query: Object.fromEntries(Object.entries(parameters).filter(([name]) => !Object.hasOwn(readers, name))),
  };
}
