import { createRequire } from "node:module";
import { styleText } from "node:util";
import { showable } from "@mockvox/mock-server";
import { printable } from "@mockvox/spec";
import { contractCommands } from "./contract-commands.ts";
import { Failure } from "./failure.ts";
import { commandNames, mainHelp, serveHelp } from "./help.ts";
import { type Language, languageOf, type Said } from "./language.ts";
import { nearestTo } from "./nearest.ts";
import { watchOutput } from "./output.ts";
import { parseServe } from "./parse-serve.ts";
import { serveCommand } from "./serve-command.ts";
import type { Process } from "./surroundings.ts";
import { unexpected, unexpectedCode } from "./unexpected.ts";

/**
 * Runs the command with its arguments and returns its exit code, which each command's help tells. Of all but `serve`, whose log may be lost, 2 also
 * says that its result could not be written to standard output.
 */
export async function main(args: readonly string[], around: Process): Promise<number> {
  const output = watchOutput(around);
  around.stderr.on("error", () => {});
  const language = languageOf(args, around.env);
  const [command, rest] = commandOf(args);
  try {
    const code = await run(command, rest, language, around);
    const lost = command === "serve" ? undefined : await output.lost();
    if (lost) throw new Failure(lost);
    return code;
  } catch (error) {
    if (!(error instanceof Failure)) return tellUnexpected(error, args, around);
    complain(error.said, language, around);
    return error.exitCode;
  }
}

/** Says in one line what nobody foresaw, and returns the exit code. */
export function tellUnexpected(error: unknown, args: readonly string[], around: Process): number {
  complain(unexpected(error), languageOf(args, around.env), around);
  return unexpectedCode(commandOf(args)[0]);
}

function complain(said: Said, language: Language, { stderr }: Process): void {
  stderr.write(`${styleText("red", "mockvox:", { stream: process.stderr })} ${said[language]}\n`);
}

/** The command and what stands behind it; `help pull` is `pull --help`. */
function commandOf(args: readonly string[]): readonly [command: string, rest: readonly string[]] {
  const [command = "--help", ...rest] = withoutLeadingLanguage(args);
  const [asked, ...flags] = rest;
  const isHelpOfOne = command === "help" && asked !== undefined && !asked.startsWith("-");
  return isHelpOfOne ? [asked, ["--help", ...flags]] : [command, rest];
}

async function run(command: string, rest: readonly string[], language: Language, around: Process): Promise<number> {
  const say = (text: string): number => {
    around.stdout.write(text);
    return 0;
  };
  if (["--help", "-h", "help"].includes(command)) return say(mainHelp(language));
  if (["--version", "-v"].includes(command)) return say(`${version()}\n`);
  if (command === "control") return await runControl(rest, language, around);
  if (command === "pull") return await runPull(rest, language, around);
  const other = Object.hasOwn(contractCommands, command) ? contractCommands[command] : undefined;
  if (other) return await other(rest, language, around);
  if (command !== "serve") throw unknownCommand(command);
  if (isHelp(rest)) return say(serveHelp(language));
  return await serveCommand(parseServe(rest, around.env), language, around);
}

/** Loaded when it is asked for: `serve` must be ready soon. */
async function runControl(args: readonly string[], language: Language, around: Process): Promise<number> {
  if (!isHelp(args)) return (await import("./control/command.ts")).controlCommand(args, around);
  around.stdout.write((await import("./control/help.ts")).controlHelp(language));
  return 0;
}

async function runPull(args: readonly string[], language: Language, around: Process): Promise<number> {
  // The bar moves the cursor, which a stand-in for the process has none of.
  const terminal = around.stderr === process.stderr ? process.stderr : undefined;
  if (!isHelp(args)) return (await import("./pull/command.ts")).pullCommand(args, language, around, terminal);
  around.stdout.write((await import("./pull/help.ts")).pullHelp(language));
  return 0;
}

function isHelp(args: readonly string[]): boolean {
  return args.includes("--help") || args.includes("-h");
}

/** `--lang es` may stand before the command. */
function withoutLeadingLanguage(args: readonly string[]): readonly string[] {
  if (args[0] === "--lang") return args.slice(2);
  return args[0]?.startsWith("--lang=") ? args.slice(1) : args;
}

function unknownCommand(text: string): Failure {
  const command = printable(showable(text));
  const near = nearestTo(text, commandNames);
  const [en, es] = near === undefined ? ["", ""] : [` Did you mean "${near}"?`, ` ¿Quiso decir "${near}"?`];
  return new Failure({
    en: `Unknown command "${command}".${en} \`mockvox --help\` lists the commands.`,
    es: `Comando desconocido "${command}".${es} \`mockvox --help\` muestra los comandos.`,
  });
}

function version(): string {
  return createRequire(import.meta.url)("mockvox/package.json").version;
}
