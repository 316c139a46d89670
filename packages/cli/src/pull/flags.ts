import { redact } from "@mockvox/mock-server";
import { formatVendorTime, isReportId, type ReportId, reportIds, reportOf } from "@mockvox/spec";
import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { type Flag, fourDigits, integer, invalidValue, isoTime, oneOf } from "../flags.ts";
import { parseFlags } from "../parse-flags.ts";
import { anyText, langFlag, parseUrl } from "../shared-flags.ts";
import { text } from "../texts.ts";
import { type Format, formats } from "./records.ts";

/** The options of `mockvox pull`. */
export interface PullCliOptions {
  report: ReportId;
  /** Fourteen digits; both seconds are inclusive. */
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
  /** Milliseconds that one window may wait in total. */
  "max-wait": number;
  /** The current time, fourteen digits. */
  now: string | undefined;
  "overlap-days": number;
  "lateness-hours": number;
  lang: "en" | "es" | undefined;
}

type PullFlags = {
  [Name in Exclude<keyof PullCliOptions, "report">]: Flag<Exclude<PullCliOptions[Name], undefined>>;
};

/** Validates a day or a time. It stays as typed, for messages to quote; `toDigits` parses it. */
function parseDayOrTime(flag: string): (value: string) => string {
  return (value) => {
    const [day, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
    if (day && isInvalidDay(Number(year), Number(month), Number(date)))
      throw new CliError("nonexistent-day", { flag, day });
    if (isDay(value)) return value;
    if (day === undefined) invalidValue(flag, value, text("expect-day-or-time"));
    isoTime(flag)(value);
    return value;
  };
}

function isInvalidDay(year: number, month: number, date: number): boolean {
  return month < 1 || month > 12 || date < 1 || date > new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Fourteen digits; of a day without a time, its first or its last second. */
function toDigits(value: string, ofDay: "first" | "last"): string {
  const second = Math.floor(isoTime("")(value) / 1000);
  return formatVendorTime(isDay(value) && ofDay === "last" ? second + 86_399 : second);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}

const unitsMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Parses `90s`, `30m` or `1d12h` as milliseconds. */
function duration(flag: string): (value: string) => number {
  return (value) => {
    if (!/^(?:\d+(?:\.\d+)?[smhd])+$/.test(value)) invalidValue(flag, value, text("expect-duration"));
    const parts = [...value.matchAll(/([\d.]+)([smhd])/g)];
    return parts.reduce((sum, [, amount, unit = ""]) => sum + Number(amount) * (unitsMs[unit] ?? 0), 0);
  };
}

/** The server's address. The full URL of a report is accepted too, and stands for its server. */
function parseServerUrl(value: string): string {
  const url = new URL(parseUrl(value));
  if (url.search || url.hash) invalidValue("url", value.split(/[?#]/, 1).join(), text("expect-url-without-query"));
  const [path] = /\/api\/v2\/reports_manager\.php\/?$/.exec(url.pathname) ?? [];
  return path === undefined ? value : value.slice(0, value.lastIndexOf(path));
}

/** The flags of `mockvox pull`, in the order of its help. */
export const pullFlags: PullFlags = {
  from: {
    valueName: "DAY",
    description: "pull-from",
    parse: parseDayOrTime("from"),
  },
  to: {
    valueName: "DAY",
    description: "pull-to",
    parse: parseDayOrTime("to"),
  },
  out: {
    valueName: "FILE",
    description: "pull-out",
    parse: anyText,
  },
  format: {
    valueName: "FORMAT",
    description: "pull-format",
    parse: oneOf("format", formats),
  },
  token: {
    valueName: "TOKEN",
    description: "pull-token",
    parse: anyText,
  },
  server: {
    valueName: "DIGITS",
    description: "flag-server",
    parse: fourDigits("server"),
  },
  url: {
    valueName: "URL",
    description: "pull-url",
    parse: parseServerUrl,
  },
  campaign: {
    valueName: "ID",
    description: "pull-campaign",
    parse: anyText,
  },
  profile: {
    valueName: "NAME|FILE",
    description: "pull-profile",
    parse: anyText,
  },
  "in-flight": {
    valueName: "NUMBER",
    default: "1",
    description: "pull-in-flight",
    parse: (text) => (integer("in-flight", 1, 2)(text) === 2 ? 2 : 1),
  },
  budget: {
    valueName: "NUMBER",
    description: "pull-budget",
    parse: integer("budget", 1, 1_000_000),
  },
  "max-wait": {
    valueName: "DURATION",
    default: "12h",
    description: "pull-max-wait",
    parse: duration("max-wait"),
  },
  now: {
    valueName: "TIME",
    description: "pull-now",
    parse: parseDayOrTime("now"),
  },
  "overlap-days": {
    valueName: "NUMBER",
    default: "0",
    description: "pull-overlap-days",
    parse: integer("overlap-days", 0, 366),
  },
  "lateness-hours": {
    valueName: "NUMBER",
    default: "4",
    description: "pull-lateness-hours",
    parse: integer("lateness-hours", 0, 744),
  },
  lang: langFlag,
};

/**
 * Parses the arguments of `mockvox pull`.
 *
 * @throws {CliError} on an unknown report or flag, an invalid value, and when something is missing
 */
export function parsePull(args: readonly string[], env: Environment): PullCliOptions {
  const set = {
    command: "pull",
    flags: pullFlags,
    repeatableFlags: {},
    allowPositionals: true,
    hasEnvVariable: () => true,
  };
  const { values, positionals } = parseFlags(args, env, set);
  const [report = "", second] = positionals;
  if (!isReportId(report)) return invalidValue("REPORT", report, text("expect-one-of", { values: reportIds }));
  if (second !== undefined) invalidValue("REPORT", `${report} ${second}`, text("expect-one-report"));
  const given = values as object as Omit<PullCliOptions, "report">;
  for (const name of ["from", "to", "out", "token"] as const) if (!given[name]) throw missingFlag(`--${name}`);
  if (!given.server && !given.url) throw missingFlag("--server");
  validateCampaign(report, given.campaign);
  const [from, to] = [toDigits(given.from, "first"), toDigits(given.to, "last")];
  if (to < from) throw new CliError("reversed-range", { from: given.from, to: given.to });
  const now = given.now === undefined ? undefined : toDigits(given.now, "first");
  return { ...given, report, from, to, now, format: given.format ?? formatOf(given.out) };
}

/** The format by the file's name. Standard output is NDJSON. */
function formatOf(out: string): Format {
  const [, ending = ""] = /(\.[^./\\]*)$/.exec(out) ?? [];
  const byEnding: Readonly<Record<string, Format>> = { ".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv" };
  const format = out === "-" ? "ndjson" : byEnding[ending.toLowerCase()];
  if (format) return format;
  throw new CliError("unknown-file-format", { file: redact(out) });
}

function validateCampaign(report: ReportId, campaign: string | undefined): void {
  const isRequired = reportOf(report).required.includes("campaign_id");
  if (isRequired && !campaign) throw missingFlag("--campaign");
  if (!isRequired && campaign !== undefined) invalidValue("campaign", campaign, text("expect-campaign-report"));
}

function missingFlag(flag: string): CliError {
  return new CliError("missing-flag", { command: "pull", flag });
}
