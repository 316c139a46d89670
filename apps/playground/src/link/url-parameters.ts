/** The state of the page that is in its URL as parameters of the same name. */
export interface UrlParameters {
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
  /** The day that the overview shows, `YYYY-MM-DD`, or the month, `YYYY-MM`. */
  day?: string;
  /** The request was sent, and opening the URL sends it. */
  run?: "on";
  /** What is shown of the response. Default: the table. */
  tab?: ResponseTab;
  /** The whole state of the mock server in this tab, as `snapshot-link.ts` encodes it. The options above are then without effect. */
  snapshot?: string;
  /** How the mock server in this tab answers requests for reports that are not modelled. Default: with a note. */
  unknownReports?: "vendor" | "shapes";
}

/** What can be shown of a response. */
export const responseTabs = ["table", "chart", "json", "headers", "code"] as const;
export type ResponseTab = (typeof responseTabs)[number];

interface Reader<Value> {
  /** Undefined for an invalid value. */
  parse(text: string): Value | undefined;
  /** A valid value. */
  example: string;
}

/** How each parameter is read. Those that are not listed, other than `api`, are parameters of the request. */
export const readers: { readonly [Name in keyof UrlParameters]-?: Reader<NonNullable<UrlParameters[Name]>> } = {
  mock: { parse: parseServerUrl, example: "http://127.0.0.1:4010" },
  seed: { parse: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined), example: "7" },
  size: { parse: (text) => (isSize(text) ? text : undefined), example: "medium" },
  openedOn: { parse: (text) => (isDay(text) ? text : undefined), example: "2020-01-01" },
  restatement: { parse: parseOn, example: "on" },
  edges: { parse: parseOn, example: "on" },
  clock: { parse: (text) => (Number.isFinite(Date.parse(text)) ? text : undefined), example: "2026-03-10T15:00:00Z" },
  speed: { parse: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined), example: "60" },
  profile: { parse: (text) => text, example: "documented" },
  answers: { parse: parseAnswers, example: '{"window-end":"exclusive"}' },
  server: { parse: (text) => (/^\d{4}$/.test(text) ? text : undefined), example: "0001" },
  day: { parse: (text) => (isDay(text) || isDay(`${text}-01`) ? text : undefined), example: "2026-03-02" },
  run: { parse: parseOn, example: "on" },
  tab: { parse: (text) => responseTabs.find((tab) => tab === text), example: "chart" },
  snapshot: { parse: (text) => (text === "" ? undefined : text), example: "q1bKzU" },
  unknownReports: { parse: (text) => unknownReportModes.find((mode) => mode === text), example: "shapes" },
};

const unknownReportModes = ["vendor", "shapes"] as const;

function parseOn(text: string): "on" | undefined {
  return text === "on" ? "on" : undefined;
}

function parseServerUrl(text: string): string | undefined {
  return text === "tab" || (/^https?:/.test(text) && URL.canParse(text)) ? text : undefined;
}

/** Whether a text is a named size, or a number of conversations a day. */
function isSize(text: string): boolean {
  return /^(small|medium|large|[1-9]\d{0,7})$/.test(text) && !(Number(text) > 10_000_000);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, from the year 1000 on: the vendor's dates have no leading zero. */
function isDay(text: string): boolean {
  const at = /^[1-9]\d{3}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}

function parseAnswers(text: string): UrlParameters["answers"] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as NonNullable<UrlParameters["answers"]>)
      : undefined;
  } catch {
    return undefined;
  }
}
