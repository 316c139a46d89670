import { createRequire } from "node:module";
import { styleText } from "node:util";
import { showable } from "@mockvox/mock-server";
import { contractCommands } from "./contract-commands.ts";
import { Failure } from "./failure.ts";
import { mainHelp, serveHelp } from "./help.ts";
import { type Language, languageOf } from "./language.ts";
import { parseServe } from "./parse-serve.ts";
import { serveCommand } from "./serve-command.ts";
import { type Surroundings, unread } from "./surroundings.ts";

interface Process extends Surroundings {
  readonly stderr: { write(text: string): unknown };
}

/** Runs the command with its arguments and returns its exit code: 0 well, 1 could not run, 2 called wrongly. */
export async function main(args: readonly string[], around: Process): Promise<number> {
  void unread(around);
  const language = languageOf(args, around.env);
  const [command = "--help", ...rest] = withoutLeadingLanguage(args);
  const say = (text: string): number => {
    around.stdout.write(text);
    return 0;
  };
  try {
    if (["--help", "-h", "help"].includes(command)) return say(mainHelp(language));
    if (["--version", "-v"].includes(command)) return say(`${version()}\n`);
    if (command === "control") return await runControl(rest, language, around);
    if (command === "pull") return await runPull(rest, language, around);
    const other = Object.hasOwn(contractCommands, command) ? contractCommands[command] : undefined;
    if (other) return await other(rest, language, around);
    if (command !== "serve") throw noSuchCommand(command);
    if (isHelp(rest)) return say(serveHelp(language));
    return await serveCommand(parseServe(rest, around.env), language, around);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    around.stderr.write(`${styleText("red", "mockvox:", { stream: process.stderr })} ${error.said[language]}\n`);
    return error.exitCode;
  }
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

function noSuchCommand(text: string): Failure {
  const command = showable(text);
  return new Failure({
    en: `There is no command "${command}". \`mockvox --help\` lists them.`,
    es: `No existe el comando "${command}". \`mockvox --help\` los muestra.`,
  });
}

function version(): string {
  return createRequire(import.meta.url)("mockvox/package.json").version;
}
