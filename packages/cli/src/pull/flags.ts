import { formatVendorSecond, isReportId, type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import { type Flag, fourDigits, isoTime, oneOf, wholeNumber, wrong } from "../flags.ts";
import { type Environment, parseFlags } from "../parse-flags.ts";
import { asText, langFlag, readUrl } from "../shared-flags.ts";
import type { Format } from "./records.ts";

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
  "reread-days": number;
  "settle-hours": number;
  lang: "en" | "es" | undefined;
}

type SingleFlags = {
  [Name in Exclude<keyof PullChoices, "report">]: Flag<Exclude<PullChoices[Name], undefined>>;
};

/** A day or a time as fourteen digits; of a day alone, its first or its last second. */
function readSecond(flag: string, ofDay: "first" | "last"): (text: string) => string {
  return (text) => {
    const second = Math.floor(isoTime(flag)(text) / 1000);
    return formatVendorSecond(/^\d{4}-\d\d-\d\d$/.test(text) && ofDay === "last" ? second + 86_399 : second);
  };
}

/** The flags of `mockvox pull`, in the order of its help. */
export const pullFlags: SingleFlags = {
  from: {
    takes: "DAY",
    means: { en: "first day, or a time in GMT-5", es: "primer día, o una hora en GMT-5" },
    read: readSecond("from", "first"),
  },
  to: {
    takes: "DAY",
    means: { en: "last day, which is read whole, or a time", es: "último día, que se lee entero, o una hora" },
    read: readSecond("to", "last"),
  },
  out: {
    takes: "FILE",
    means: {
      en: "file to write; FILE.cursor beside it lets the same command go on",
      es: "archivo que se escribe; FILE.cursor, a su lado, permite continuar con el mismo comando",
    },
    read: asText,
  },
  format: {
    takes: "FORMAT",
    means: { en: "ndjson or csv; else by the file's name", es: "ndjson o csv; si falta, según el nombre del archivo" },
    read: oneOf("format", ["ndjson", "csv"]),
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
    read: readUrl,
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
  if (given.to < given.from) wrong("to", given.to, "a time behind --from", "una hora posterior a --from");
  checkCampaign(report, given.campaign);
  return { ...given, report, format: given.format ?? (given.out.endsWith(".csv") ? "csv" : "ndjson") };
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
