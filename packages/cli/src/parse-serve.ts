import { redact } from "@mockvox/mock-server";
import type { Environment } from "./cli-context.ts";
import { CliError } from "./cli-error.ts";
import { flagsTakenByNpm, serveCommandLine, valueTakenByNpm } from "./npm-script.ts";
import { parseFlags } from "./parse-flags.ts";
import { repeatableServeFlags, type ServeCliOptions, serveFlags } from "./serve-flags.ts";

/**
 * Parses the arguments of `mockvox serve`.
 *
 * @throws {CliError} on an unknown flag, an unexpected argument or an invalid value
 */
export function parseServe(args: readonly string[], env: Environment): ServeCliOptions {
  rejectFlagsTakenByNpm(args, env);
  const set = {
    command: "serve",
    flags: serveFlags,
    repeatableFlags: repeatableServeFlags,
    allowPositionals: false,
    hasEnvVariable: () => true,
  };
  return parseFlags(args, env, set).values as object as ServeCliOptions;
}

/** npm takes the flags after `npm start` for its own unless `--` precedes them. */
function rejectFlagsTakenByNpm(args: readonly string[], env: Environment): void {
  const [flag, ...more] = flagsTakenByNpm(Object.keys({ ...serveFlags, ...repeatableServeFlags }), env);
  if (flag === undefined) return;
  const given = valueTakenByNpm(flag, env);
  const value = given === "true" || given === "" ? args[0] : given;
  const isKnown = more.length === 0 && value !== undefined && !value.startsWith("-");
  const command = serveCommandLine(isKnown ? `--${flag} ${redact(value)}` : "--port 4077", env);
  throw new CliError("flags-taken-by-npm", { flag, command });
}
