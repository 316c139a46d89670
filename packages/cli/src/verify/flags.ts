import type { Permission } from "@mockvox/contract";
import { type ReportFormat, reportFormats } from "@mockvox/contract/reports";
import { isLoopback, parseIsoTime } from "@mockvox/spec";
import type { Language } from "@mockvox/spec/text";
import { anyText, type FlagsFor, fourDigits, integer, invalidValue, langFlag, oneOf } from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import { parseFlags } from "../args/parse.ts";
import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { type Translator, text } from "../texts.ts";

/** A format and its file; standard output without one. */
export interface ReportOutput {
  readonly format: ReportFormat;
  readonly file: string | undefined;
}

/** The options of `mockvox verify`. */
export interface VerifyCliOptions {
  readonly url: string;
  readonly token: string | undefined;
  readonly "token-quota-spent": string | undefined;
  readonly "token-maintenance": string | undefined;
  readonly "token-slow": string | undefined;
  readonly live: boolean;
  readonly budget: number | undefined;
  readonly quick: boolean;
  /** A name or a file. */
  readonly profile: string | undefined;
  readonly server: string | undefined;
  /** `YYYYmmdd`. */
  readonly day: string | undefined;
  readonly name: string | undefined;
  readonly accept: string | undefined;
  readonly "write-accept": string | undefined;
  readonly "write-profile": string | undefined;
  readonly resume: string | undefined;
  readonly lang: Language | undefined;
  readonly report: readonly ReportOutput[];
  readonly campaign: readonly string[];
  readonly allow: readonly Permission[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Files, folders or presets with definitions of reports. */
  readonly reports: readonly string[];
}

/** The flags of `mockvox verify`, in the order of its help. */
export const verifyFlags: FlagsFor<Omit<VerifyCliOptions, "url">> = {
  token: {
    valueName: "TOKEN",
    description: "verify-token",
    parse: anyText,
  },
  live: { isSwitch: true, description: "verify-live" },
  quick: { isSwitch: true, description: "verify-quick" },
  budget: {
    valueName: "NUMBER",
    description: "verify-budget",
    parse: integer(1, 100_000),
  },
  profile: {
    valueName: "NAME|FILE",
    description: "verify-profile",
    parse: anyText,
  },
  day: {
    valueName: "DAY",
    description: "verify-day",
    parse: parseDay,
  },
  server: {
    valueName: "DIGITS",
    description: "verify-server",
    parse: fourDigits,
  },
  name: {
    valueName: "TEXT",
    description: "verify-name",
    parse: anyText,
  },
  "token-quota-spent": {
    valueName: "TOKEN",
    description: "verify-token-quota-spent",
    parse: anyText,
  },
  "token-maintenance": {
    valueName: "TOKEN",
    description: "verify-token-maintenance",
    parse: anyText,
  },
  "token-slow": {
    valueName: "TOKEN",
    description: "verify-token-slow",
    parse: anyText,
  },
  accept: {
    valueName: "FILE",
    description: "verify-accept",
    parse: anyText,
  },
  "write-accept": {
    valueName: "FILE",
    description: "verify-write-accept",
    parse: anyText,
  },
  "write-profile": {
    valueName: "FILE",
    description: "verify-write-profile",
    parse: anyText,
  },
  resume: {
    valueName: "FILE",
    description: "verify-resume",
    parse: anyText,
  },
  lang: langFlag,
  report: {
    valueName: "FORMAT[=FILE]",
    isRepeatable: true,
    description: text("verify-report", { formats: reportFormats }),
    parse: parseOutput,
  },
  campaign: {
    valueName: "ID",
    isRepeatable: true,
    description: "verify-campaign",
    parse: anyText,
  },
  allow: {
    valueName: "WHAT",
    isRepeatable: true,
    description: "verify-allow",
    parse: oneOf(["burst", "token-in-url"]),
  },
  only: {
    valueName: "CASE",
    isRepeatable: true,
    description: "verify-only",
    parse: anyText,
  },
  reports: {
    valueName: "NAME|FILE|FOLDER",
    isRepeatable: true,
    description: "verify-reports",
    parse: anyText,
  },
  skip: {
    valueName: "CASE",
    isRepeatable: true,
    description: "verify-skip",
    parse: anyText,
  },
};

export function verifyHelp(t: Translator): string {
  return commandHelp(t, "verify", "URL --token TOKEN", verifyFlags, ["env-verify", "exit-verify"]);
}

/**
 * Parses the arguments of `mockvox verify`.
 *
 * @throws {CliError} on a usage error, without a URL, and without `--live` if the server is not on loopback
 */
export function parseVerify(args: readonly string[], env: Environment): VerifyCliOptions {
  const { options, positionals } = parseFlags(args, env, { command: "verify", flags: verifyFlags });
  const [url = env.MOCKVOX_URL, ...more] = positionals;
  if (url === undefined || more.length > 0) {
    const example = "http://127.0.0.1:4010";
    throw new CliError("one-url-expected", { command: "verify", example, got: more.join(" ") });
  }
  requireLive(url, options.live);
  return { ...options, url };
}

/** @throws {CliError} if the server is not on loopback and `--live` is missing */
function requireLive(url: string, live: boolean): void {
  const { hostname, origin } = new URL(parseOrigin(url));
  if (!live && !isLoopback(hostname)) throw new CliError("live-flag-required", { origin });
}

/** @throws {CliError} if the text is not an http or https URL */
export function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new CliError("not-a-url", { value });
}

function parseDay(value: string, name: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return invalidValue(name, value, text("expect-day"));
  if (parseIsoTime(value) === undefined) throw new CliError("nonexistent-day", { flag: name, day: value });
  return value.replaceAll("-", "");
}

function parseOutput(value: string, name: string): ReportOutput {
  const [format = "", ...file] = value.split("=");
  return { format: oneOf(reportFormats)(format, name), file: file.length > 0 ? file.join("=") : undefined };
}
