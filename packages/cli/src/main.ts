import { createRequire } from "node:module";
import { styleText } from "node:util";
import { redact } from "@mockvox/mock-server";
import { sanitizeForTerminal } from "@mockvox/spec";
import { closestMatch } from "./args/closest-match.ts";
import { commandNames, mainHelp } from "./args/help.ts";
import type { CliContext } from "./cli-context.ts";
import { CliError } from "./cli-error.ts";
import { commands, isCommandName } from "./commands.ts";
import { detectLanguage } from "./language.ts";
import { watchStdout } from "./output/stdout-watcher.ts";
import type { PageOptions } from "./serve/page/page.ts";
import { createTranslator, isExpected, type Text, type Translator } from "./texts.ts";
import { describeUnexpected, expectedExitCode, unexpectedExitCode } from "./unexpected-error.ts";

/** What the single executable carries in itself, as it has no files of a package around it. */
export interface MainOptions extends PageOptions {
  /** Default: the version of this package. */
  readonly version?: string;
}

/**
 * Runs the command with its arguments and returns its exit code, which each command's help lists. For all commands but `serve`, whose
 * log may be lost, 2 also means that the result could not be written to standard output.
 */
export async function main(args: readonly string[], ctx: CliContext, options: MainOptions = {}): Promise<number> {
  const stdout = watchStdout(ctx);
  ctx.stderr.on("error", () => {});
  const t = await createTranslator(detectLanguage(ownArguments(args), ctx.env));
  const [command, rest] = splitCommand(args);
  try {
    const code = await run(command, rest, { t, ctx, options });
    const failure = command === "serve" ? undefined : await stdout.writeFailure();
    if (failure) throw failure;
    return code;
  } catch (error) {
    if (!isExpected(error)) return await reportUnexpected(error, args, ctx);
    await t.loadAll();
    printError(error, t, ctx);
    return expectedExitCode(error, command);
  }
}

/** Prints an unexpected error in one line, and returns the exit code. */
export async function reportUnexpected(error: unknown, args: readonly string[], ctx: CliContext): Promise<number> {
  printError(describeUnexpected(error), await createTranslator(detectLanguage(ownArguments(args), ctx.env)), ctx);
  return unexpectedExitCode(splitCommand(args)[0]);
}

function printError(error: Error | Text, t: Translator, { stderr }: CliContext): void {
  stderr.write(`${styleText("red", "mockvox:", { stream: process.stderr })} ${t.translate(error)}\n`);
}

/** The command and its arguments; `help pull` is `pull --help`. */
function splitCommand(args: readonly string[]): readonly [command: string, rest: readonly string[]] {
  const [command = "--help", ...rest] = withoutLeadingLanguage(args);
  const [topic, ...flags] = rest;
  const isHelpTopic = command === "help" && topic !== undefined && !topic.startsWith("-");
  return isHelpTopic ? [topic, ["--help", ...flags]] : [command, rest];
}

async function run(
  command: string,
  rest: readonly string[],
  { t, ctx, options }: { t: Translator; ctx: CliContext; options: MainOptions },
): Promise<number> {
  const print = (output: string): number => {
    ctx.stdout.write(output);
    return 0;
  };
  if (["--help", "-h", "help"].includes(command)) return print(mainHelp(t));
  if (["--version", "-v"].includes(command)) return print(`${options.version ?? packageVersion()}\n`);
  if (!isCommandName(command)) throw unknownCommand(command);
  const { help, run } = commands[command];
  const own = ownArguments(rest);
  const isHelp = own.includes("--help") || own.includes("-h");
  return isHelp ? print((await help())(t)) : await run(rest, t, ctx, options);
}

/** What follows `--` belongs to another program. */
function ownArguments(args: readonly string[]): readonly string[] {
  const end = args.indexOf("--");
  return end < 0 ? args : args.slice(0, end);
}

/** `--lang es` may precede the command. */
function withoutLeadingLanguage(args: readonly string[]): readonly string[] {
  if (args[0] === "--lang") return args.slice(2);
  return args[0]?.startsWith("--lang=") ? args.slice(1) : args;
}

function unknownCommand(given: string): CliError {
  const command = sanitizeForTerminal(redact(given));
  return new CliError("unknown-command", { command, suggestion: closestMatch(given, commandNames) });
}

function packageVersion(): string {
  return createRequire(import.meta.url)("mockvox/package.json").version;
}
