import { showable } from "@mockvox/mock-server";
import { formatVendorSecond, isReportId, type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import { type Flag, fourDigits, isoTime, oneOf, wholeNumber, wrong } from "../flags.ts";
import { type Environment, parseFlags } from "../parse-flags.ts";
import { asText, langFlag, readUrl } from "../shared-flags.ts";
import { type Format, formats } from "./records.ts";

/** What `mockvox pull` was told. */
export interface PullChoices {
  report: ReportId;
  /** Fourteen digits; both seconds belong to the range. */
  from: string;
  to: string;
  out: string;
  format: Format;
  token: string;
  server: string | undefined;
  url: string | undefined;
  campaign: string | undefined;
  /** A name or a file. */
  profile: string | undefined;
  "in-flight": 1 | 2;
  budget: number | undefined;
  /** Milliseconds that one window may wait in all. */
  patience: number;
  /** The present, fourteen digits. */
  now: string | undefined;
  "reread-days": number;
  "settle-hours": number;
  lang: "en" | "es" | undefined;
}

type SingleFlags = {
  [Name in Exclude<keyof PullChoices, "report">]: Flag<Exclude<PullChoices[Name], undefined>>;
};

/** A day or a time. It stays as it was typed, for messages to quote; `digitsOf` reads it. */
function checkedMoment(flag: string): (text: string) => string {
  return (text) => {
    const [day, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
    if (day && isOutOfMonth(Number(year), Number(month), Number(date))) throw noSuchDay(flag, day);
    if (isDay(text)) return text;
    if (day === undefined)
      wrong(flag, text, "a day such as 2026-03-02, or a time", "un día como 2026-03-02, o una hora");
    isoTime(flag)(text);
    return text;
  };
}

function isOutOfMonth(year: number, month: number, date: number): boolean {
  return month < 1 || month > 12 || date < 1 || date > new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function noSuchDay(flag: string, day: string): Failure {
  return new Failure({
    en: `--${flag} takes a day such as 2026-03-02; ${day} does not exist.`,
    es: `--${flag} recibe un día como 2026-03-02; ${day} no existe.`,
  });
}

/** Fourteen digits; of a day alone, its first or its last second. */
function digitsOf(text: string, ofDay: "first" | "last"): string {
  const second = Math.floor(isoTime("")(text) / 1000);
  return formatVendorSecond(isDay(text) && ofDay === "last" ? second + 86_399 : second);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

const unitsMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `90s`, `30m` or `1d12h` as milliseconds. */
function duration(flag: string): (text: string) => number {
  return (text) => {
    if (!/^(?:\d+(?:\.\d+)?[smhd])+$/.test(text))
      wrong(flag, text, "a duration such as 90s, 30m or 1d12h", "una duración como 90s, 30m o 1d12h");
    const parts = [...text.matchAll(/([\d.]+)([smhd])/g)];
    return parts.reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (unitsMs[unit] ?? 0), 0);
  };
}

/** Where to ask. The whole address of a report, as people have it at hand, is taken for its server's. */
function readServerUrl(text: string): string {
  const url = new URL(readUrl(text));
  if (url.search || url.hash) {
    wrong("url", text.split(/[?#]/, 1).join(), "an address without a query", "una dirección sin consulta");
  }
  const [whole] = /\/api\/v2\/reports_manager\.php\/?$/.exec(url.pathname) ?? [];
  return whole === undefined ? text : text.slice(0, text.lastIndexOf(whole));
}

/** The flags of `mockvox pull`, in the order of its help. */
export const pullFlags: SingleFlags = {
  from: {
    takes: "DAY",
    means: { en: "first day, or a time in GMT-5", es: "primer día, o una hora en GMT-5" },
    read: checkedMoment("from"),
  },
  to: {
    takes: "DAY",
    means: { en: "last day, which is read whole, or a time", es: "último día, que se lee entero, o una hora" },
    read: checkedMoment("to"),
  },
  out: {
    takes: "FILE",
    means: {
      en: "file to write; FILE.cursor beside it lets the same command go on; - is standard output, without one",
      es: "archivo que se escribe; FILE.cursor, a su lado, permite continuar con el mismo comando; - es la salida estándar, sin él",
    },
    read: asText,
  },
  format: {
    takes: "FORMAT",
    means: {
      en: "ndjson, csv or csv-excel (semicolons, formulas defused); else by the file's name",
      es: "ndjson, csv o csv-excel (punto y coma, fórmulas desactivadas); si falta, según el nombre del archivo",
    },
    read: oneOf("format", formats),
  },
  token: {
    takes: "TOKEN",
    means: {
      en: "the token; better in MOCKVOX_TOKEN, which no list of processes shows",
      es: "el token; mejor en MOCKVOX_TOKEN, que no aparece en la lista de procesos",
    },
    read: asText,
  },
  server: {
    takes: "DIGITS",
    means: { en: "the operation's server number", es: "número de servidor de la operación" },
    read: fourDigits("server"),
  },
  url: {
    takes: "URL",
    means: {
      en: "where to ask; else the vendor's host of the server number",
      es: "dónde preguntar; si falta, el host del proveedor según el número",
    },
    read: readServerUrl,
  },
  campaign: {
    takes: "ID",
    means: { en: "campaign of campaign_8, a number or all", es: "campaña de campaign_8, un número o all" },
    read: asText,
  },
  profile: {
    takes: "NAME|FILE",
    means: {
      en: "what is known of the server; what it does not say is found out",
      es: "lo que se sabe del servidor; lo que no dice se averigua",
    },
    read: asText,
  },
  "in-flight": {
    takes: "NUMBER",
    default: "1",
    means: { en: "requests at once, 1 or 2", es: "solicitudes a la vez, 1 o 2" },
    read: (text) => (wholeNumber("in-flight", 1, 2)(text) === 2 ? 2 : 1),
  },
  budget: {
    takes: "NUMBER",
    means: { en: "requests that may be sent", es: "solicitudes que se pueden enviar" },
    read: wholeNumber("budget", 1, 1_000_000),
  },
  patience: {
    takes: "DURATION",
    default: "12h",
    means: {
      en: "how long one window waits in all for what passes: maintenance, a lost connection",
      es: "cuánto espera una ventana en total por lo que pasa solo: mantenimiento, una conexión perdida",
    },
    read: duration("patience"),
  },
  now: {
    takes: "TIME",
    means: {
      en: "the present: what is later is not asked for; else by the server's clock",
      es: "el presente: lo posterior no se pide; si falta, según el reloj del servidor",
    },
    read: checkedMoment("now"),
  },
  "reread-days": {
    takes: "NUMBER",
    default: "0",
    means: {
      en: "days before the last row that are read and written again",
      es: "días antes de la última fila que se leen y escriben de nuevo",
    },
    read: wholeNumber("reread-days", 0, 366),
  },
  "settle-hours": {
    takes: "NUMBER",
    default: "4",
    means: {
      en: "what ended fewer hours ago is read again by the next run: calls were under way",
      es: "lo que terminó hace menos horas se lee de nuevo la próxima vez: había llamadas en curso",
    },
    read: wholeNumber("settle-hours", 0, 744),
  },
  lang: langFlag,
};

/**
 * Reads the arguments behind `mockvox pull`.
 *
 * @throws {Failure} on a report, a flag or a value that is none, and when something is missing
 */
export function parsePull(args: readonly string[], env: Environment): PullChoices {
  const set = { command: "pull", singles: pullFlags, lists: {}, takesWords: true, hasTwin: () => true };
  const { values, words } = parseFlags(args, env, set);
  const [report = "", stray] = words;
  if (!isReportId(report))
    return wrong("REPORT", report, `one of ${reportIds.join(", ")}`, `uno de ${reportIds.join(", ")}`);
  if (stray !== undefined) wrong("REPORT", `${report} ${stray}`, "one report", "un reporte");
  const given = values as object as Omit<PullChoices, "report">;
  for (const name of ["from", "to", "out", "token"] as const) if (!given[name]) throw missing(`--${name}`);
  if (!given.server && !given.url) throw missing("--server");
  checkCampaign(report, given.campaign);
  const [from, to] = [digitsOf(given.from, "first"), digitsOf(given.to, "last")];
  if (to < from) throw reversed(given.from, given.to);
  const now = given.now === undefined ? undefined : digitsOf(given.now, "first");
  return { ...given, report, from, to, now, format: given.format ?? formatOf(given.out) };
}

function reversed(from: string, to: string): Failure {
  return new Failure({
    en: `--to takes a time that is not before --from; found --from "${from}" and --to "${to}".`,
    es: `--to recibe una hora que no sea anterior a --from; se encontró --from "${from}" y --to "${to}".`,
  });
}

/** By the name of the file. Standard output is NDJSON. */
function formatOf(out: string): Format {
  const [, ending = ""] = /(\.[^./\\]*)$/.exec(out) ?? [];
  const known: Readonly<Record<string, Format>> = { ".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv" };
  const format = out === "-" ? "ndjson" : known[ending.toLowerCase()];
  if (format) return format;
  const shown = showable(out);
  throw new Failure({
    en: `--out takes a file that ends with .ndjson, .jsonl or .csv; found "${shown}". Rename it, or give --format ndjson, csv or csv-excel.`,
    es: `--out recibe un archivo que termina en .ndjson, .jsonl o .csv; se encontró "${shown}". Cámbiele el nombre, o dé --format ndjson, csv o csv-excel.`,
  });
}

function checkCampaign(report: ReportId, campaign: string | undefined): void {
  const isWanted = reportOf(report).required.includes("campaign_id");
  if (isWanted && !campaign) throw missing("--campaign");
  if (!isWanted && campaign !== undefined) wrong("campaign", campaign, "campaign_8 alone", "solo campaign_8");
}

function missing(flag: string): Failure {
  return new Failure({
    en: `pull needs ${flag}. \`mockvox pull --help\` lists the flags.`,
    es: `pull necesita ${flag}. \`mockvox pull --help\` muestra las opciones.`,
  });
}
