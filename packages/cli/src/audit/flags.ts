import { type ReportId, reportIds } from "@mockvox/spec";
import type { Language } from "@mockvox/spec/text";
import { type FlagsFor, invalidValue, isoEndTime, isoTime, langFlag, nonEmptyText, oneOf } from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import { parseFlags } from "../args/parse.ts";
import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { controlFlags } from "../control/flags.ts";
import { type Translator, text } from "../texts.ts";
import { type AuditFormat, auditFormats } from "./render-audit.ts";

/** The options of `mockvox audit`. */
export interface AuditCliOptions {
  url: string;
  "admin-key": string | undefined;
  token: string | undefined;
  server: string | undefined;
  report: ReportId | undefined;
  /** Epoch milliseconds. */
  from: number | undefined;
  to: number | undefined;
  rows: string | undefined;
  /** The client's name of a column, and the vendor's. */
  column: readonly (readonly [string, string])[];
  campaign: string | undefined;
  format: AuditFormat;
  lang: Language | undefined;
}

const { url, "admin-key": adminKey, token, server, report } = controlFlags;

/** The flags of `mockvox audit`, in the order of its help. */
export const auditFlags: FlagsFor<AuditCliOptions> = {
  url,
  "admin-key": adminKey,
  token,
  server: { ...server, description: "audit-server" },
  report: { ...report, description: "audit-report", parse: oneOf(reportIds) },
  from: { valueName: "ISO", description: "audit-from", parse: isoTime },
  to: { valueName: "ISO", description: "audit-to", parse: isoEndTime },
  rows: { valueName: "FILE", description: "audit-rows", parse: nonEmptyText },
  column: { valueName: "THEIRS=OURS", isRepeatable: true, description: "audit-column", parse: parseColumn },
  campaign: { valueName: "ID", description: "audit-campaign", parse: nonEmptyText },
  format: {
    valueName: "FORMAT",
    default: "text",
    description: text("expect-one-of", { values: auditFormats }),
    parse: oneOf(auditFormats),
  },
  lang: langFlag,
};

/** As for `control`: the variable of --token belongs to `mockvox serve`. */
const flagsWithEnvVariable: readonly (keyof AuditCliOptions)[] = ["url", "admin-key", "lang"];

export function auditHelp(t: Translator): string {
  return commandHelp(t, "audit", "", auditFlags, ["env-control", "exit-audit"]);
}

/** @throws {CliError} on a usage error */
export function parseAudit(args: readonly string[], env: Environment): AuditCliOptions {
  const { options } = parseFlags(args, env, {
    command: "audit",
    flags: auditFlags,
    allowPositionals: false,
    flagsWithEnvVariable,
  });
  if (options.server !== undefined && options.token === undefined) throw new CliError("server-without-token", {});
  const hasRows = options.rows !== undefined;
  if (!hasRows && options.column.length > 0) throw requiresRows("--column");
  if (!hasRows && options.campaign !== undefined) throw requiresRows("--campaign");
  return options;
}

function requiresRows(flag: string): CliError {
  return new CliError("flag-requires-flag", { flag, required: "--rows" });
}

function parseColumn(given: string, name: string): readonly [string, string] {
  const at = given.lastIndexOf("=");
  if (at < 1 || at === given.length - 1) throw invalidValue(name, given, text("expect-column"));
  return [given.slice(0, at), given.slice(at + 1)];
}
