import type { ProgramEnvironment } from "./environment.ts";

/** How variables can be printed: for a POSIX shell, for PowerShell, or as a `.env` file. */
export const environmentFormats = ["sh", "powershell", "dotenv"] as const;

export type EnvironmentFormat = (typeof environmentFormats)[number];

interface Statements {
  set(name: string, value: string): string;
  unset(name: string): string;
  /** A command that fails. A `.env` file has none. */
  fail?: string;
}

const statements: Readonly<Record<EnvironmentFormat, Statements>> = {
  sh: {
    set: (name, value) => `export ${name}='${value.replaceAll("'", "'\\''")}'`,
    unset: (name) => `unset ${name}`,
    fail: "false",
  },
  powershell: {
    set: (name, value) => `$env:${name} = '${value.replaceAll("'", "''")}'`,
    unset: (name) => `Remove-Item Env:${name} -ErrorAction SilentlyContinue`,
    fail: "throw 'mockvox env failed'",
  },
  dotenv: {
    set: (name, value) => `${name}=${quoteDotenv(value)}`,
    unset: (name) => `${name}=`,
  },
};

/** In single quotes nothing is expanded; a value with one is in double quotes. */
function quoteDotenv(value: string): string {
  return value.includes("'") ? `"${value.replaceAll(/["\\$`]/g, "\\$&")}"` : `'${value}'`;
}

/**
 * Variables as text that sets them.
 *
 * @param variables the variables; undefined unsets one
 * @param format for a POSIX shell (`eval "$(…)"`), for PowerShell (`… | Invoke-Expression`), or as a `.env` file
 * @example
 * ```ts
 * import { formatEnvironment } from "@mockvox/runner";
 *
 * console.log(formatEnvironment({ HTTPS_PROXY: "http://127.0.0.1:4011" }, "sh"));
 * ```
 */
export function formatEnvironment(variables: ProgramEnvironment, format: EnvironmentFormat): string {
  const { set, unset } = statements[format];
  return Object.entries(variables)
    .map(([name, value]) => `${value === undefined ? unset(name) : set(name, value)}\n`)
    .join("");
}

/**
 * Text that fails where it is evaluated, so that what follows in the script does not run; empty for a `.env` file.
 *
 * @param format see `formatEnvironment`
 */
export function failingStatement(format: EnvironmentFormat): string {
  const { fail } = statements[format];
  return fail === undefined ? "" : `${fail}\n`;
}
