import { createRequire } from "node:module";
import { styleText } from "node:util";
import { redact } from "@mockvox/mock-server";
import { sanitizeForTerminal } from "@mockvox/spec";
import type { CliContext } from "./cli-context.ts";
import { CliError } from "./cli-error.ts";
import { closestMatch } from "./closest-match.ts";
import { contractCommands } from "./contract-commands.ts";
import { commandNames, mainHelp, serveHelp } from "./help.ts";
import { detectLanguage } from "./language.ts";
import { parseServe } from "./parse-serve.ts";
import { serveCommand } from "./serve-command.ts";
import { watchStdout } from "./stdout-watcher.ts";
import { createTranslator, isExpected, type Text, type Translator } from "./texts.ts";
import { describeUnexpected, unexpectedExitCode } from "./unexpected-error.ts";

/**
 * Runs the command with its arguments and returns its exit code, which each command's help lists. For all commands but `serve`, whose
 * log may be lost, 2 also means that the result could not be written to standard output.
 */
export async function main(args: readonly string[], ctx: CliContext): Promise<number> {
  const stdout = watchStdout(ctx);
  ctx.stderr.on("error", () => {});
  const t = await createTranslator(detectLanguage(args, ctx.env));
  const [command, rest] = splitCommand(args);
  try {
    const code = await run(command, rest, t, ctx);
    const failure = command === "serve" ? undefined : await stdout.writeFailure();
    if (failure) throw failure;
    return code;
  } catch (error) {
    if (!isExpected(error)) return await reportUnexpected(error, args, ctx);
    await t.loadAll();
    printError(error, t, ctx);
    return error instanceof CliError ? error.exitCode : 2;
  }
}

/** Prints an unexpected error in one line, and returns the exit code. */
export async function reportUnexpected(error: unknown, args: readonly string[], ctx: CliContext): Promise<number> {
  printError(describeUnexpected(error), await createTranslator(detectLanguage(args, ctx.env)), ctx);
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

async function run(command: string, rest: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const print = (output: string): number => {
    ctx.stdout.write(output);
    return 0;
  };
  if (["--help", "-h", "help"].includes(command)) return print(mainHelp(t));
  if (["--version", "-v"].includes(command)) return print(`${version()}\n`);
  if (command === "control") return await runControl(rest, t, ctx);
  if (command === "pull") return await runPull(rest, t, ctx);
  const contractCommand = Object.hasOwn(contractCommands, command) ? contractCommands[command] : undefined;
  if (contractCommand) return await contractCommand(rest, t, ctx);
  if (command !== "serve") throw unknownCommand(command);
  if (isHelp(rest)) return print(serveHelp(t));
  return await serveCommand(parseServe(rest, ctx.env), t, ctx);
}

/** Loaded on demand, so that `serve` starts quickly. */
async function runControl(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  if (!isHelp(args)) return (await import("./control/command.ts")).controlCommand(args, ctx);
  ctx.stdout.write((await import("./control/help.ts")).controlHelp(t));
  return 0;
}

async function runPull(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  // The progress bar moves the cursor, which only a real terminal has.
  const terminal = ctx.stderr === process.stderr ? process.stderr : undefined;
  if (!isHelp(args)) return (await import("./pull/command.ts")).pullCommand(args, t, ctx, terminal);
  ctx.stdout.write((await import("./pull/help.ts")).pullHelp(t));
  return 0;
}

function isHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
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

function version(): string {
  return createRequire(import.meta.url)("mockvox/package.json").version;
}
