import type { CliContext } from "./cli-context.ts";
import type { Translator } from "./texts.ts";

/** Runs a command of the contract, or prints its help. Each is loaded on demand. */
type ContractCommand = (args: readonly string[], t: Translator, ctx: CliContext) => Promise<number>;

export const contractCommands: Readonly<Record<string, ContractCommand>> = {
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

function withHelp(
  help: () => Promise<(t: Translator) => string>,
  command: () => Promise<ContractCommand>,
): ContractCommand {
  return async (args, t, ctx) => {
    if (!args.includes("--help") && !args.includes("-h")) return (await command())(args, t, ctx);
    ctx.stdout.write((await help())(t));
    return 0;
  };
}
