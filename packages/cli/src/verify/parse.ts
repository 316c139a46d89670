import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { parseFlags } from "../parse-flags.ts";
import type { VerifyCliOptions } from "./cli-options.ts";
import { repeatableVerifyFlags, verifyFlags } from "./flags.ts";

/**
 * Parses the arguments of `mockvox verify`.
 *
 * @throws {CliError} on a usage error, and without a URL
 */
export function parseVerify(args: readonly string[], env: Environment): VerifyCliOptions {
  const set = {
    command: "verify",
    flags: verifyFlags,
    repeatableFlags: repeatableVerifyFlags,
    allowPositionals: true,
    hasEnvVariable: () => true,
  };
  const { values, positionals } = parseFlags(args, env, set);
  const [url = env.MOCKVOX_URL, ...more] = positionals;
  if (url !== undefined && more.length === 0) return { ...values, url } as object as VerifyCliOptions;
  const example = "http://127.0.0.1:4010";
  throw new CliError("one-url-expected", { command: "verify", example, got: more.join(" ") });
}
