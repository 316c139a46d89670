import { redact } from "@mockvox/mock-server";
import { CliError } from "./cli-error.ts";
import { closestMatch } from "./closest-match.ts";

/** A command with the names of its flags, and of those without a value. */
export interface FlagNames {
  command: string;
  names: readonly string[];
  switches: readonly string[];
}

/** Explains why the arguments of a command could not be parsed, and what to write instead. */
export function explainUsageError(
  error: unknown,
  args: readonly string[],
  { command, names, switches }: FlagNames,
): CliError {
  const flags = args.filter((arg) => /^-+[a-z]/i.test(arg)).map((arg) => arg.split("=")[0] ?? arg);
  const unknown = flags.find((flag) => !names.includes(flag.replace(/^--/, "")));
  if (unknown) {
    const suggestion = closestMatch(unknown.replace(/^-+/, ""), names);
    return new CliError("unknown-flag", { command, flag: redact(unknown), suggestion });
  }
  const dashed = args.find((arg, at) => /^-\d/.test(arg) && !args[at - 1]?.startsWith("-"));
  if (dashed) return new CliError("dashed-argument", { argument: redact(dashed) });
  const withValue = flags.find(
    (flag) => switches.includes(flag.slice(2)) && args.some((arg) => arg.startsWith(`${flag}=`)),
  );
  if (withValue) return new CliError("flag-without-value", { flag: withValue });
  const isStray = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL";
  if (isStray) return new CliError("unexpected-argument", { command, argument: redact(findStrayArgument(args) ?? "") });
  const takesValue = (arg: string): boolean => names.includes(arg.slice(2)) && !switches.includes(arg.slice(2));
  const flag = args.find((arg, at) => takesValue(arg) && (args[at + 1] ?? "-").startsWith("-"));
  return new CliError("missing-flag-value", { flag });
}

/** The first argument that is neither a flag nor the value of one. */
function findStrayArgument(args: readonly string[]): string | undefined {
  return args.find(
    (arg, at) => !arg.startsWith("-") && !(args[at - 1]?.startsWith("--") && !args[at - 1]?.includes("=")),
  );
}
