import { redact } from "@mockvox/mock-server";
import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";

/** The command line of `mockvox serve` with flags, as it was started: a clone of the repository has no command `mockvox`. */
export function serveCommandLine(flags: string, env: Environment): string {
  return `${npmScript(env) ?? "mockvox serve"} ${flags}`;
}

/**
 * The flags that npm has taken for its own because `--` was missing. npm passes them as variables, and most of their values as arguments.
 */
function flagsTakenByNpm(names: readonly string[], env: Environment): string[] {
  return npmScript(env) === undefined ? [] : names.filter((name) => valueTakenByNpm(name, env) !== undefined);
}

function valueTakenByNpm(name: string, env: Environment): string | undefined {
  return env[`npm_config_${name.replaceAll("-", "_")}`];
}

/** The npm script that started the command, up to its flags. */
function npmScript(env: Environment): string | undefined {
  if (env.npm_package_name === "mockvox-workspace") return "npm start --";
  return env.npm_lifecycle_event ? `npm run ${env.npm_lifecycle_event} --` : undefined;
}

/** npm takes the flags after `npm start` for its own unless `--` precedes them. */
export function rejectFlagsTakenByNpm(names: readonly string[], args: readonly string[], env: Environment): void {
  const [flag, ...more] = flagsTakenByNpm(names, env);
  if (flag === undefined) return;
  const given = valueTakenByNpm(flag, env);
  const value = given === "true" || given === "" ? args[0] : given;
  const isKnown = more.length === 0 && value !== undefined && !value.startsWith("-");
  const command = serveCommandLine(isKnown ? `--${flag} ${redact(value)}` : "--port 4077", env);
  throw new CliError("flags-taken-by-npm", { flag, command });
}
