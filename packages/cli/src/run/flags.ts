import { type AllowedAddress, parseAllowedAddress } from "@mockvox/runner";
import { type FlagsFor, integer, invalidValue } from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import { parseFlags } from "../args/parse.ts";
import type { Environment } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { type ServeCliOptions, serveFlags } from "../serve/flags.ts";
import { rejectFlagsOfSnapshot } from "../serve/snapshot-flags.ts";
import { type Translator, text } from "../texts.ts";

/** A run always has TLS and a proxy, and chooses where both listen. */
type ServedOnly = "host" | "tls" | "tls-cert" | "tls-key" | "proxy" | "store";

/** The options of `mockvox run`. */
export interface RunCliOptions extends Omit<ServeCliOptions, ServedOnly> {
  readonly airtight: boolean;
  readonly allow: readonly AllowedAddress[];
  readonly audit: boolean;
  /** The file for the summary as JSON. */
  readonly summary: string | undefined;
}

const {
  host: _host,
  tls: _tls,
  "tls-cert": _cert,
  "tls-key": _key,
  proxy: _proxy,
  store: _store,
  ...mockFlags
} = serveFlags;

const fixedFlags = ["--host", "--tls", "--tls-cert", "--tls-key", "--proxy"];

/** The flags of `mockvox run`, in the order of its help. */
export const runFlags: FlagsFor<RunCliOptions> = {
  airtight: { isSwitch: true, description: "run-airtight" },
  allow: {
    valueName: "HOST:PORT",
    isRepeatable: true,
    description: "run-allow",
    parse: parseAllowedAddress,
  },
  audit: { isSwitch: true, description: "run-audit" },
  summary: {
    valueName: "json=FILE",
    description: "run-summary",
    parse: parseSummary,
  },
  ...mockFlags,
  // Not through the variable PORT, which may be meant for the program.
  port: { valueName: "NUMBER", default: "0", description: "run-port", parse: integer(0, 65_535) },
  log: { ...mockFlags.log, default: "none", description: "run-log" },
};

function parseSummary(value: string, name: string): string {
  const [, file] = /^json=(.+)$/.exec(value) ?? [];
  return file ?? invalidValue(name, value, text("expect-summary"));
}

export function runHelp(t: Translator): string {
  const variable = text("env-all", { flag: "seed", variable: "MOCKVOX_SEED" });
  return commandHelp(t, "run", "-- CMD", runFlags, [variable, "exit-run"]);
}

/** The parsed arguments of `mockvox run`. */
export interface RunArguments {
  readonly options: RunCliOptions;
  readonly command: readonly [program: string, ...args: string[]];
}

/**
 * Parses the arguments of `mockvox run`: flags, `--`, and the program with its arguments.
 *
 * @throws {CliError} on a usage error, on a flag of `serve` that a run sets itself, and without a program
 */
export function parseRun(args: readonly string[], env: Environment): RunArguments {
  const end = args.indexOf("--");
  const [program, ...programArgs] = end < 0 ? [] : args.slice(end + 1);
  const own = end < 0 ? args : args.slice(0, end);
  const fixed = own.map((arg) => arg.split("=")[0] ?? "").find((flag) => fixedFlags.includes(flag));
  if (fixed !== undefined) throw new CliError("flag-set-by-run", { flag: fixed });
  const parsed = parseFlags(own, env, { command: "run", flags: runFlags, allowPositionals: end < 0 });
  const { options } = parsed;
  rejectFlagsOfSnapshot(parsed);
  if (program === undefined) throw new CliError("missing-program", {});
  if (options.allow.length > 0 && !options.airtight) {
    throw new CliError("flag-requires-flag", { flag: "--allow", required: "--airtight" });
  }
  if (options["proxy-pass"].length > 0 && options.airtight) {
    throw new CliError("exclusive-flags", { one: "--proxy-pass", other: "--airtight" });
  }
  return { options, command: [program, ...programArgs] };
}
