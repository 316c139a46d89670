import type { Flag } from "./flags.ts";
import { repeatableServeFlags, serveFlags } from "./serve-flags.ts";
import { type PlainMessageId, type Text, type Translator, text } from "./texts.ts";

/** The commands, in the order of the help. */
export const commandNames = ["serve", "control", "pull", "verify", "tap", "claims", "diff"] as const;

export function mainHelp(t: Translator): string {
  const lines = columns(commandNames.map((name) => [name, t.translate(text(`help-${name}`))] as const));
  const usage = `${t.translate(text("usage"))}: mockvox ${t.translate(text("command-placeholder"))}`;
  return `${usage}\n\n${t.translate(text("commands"))}:\n${lines.join("\n")}\n\n${t.translate(text("more-help"))}\n`;
}

export function serveHelp(t: Translator): string {
  return commandHelp(t, "serve", "", { ...serveFlags, ...repeatableServeFlags }, ["env-serve", "magic-tokens"]);
}

/** The help of one command: usage, flags, notes. */
export function commandHelp(
  t: Translator,
  command: (typeof commandNames)[number],
  args: string,
  flags: Readonly<Record<string, Flag<unknown>>>,
  notes: readonly (PlainMessageId | Text)[],
): string {
  const usage = ["mockvox", command, ...(args === "" ? [] : [args]), t.translate(text("flags-placeholder"))].join(" ");
  return [
    `${t.translate(text("usage"))}: ${usage}: ${t.translate(text(`help-${command}`))}`,
    "",
    `${t.translate(text("flags"))}:`,
    ...flagLines(flags, t),
    "",
    ...notes.map((note) => t.translate(toText(note))),
    "",
  ].join("\n");
}

/** A line of help for each flag. */
export function flagLines(flags: Readonly<Record<string, Flag<unknown>>>, t: Translator): string[] {
  const lines = Object.entries(flags).map(
    ([name, flag]) => [`--${name} ${flag.valueName}`.trimEnd(), describeFlag(flag, t)] as const,
  );
  return columns(lines);
}

/** Two aligned columns. */
export function columns(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}

function describeFlag(flag: Flag<unknown>, t: Translator): string {
  const preset = flag.default === undefined ? "" : ` (${t.translate(text("default"))}: ${flag.default})`;
  return t.translate(toText(flag.description)) + preset;
}

function toText(value: PlainMessageId | Text): Text {
  return typeof value === "string" ? text(value) : value;
}
