import type { Environment } from "./cli-context.ts";

/** The command line of `mockvox serve` with flags, as it was started: a clone of the repository has no command `mockvox`. */
export function serveCommandLine(flags: string, env: Environment): string {
  return `${npmScript(env) ?? "mockvox serve"} ${flags}`;
}

/**
 * The flags that npm has taken for its own because `--` was missing. npm passes them as variables, and most of their values as arguments.
 */
export function flagsTakenByNpm(names: readonly string[], env: Environment): string[] {
  return npmScript(env) === undefined ? [] : names.filter((name) => valueTakenByNpm(name, env) !== undefined);
}

export function valueTakenByNpm(name: string, env: Environment): string | undefined {
  return env[`npm_config_${name.replaceAll("-", "_")}`];
}

/** The npm script that started the command, up to its flags. */
function npmScript(env: Environment): string | undefined {
  if (env.npm_package_name === "mockvox-workspace") return "npm start --";
  return env.npm_lifecycle_event ? `npm run ${env.npm_lifecycle_event} --` : undefined;
}
