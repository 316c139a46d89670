import type { Language } from "./language.ts";
import type { Process } from "./surroundings.ts";

/** Runs a command of the contract, or tells its help. Each is loaded when it is asked for. */
type Command = (args: readonly string[], language: Language, around: Process) => Promise<number>;

export const contractCommands: Readonly<Record<string, Command>> = {
  verify: withHelp(
    async () => (await import("./verify/help.ts")).verifyHelp,
    async () => (await import("./verify/command.ts")).verifyCommand,
  ),
  tap: withHelp(
    async () => (await import("./tap/help.ts")).tapHelp,
    async () => (await import("./tap/command.ts")).tapCommand,
  ),
  claims: withHelp(
    async () => (await import("./ledger/claims-command.ts")).claimsHelp,
    async () => (await import("./ledger/claims-command.ts")).claimsCommand,
  ),
  diff: withHelp(
    async () => (await import("./ledger/diff-command.ts")).diffHelp,
    async () => (await import("./ledger/diff-command.ts")).diffCommand,
  ),
};

function withHelp(help: () => Promise<(language: Language) => string>, command: () => Promise<Command>): Command {
  return async (args, language, around) => {
    if (!args.includes("--help") && !args.includes("-h")) return (await command())(args, language, around);
    around.stdout.write((await help())(language));
    return 0;
  };
}
