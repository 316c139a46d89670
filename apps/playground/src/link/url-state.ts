import { isReportId, type ReportId } from "@mockvox/spec";

/** The views of the page, as named in its URL. */
export const views = ["reports", "simulate", "requests", "claims", "check"] as const;
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
  report?: ReportId;
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
  ...plain
}: UrlStateChange & Pick<UrlState, "view">): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(plain)) if (value !== undefined) parameters.set(name, String(value));
  if (answers && Object.keys(answers).length > 0) parameters.set("answers", JSON.stringify(answers));
  if (report) parameters.set("api", report);
  for (const [name, value] of Object.entries(query ?? {})) if (!/token/i.test(name)) parameters.set(name, value);
  return `#/${view}${parameters.size > 0 ? `?${parameters}` : ""}`;
}

/** Parses a fragment. Unknown or invalid parts are ignored, so that links of another version still open. */
export function parseUrlState(hash: string): UrlState {
  const [path = "", text = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const parameters = Object.fromEntries(new URLSearchParams(text));
  const { mock, seed, size, openedOn, restatement, clock, speed, profile, answers, server, api, ...query } = parameters;
  return {
    view: views.find((view) => view === path) ?? "reports",
    ...optional("mock", parseServerUrl(mock)),
    ...optional("seed", seed !== undefined && /^\d{1,15}$/.test(seed) ? Number(seed) : undefined),
    ...optional("size", size),
    ...optional("openedOn", openedOn !== undefined && /^\d{4}-\d\d-\d\d$/.test(openedOn) ? openedOn : undefined),
    ...optional("restatement", restatement === "on" ? ("on" as const) : undefined),
    ...optional("clock", clock !== undefined && Number.isFinite(Date.parse(clock)) ? clock : undefined),
    ...optional("speed", speed !== undefined && /^\d{1,6}$/.test(speed) ? Number(speed) : undefined),
    ...optional("profile", profile),
    ...optional("answers", parseAnswers(answers)),
    ...optional("server", server !== undefined && /^\d{4}$/.test(server) ? server : undefined),
    ...optional("report", api !== undefined && isReportId(api) ? api : undefined),
    ...(Object.keys(query).length > 0 ? { query } : {}),
  };
}

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
