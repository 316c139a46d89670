import type { Environment } from "./parse-flags.ts";

/** How `mockvox serve` is written with some flags where it was started: a clone of the repository has no command `mockvox`. */
export function serveWith(flags: string, env: Environment): string {
  return `${scriptOf(env) ?? "mockvox serve"} ${flags}`;
}

/**
 * The flags that npm has taken for its own, since `--` did not stand before them. It hands them on as variables, and most of their
 * values as words.
 */
export function flagsTakenByNpm(names: readonly string[], env: Environment): string[] {
  return scriptOf(env) === undefined ? [] : names.filter((name) => valueTakenByNpm(name, env) !== undefined);
}

export function valueTakenByNpm(name: string, env: Environment): string | undefined {
  return env[`npm_config_${name.replaceAll("-", "_")}`];
}

/** The script of a package that has started the command, up to where its flags stand. */
function scriptOf(env: Environment): string | undefined {
  if (env.npm_package_name === "mockvox-workspace") return "npm start --";
  return env.npm_lifecycle_event ? `npm run ${env.npm_lifecycle_event} --` : undefined;
}
