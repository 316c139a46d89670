import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { type Flag, integer } from "../flags.ts";
import { parseFlags } from "../parse-flags.ts";
import type { VerifyCliOptions } from "../verify/cli-options.ts";
import { repeatableVerifyFlags, verifyFlags } from "../verify/flags.ts";

/** The options of `mockvox tap`. */
export interface TapCliOptions
  extends Pick<VerifyCliOptions, "name" | "profile" | "accept" | "write-accept" | "write-profile" | "lang" | "report"> {
  readonly url: string;
  readonly port: number;
}

const { name, profile, accept, "write-accept": writeAccept, "write-profile": writeProfile, lang } = verifyFlags;

export const tapFlags: Readonly<Record<string, Flag<unknown>>> = {
  port: {
    valueName: "NUMBER",
    default: "4011",
    description: "tap-port",
    parse: integer("port", 0, 65_535),
  },
  profile,
  name,
  accept,
  "write-accept": writeAccept,
  "write-profile": writeProfile,
  lang,
};

export const repeatableTapFlags: Readonly<Record<string, Flag<unknown>>> = { report: repeatableVerifyFlags.report };

/**
 * Parses the arguments of `mockvox tap`.
 *
 * @throws {CliError} on a usage error, and without an upstream
 */
export function parseTap(args: readonly string[], env: Environment): TapCliOptions {
  const set = {
    command: "tap",
    flags: tapFlags,
    repeatableFlags: repeatableTapFlags,
    allowPositionals: true,
    hasEnvVariable: () => true,
  };
  const { values, positionals } = parseFlags(args, env, set);
  const [url, ...more] = positionals;
  if (url !== undefined && more.length === 0) return { ...values, url } as object as TapCliOptions;
  const example = "https://wv0001.wolkvox.com";
  throw new CliError("one-url-expected", { command: "tap", example, got: more.join(" ") });
}
