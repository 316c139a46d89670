import { columns, flagLines } from "../args/help.ts";
import { type Translator, text } from "../texts.ts";
import { controlFlags } from "./flags.ts";
import { subcommands } from "./subcommands.ts";

export function controlHelp(t: Translator): string {
  const controls = Object.entries(subcommands).map(
    ([name, { usage, description }]) => [`${name} ${usage}`.trimEnd(), t.translate(text(description))] as const,
  );
  const [control, flags] = [t.translate(text("control-placeholder")), t.translate(text("flags-placeholder"))];
  return [
    `${t.translate(text("usage"))}: mockvox control ${control} ${flags}: ${t.translate(text("help-control"))}`,
    "",
    `${t.translate(text("controls"))}:`,
    ...columns(controls),
    "",
    `${t.translate(text("flags"))}:`,
    ...flagLines(controlFlags, t),
    "",
    t.translate(text("env-control")),
    t.translate(text("exit-control")),
    "",
  ].join("\n");
}
