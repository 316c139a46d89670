import { commandNames } from "./args/help.ts";
import type { CliContext } from "./cli-context.ts";
import { serveCommand } from "./serve/command.ts";
import { serveHelp } from "./serve/flags.ts";
import type { PageOptions } from "./serve/page/page.ts";
import type { Translator } from "./texts.ts";

export type CommandName = (typeof commandNames)[number];

interface Command {
  help(): HelpText | Promise<HelpText>;
  /** Resolves to the exit code. */
  run(args: readonly string[], t: Translator, ctx: CliContext, options: PageOptions): Promise<number>;
}

type HelpText = (t: Translator) => string;

/** The commands. All but `serve` are loaded on demand, so that it starts quickly. */
export const commands: Readonly<Record<CommandName, Command>> = {
  serve: {
    help: () => serveHelp,
    run: serveCommand,
  },
  control: {
    help: async () => (await import("./control/help.ts")).controlHelp,
    run: async (args, _, ctx) => (await import("./control/command.ts")).controlCommand(args, ctx),
  },
  pull: {
    help: async () => (await import("./pull/flags.ts")).pullHelp,
    run: async (args, t, ctx) => (await import("./pull/command.ts")).pullCommand(args, t, ctx),
  },
  verify: {
    help: async () => (await import("./verify/flags.ts")).verifyHelp,
    run: async (args, t, ctx) => (await import("./verify/command.ts")).verifyCommand(args, t, ctx),
  },
  tap: {
    help: async () => (await import("./tap/flags.ts")).tapHelp,
    run: async (args, t, ctx) => (await import("./tap/command.ts")).tapCommand(args, t, ctx),
  },
  run: {
    help: async () => (await import("./run/flags.ts")).runHelp,
    run: async (args, t, ctx) => (await import("./run/command.ts")).runCommand(args, t, ctx),
  },
  env: {
    help: async () => (await import("./env/command.ts")).envHelp,
    run: async (args, _, ctx) => (await import("./env/command.ts")).envCommand(args, ctx),
  },
  audit: {
    help: async () => (await import("./audit/flags.ts")).auditHelp,
    run: async (args, t, ctx) => (await import("./audit/command.ts")).auditCommand(args, t, ctx),
  },
  rehearse: {
    help: async () => (await import("./rehearse/flags.ts")).rehearseHelp,
    run: async (args, t, ctx) => (await import("./rehearse/command.ts")).rehearseCommand(args, t, ctx),
  },
  scenarios: {
    help: async () => (await import("./scenarios/command.ts")).scenariosHelp,
    run: async (args, t, ctx) => (await import("./scenarios/command.ts")).scenariosCommand(args, t, ctx),
  },
  claims: {
    help: async () => (await import("./ledger/claims-command.ts")).claimsHelp,
    run: async (args, t, ctx) => (await import("./ledger/claims-command.ts")).claimsCommand(args, t, ctx),
  },
  diff: {
    help: async () => (await import("./ledger/diff-command.ts")).diffHelp,
    run: async (args, t, ctx) => (await import("./ledger/diff-command.ts")).diffCommand(args, t, ctx),
  },
  trust: {
    help: async () => (await import("./trust/command.ts")).trustHelp,
    run: async (args, t, ctx) => (await import("./trust/command.ts")).trustCommand(args, t, ctx),
  },
};

export function isCommandName(name: string): name is CommandName {
  return commandNames.some((one) => one === name);
}
