import { styleText } from "node:util";
import { redact } from "@mockvox/mock-server";
import { type Authority, openAuthority, permittedNames } from "@mockvox/runner";
import type { Language } from "@mockvox/spec/text";
import { type FlagsFor, langFlag, nonEmptyText } from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import { parseFlags } from "../args/parse.ts";
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { printableJson } from "../output/printable.ts";
import { type Translator, text } from "../texts.ts";
import { type Instruction, trustInstructions, trustNames } from "./instructions.ts";

interface TrustCliOptions {
  /** The folder of the certificate authority. */
  readonly authority: string | undefined;
  readonly json: boolean;
  readonly lang: Language | undefined;
}

const trustFlags: FlagsFor<TrustCliOptions> = {
  authority: { valueName: "FOLDER", description: "serve-authority", parse: nonEmptyText },
  json: { isSwitch: true, description: "flag-json" },
  lang: langFlag,
};

export function trustHelp(t: Translator): string {
  const names = text("trust-names", { names: trustNames });
  const variable = text("env-all", { flag: "authority", variable: "MOCKVOX_AUTHORITY" });
  return commandHelp(t, "trust", "[NAME…]", trustFlags, [names, variable]);
}

/** Prints how programs come to trust the certificate authority, which it creates if there is none. Changes nothing else. */
export async function trustCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const { options, positionals } = parseFlags(args, ctx.env, { command: "trust", flags: trustFlags });
  rejectUnknownNames(positionals);
  const folder = options.authority === undefined ? {} : { folder: options.authority };
  const authority = await openAuthority({ env: ctx.env, ...folder });
  const all = Object.entries(trustInstructions(authority));
  const chosen = positionals.length === 0 ? all : all.filter(([name]) => positionals.includes(name));
  ctx.stdout.write(options.json ? toJson(authority, chosen) : toText(authority, chosen, t));
  return 0;
}

/** @throws {CliError} on a name without instructions */
function rejectUnknownNames(names: readonly string[]): void {
  const unknown = names.find((name) => !trustNames.some((one) => one === name));
  if (unknown !== undefined) throw new CliError("unknown-trust-name", { name: redact(unknown), expected: trustNames });
}

type NamedInstruction = readonly [name: string, instruction: Instruction];

function toJson(authority: Authority, chosen: readonly NamedInstruction[]): string {
  const { certificatePath, fingerprint, expiresAt } = authority;
  const instructions = Object.fromEntries(chosen.map(([name, { lines }]) => [name, lines]));
  const facts = { certificate: certificatePath, fingerprint, expiresAt: new Date(expiresAt).toISOString() };
  return `${printableJson({ ...facts, permitted: permittedNames, instructions })}\n`;
}

function toText(authority: Authority, chosen: readonly NamedInstruction[], t: Translator): string {
  const { certificatePath, fingerprint, expiresAt } = authority;
  return [
    `${t.translate(text("trust-certificate"))}: ${styleText("bold", certificatePath)}`,
    `${t.translate(text("trust-fingerprint"))}: ${fingerprint}`,
    t.translate(text("trust-scope", { ...permittedNames, day: new Date(expiresAt).toISOString().slice(0, 10) })),
    "",
    t.translate(text("trust-unchanged")),
    ...chosen.flatMap(([name, instruction]) => ["", ...instructionLines(name, instruction, t)]),
    "",
  ].join("\n");
}

function instructionLines(name: string, { title, lines, note }: Instruction, t: Translator): string[] {
  const remark = note === undefined ? "" : `: ${t.translate(text(note))}`;
  return [`${styleText("bold", title)} (${name})${remark}`, ...lines.map((line) => `  ${styleText("cyan", line)}`)];
}
