import { isReportId, type ReportId } from "@mockvox/spec";

/** The views of the page, as they stand in its address. */
export const views = ["ask", "limits", "requests", "claims", "contract"] as const;
export type View = (typeof views)[number];

/** What a link carries: enough to see the same bytes elsewhere, and never a token. */
export interface Place {
  view: View;
  /** The URL of a running fake, or `page` for the one in the page. Absent: the fake that shows the page, if one does. */
  fake?: string;
  seed?: number;
  size?: string;
  /** The day on which the operation opened, `YYYY-MM-DD`. */
  opened?: string;
  /** Whether a few interactions are re-coded hours later. */
  restatement?: "on";
  /** ISO time at which the clock of the fake in the page starts. */
  clock?: string;
  /** Its seconds per second; 0 stands still. */
  speed?: number;
  /** A named profile. */
  profile?: string;
  /** Answers that differ from that profile: claim id → answer id, or report id → answer id. */
  answers?: Record<string, string | Record<string, string>>;
  /** The server number that is asked, four digits. */
  server?: string;
  report?: ReportId;
  /** Parameters of the request besides `api`. */
  query?: Record<string, string>;
}

/** Parts of a place; undefined takes a part out. */
export type Change = { [Part in keyof Place]?: Place[Part] | undefined };

/** The place as the part of an address behind `#`. */
export function formatPlace({ view, query, answers, report, ...plain }: Change & Pick<Place, "view">): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(plain)) if (value !== undefined) parameters.set(name, String(value));
  if (answers && Object.keys(answers).length > 0) parameters.set("answers", JSON.stringify(answers));
  if (report) parameters.set("api", report);
  for (const [name, value] of Object.entries(query ?? {})) if (!/token/i.test(name)) parameters.set(name, value);
  return `#/${view}${parameters.size > 0 ? `?${parameters}` : ""}`;
}

/** Reads what it understands and leaves the rest out: a link of another version still opens. */
export function parsePlace(hash: string): Place {
  const [path = "", text = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const given = Object.fromEntries(new URLSearchParams(text));
  const { fake, seed, size, opened, restatement, clock, speed, profile, answers, server, api, ...query } = given;
  return {
    view: views.find((view) => view === path) ?? "ask",
    ...kept("fake", isUrl(fake)),
    ...kept("seed", seed !== undefined && /^\d{1,15}$/.test(seed) ? Number(seed) : undefined),
    ...kept("size", size),
    ...kept("opened", opened !== undefined && /^\d{4}-\d\d-\d\d$/.test(opened) ? opened : undefined),
    ...kept("restatement", restatement === "on" ? ("on" as const) : undefined),
    ...kept("clock", clock !== undefined && Number.isFinite(Date.parse(clock)) ? clock : undefined),
    ...kept("speed", speed !== undefined && /^\d{1,6}$/.test(speed) ? Number(speed) : undefined),
    ...kept("profile", profile),
    ...kept("answers", readAnswers(answers)),
    ...kept("server", server !== undefined && /^\d{4}$/.test(server) ? server : undefined),
    ...kept("report", api !== undefined && isReportId(api) ? api : undefined),
    ...(Object.keys(query).length > 0 ? { query } : {}),
  };
}

function kept<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}

function isUrl(text: string | undefined): string | undefined {
  return text === "page" || (text !== undefined && /^https?:/.test(text) && URL.canParse(text)) ? text : undefined;
}

function readAnswers(text: string | undefined): Place["answers"] {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as NonNullable<Place["answers"]>)
      : undefined;
  } catch {
    return undefined;
  }
}
