/** The views of the page, as named in its URL. */
export const views = ["overview", "reports", "requests", "simulate", "audit", "claims", "check"] as const;
export type View = (typeof views)[number];

/** The state of the page that its URL holds: enough to get the same bytes elsewhere. It never holds a token. */
export interface UrlState {
  view: View;
  /**
   * The URL of a running mock server, or `tab` for the one in this browser tab. Default: the server that hosts the page if it is a
   * mock server, else the one in this tab.
   */
  mock?: string;
  seed?: number;
  size?: string;
  /** The first day with data, `YYYY-MM-DD`. */
  openedOn?: string;
  /** Whether a few interactions are corrected hours later. */
  restatement?: "on";
  /** Whether interactions at documented times of every month are added. */
  edges?: "on";
  /** ISO time at which the clock of the mock server in this tab starts. */
  clock?: string;
  /** Seconds of that clock per second; 0 is paused. */
  speed?: number;
  /** A named profile. */
  profile?: string;
  /** Answers that differ from that profile: claim id → answer id, or claim id → report id → answer id. */
  answers?: Record<string, string | Record<string, string>>;
  /** The server number of the request, four digits. */
  server?: string;
  /** The id of a report, also of one that is not modelled. */
  report?: string;
  /** Parameters of the request other than `api`. */
  query?: Record<string, string>;
  /** The day that the overview shows, `YYYY-MM-DD`, or the month, `YYYY-MM`. */
  day?: string;
  /** The claim that the Claims view shows. */
  claim?: string;
  /** The request was sent, and opening the URL sends it. */
  run?: "on";
  /** The whole state of the mock server in this tab, as `snapshot-link.ts` encodes it. The options above are then without effect. */
  snapshot?: string;
  /** How the mock server in this tab answers requests for reports that are not modelled. Default: with a note. */
  unknownReports?: "vendor" | "shapes";
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
  const { path, claim, parameters } = splitHash(hash);
  const { mock, seed, size, openedOn, restatement, edges, clock, speed, ...others } = parameters;
  const { profile, answers, server, api, run, day, unknownReports, snapshot, ...query } = others;
  return {
    view: views.find((view) => view === path) ?? "overview",
    ...optional("mock", parseServerUrl(mock)),
    ...optional("seed", seed !== undefined && /^\d{1,15}$/.test(seed) ? Number(seed) : undefined),
    ...optional("size", size),
    ...optional("openedOn", openedOn !== undefined && /^\d{4}-\d\d-\d\d$/.test(openedOn) ? openedOn : undefined),
    ...optional("restatement", restatement === "on" ? ("on" as const) : undefined),
    ...optional("edges", edges === "on" ? ("on" as const) : undefined),
    ...optional("clock", clock !== undefined && Number.isFinite(Date.parse(clock)) ? clock : undefined),
    ...optional("speed", speed !== undefined && /^\d{1,6}$/.test(speed) ? Number(speed) : undefined),
    ...optional("profile", profile),
    ...optional("answers", parseAnswers(answers)),
    ...optional("server", server !== undefined && /^\d{4}$/.test(server) ? server : undefined),
    ...optional("report", api !== undefined && isReportName(api) ? api : undefined),
    ...optional("run", run === "on" ? ("on" as const) : undefined),
    ...optional(
      "unknownReports",
      unknownReportModes.find((mode) => mode === unknownReports),
    ),
    ...(Object.keys(query).length > 0 ? { query } : {}),
    ...optional("day", day !== undefined && /^\d{4}-\d\d(-\d\d)?$/.test(day) ? day : undefined),
    ...optional("claim", path === "claims" ? claim : undefined),
    ...optional("snapshot", snapshot === "" ? undefined : snapshot),
  };
}

/** A part of a link that was ignored because it is unknown. */
export interface IgnoredPart {
  part: "view" | "report";
  value: string;
}

/** The parts of a fragment that name something that does not exist. */
export function findIgnoredParts(hash: string): readonly IgnoredPart[] {
  const { path, parameters } = splitHash(hash);
  const isUnknownView = path !== "" && !views.some((view) => view === path);
  const { api } = parameters;
  return [
    ...(isUnknownView ? [{ part: "view", value: path } as const] : []),
    ...(api !== undefined && !isReportName(api) ? [{ part: "report", value: api } as const] : []),
  ];
}

/** Whether a report can have this id, modelled or not. */
function isReportName(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}

function splitHash(hash: string): {
  path: string;
  claim: string | undefined;
  parameters: Record<string, string>;
} {
  const [fullPath = "", text = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const [path = "", claim = ""] = fullPath.split("/", 2);
  return {
    path,
    claim: /^[a-z0-9_-]+$/i.test(claim) ? claim : undefined,
    parameters: Object.fromEntries(new URLSearchParams(text)),
  };
}

const unknownReportModes = ["vendor", "shapes"] as const;

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}

function parseServerUrl(text: string | undefined): string | undefined {
  return text === "tab" || (text !== undefined && /^https?:/.test(text) && URL.canParse(text)) ? text : undefined;
}

function parseAnswers(text: string | undefined): UrlState["answers"] {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as NonNullable<UrlState["answers"]>)
      : undefined;
  } catch {
    return undefined;
  }
}
