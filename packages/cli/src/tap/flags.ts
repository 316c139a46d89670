import { vendorUrl } from "@mockvox/spec";
import { type FlagsFor, integer } from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import { parseFlags } from "../args/parse.ts";
import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { type Translator, text } from "../texts.ts";
import { type VerifyCliOptions, verifyFlags } from "../verify/flags.ts";

/** The options of `mockvox tap`. */
export interface TapCliOptions
  extends Pick<
    VerifyCliOptions,
    "name" | "profile" | "accept" | "write-accept" | "write-profile" | "lang" | "report" | "reports"
  > {
  readonly url: string;
  readonly port: number;
}

const {
  name,
  profile,
  reports,
  accept,
  "write-accept": writeAccept,
  "write-profile": writeProfile,
  lang,
  report,
} = verifyFlags;

/** The flags of `mockvox tap`, in the order of its help. */
export const tapFlags: FlagsFor<Omit<TapCliOptions, "url">> = {
  port: {
    valueName: "NUMBER",
    default: "4011",
    description: "tap-port",
    parse: integer(0, 65_535),
  },
  profile,
  reports,
  name,
  accept,
  "write-accept": writeAccept,
  "write-profile": writeProfile,
  lang,
  report,
};

export function tapHelp(t: Translator): string {
  const variable = text("env-all", { flag: "port", variable: "MOCKVOX_PORT" });
  return commandHelp(t, "tap", "UPSTREAM", tapFlags, [variable, "exit-tap"]);
}

/**
 * Parses the arguments of `mockvox tap`.
 *
 * @throws {CliError} on a usage error, and without an upstream
 */
export function parseTap(args: readonly string[], env: Environment): TapCliOptions {
  const { options, positionals } = parseFlags(args, env, { command: "tap", flags: tapFlags });
  const [url, ...more] = positionals;
  if (url !== undefined && more.length === 0) return { ...options, url };
  const example = vendorUrl("0001");
  throw new CliError("one-url-expected", { command: "tap", example, got: more.join(" ") });
}
