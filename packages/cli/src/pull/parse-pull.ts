import { redact } from "@mockvox/mock-server";
import { isReportId, reportOf } from "@mockvox/spec";
import { invalidValue } from "../args/flags.ts";
import { parseFlags } from "../args/parse.ts";
import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { text } from "../texts.ts";
import { type PullCliOptions, type PullFlagValues, pullFlags, type RequiredFlag } from "./flags.ts";
import { requireKnownReport } from "./other-reports.ts";
import { toDigits } from "./parse-values.ts";
import type { Format } from "./records.ts";

/**
 * Parses the arguments of `mockvox pull`.
 *
 * @throws {CliError} on an unknown flag, an invalid value, and when something is missing
 */
export function parsePull(args: readonly string[], env: Environment): PullCliOptions {
  const { options, positionals } = parseFlags(args, env, { command: "pull", flags: pullFlags });
  const [report = "", second] = positionals;
  requireKnownReport(report, options.reports);
  if (second !== undefined) invalidValue("REPORT", `${report} ${second}`, text("expect-one-report"));
  const given = requireFlags(options);
  validateCampaign(report, given.campaign);
  const [from, to] = [toDigits(given.from, "first"), toDigits(given.to, "last")];
  if (to < from) throw new CliError("reversed-range", { from: given.from, to: given.to });
  const now = given.now === undefined ? undefined : toDigits(given.now, "first");
  return { ...given, report, from, to, now, format: given.format ?? formatOf(given.out) };
}

/** @throws {CliError} on the first flag that is missing or empty */
function requireFlags(options: PullFlagValues): PullFlagValues & Readonly<Record<RequiredFlag, string>> {
  const { from, to, out, token, server, url } = options;
  if (!from) throw missingFlag("--from");
  if (!to) throw missingFlag("--to");
  if (!out) throw missingFlag("--out");
  if (!token) throw missingFlag("--token");
  if (!server && !url) throw missingFlag("--server");
  return { ...options, from, to, out, token };
}

/** The format by the file's name. Standard output is NDJSON. */
function formatOf(out: string): Format {
  const [, ending = ""] = /(\.[^./\\]*)$/.exec(out) ?? [];
  const byEnding: Readonly<Record<string, Format>> = { ".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv" };
  const format = out === "-" ? "ndjson" : byEnding[ending.toLowerCase()];
  if (format) return format;
  throw new CliError("unknown-file-format", { file: redact(out) });
}

function validateCampaign(report: string, campaign: string | undefined): void {
  const isRequired = isReportId(report) && reportOf(report).required.includes("campaign_id");
  if (isRequired && !campaign) throw missingFlag("--campaign");
  if (!isRequired && campaign !== undefined) invalidValue("campaign", campaign, text("expect-campaign-report"));
}

function missingFlag(flag: string): CliError {
  return new CliError("missing-flag", { command: "pull", flag });
}
