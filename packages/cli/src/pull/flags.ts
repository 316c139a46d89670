import { pullDefaults } from "@mockvox/client/pull";
import type { Language } from "@mockvox/spec/text";
import { parseMilliseconds } from "../args/duration.ts";
import { anyText, type FlagsFor, fourDigits, integer, langFlag, oneOf, parseParameter } from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import type { Translator } from "../texts.ts";
import { parseDayOrTime, parseServerUrl } from "./parse-values.ts";
import { type Format, formats } from "./records.ts";

/** The options of `mockvox pull`. */
export interface PullCliOptions {
  report: string;
  /** Fourteen digits; both seconds are inclusive. */
  from: string;
  to: string;
  out: string;
  format: Format;
  token: string;
  server: string | undefined;
  url: string | undefined;
  campaign: string | undefined;
  /** Of a report that is not modelled: name and value. */
  parameter: readonly (readonly [string, string])[];
  /** Files, folders or presets with definitions of reports. */
  reports: readonly string[];
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
  lang: Language | undefined;
}

/** The values of the flags, before what is missing is found. */
export interface PullFlagValues extends Omit<PullCliOptions, "report" | RequiredFlag | "format"> {
  from: string | undefined;
  to: string | undefined;
  out: string | undefined;
  token: string | undefined;
  format: Format | undefined;
}

export type RequiredFlag = "from" | "to" | "out" | "token";

const msPerHour = 3_600_000;

/** The flags of `mockvox pull`, in the order of its help. */
export const pullFlags: FlagsFor<PullFlagValues> = {
  from: {
    valueName: "DAY",
    description: "pull-from",
    parse: parseDayOrTime,
  },
  to: {
    valueName: "DAY",
    description: "pull-to",
    parse: parseDayOrTime,
  },
  out: {
    valueName: "FILE",
    description: "pull-out",
    parse: anyText,
  },
  format: {
    valueName: "FORMAT",
    description: "pull-format",
    parse: oneOf(formats),
  },
  token: {
    valueName: "TOKEN",
    description: "pull-token",
    parse: anyText,
  },
  server: {
    valueName: "DIGITS",
    description: "flag-server",
    parse: fourDigits,
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
  parameter: {
    valueName: "NAME=VALUE",
    isRepeatable: true,
    description: "pull-parameter",
    parse: parseParameter,
  },
  reports: {
    valueName: "FILE|FOLDER|NAME",
    isRepeatable: true,
    description: "pull-reports",
    parse: anyText,
  },
  profile: {
    valueName: "NAME|FILE",
    description: "pull-profile",
    parse: anyText,
  },
  "in-flight": {
    valueName: "NUMBER",
    default: String(pullDefaults.inFlight),
    description: "pull-in-flight",
    parse: (value, name) => (integer(1, 2)(value, name) === 2 ? 2 : 1),
  },
  budget: {
    valueName: "NUMBER",
    description: "pull-budget",
    parse: integer(1, 1_000_000),
  },
  "max-wait": {
    valueName: "DURATION",
    default: `${pullDefaults.maxWaitMs / msPerHour}h`,
    description: "pull-max-wait",
    parse: parseMilliseconds,
  },
  now: {
    valueName: "TIME",
    description: "pull-now",
    parse: parseDayOrTime,
  },
  "overlap-days": {
    valueName: "NUMBER",
    default: String(pullDefaults.overlapDays),
    description: "pull-overlap-days",
    parse: integer(0, 366),
  },
  "lateness-hours": {
    valueName: "NUMBER",
    default: String(pullDefaults.allowedLatenessMs / msPerHour),
    description: "pull-lateness-hours",
    parse: integer(0, 744),
  },
  lang: langFlag,
};

export function pullHelp(t: Translator): string {
  const args = "REPORT --from DAY --to DAY --out FILE";
  return commandHelp(t, "pull", args, pullFlags, ["resume-pull", "advice-pull", "proxies-pull", "exit-pull"]);
}
