import { type PlainMessageId, type Text, type Translator, text } from "../texts.ts";
import type { Flag, FlagTable } from "./flags.ts";

/** The commands, in the order of the help. */
export const commandNames = [
  "serve",
  "control",
  "pull",
  "verify",
  "tap",
  "run",
  "env",
  "audit",
  "rehearse",
  "scenarios",
  "claims",
  "diff",
  "trust",
] as const;

export function mainHelp(t: Translator): string {
  const lines = columns(commandNames.map((name) => [name, t.translate(text(`help-${name}`))] as const));
  const usage = `${t.translate(text("usage"))}: mockvox ${t.translate(text("command-placeholder"))}`;
  return `${usage}\n\n${t.translate(text("commands"))}:\n${lines.join("\n")}\n\n${t.translate(text("more-help"))}\n`;
}

/** The help of one command: usage, flags, notes. */
export function commandHelp(
  t: Translator,
  command: (typeof commandNames)[number],
  args: string,
  flags: FlagTable,
  notes: readonly (PlainMessageId | Text)[],
): string {
  const placeholder = t.translate(text("flags-placeholder"));
  // Another program and its arguments follow the flags.
  const parts = args.startsWith("-- ") ? [placeholder, args] : [args, placeholder];
  const usage = ["mockvox", command, ...parts.filter(Boolean)].join(" ");
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
export function flagLines(flags: FlagTable, t: Translator): string[] {
  const lines = Object.entries(flags).map(([name, flag]) => [flagUsage(name, flag), describeFlag(flag, t)] as const);
  return columns(lines);
}

/** Two aligned columns. */
export function columns(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}

function flagUsage(name: string, flag: Flag): string {
  return flag.isSwitch ? `--${name}` : `--${name} ${flag.valueName}`;
}

function describeFlag(flag: Flag, t: Translator): string {
  const description = t.translate(toText(flag.description));
  if (flag.isSwitch || flag.default === undefined) return description;
  return `${description} (${t.translate(text("default"))}: ${flag.default})`;
}

function toText(value: PlainMessageId | Text): Text {
  return typeof value === "string" ? text(value) : value;
}
