import { columns, flagLines } from "../help.ts";
import { type Translator, text } from "../texts.ts";
import { controlFlags, repeatableControlFlags } from "./flags.ts";
import { controlVerbs } from "./verbs.ts";

export function controlHelp(t: Translator): string {
  const verbs = Object.entries(controlVerbs).map(
    ([name, { usage, description }]) => [`${name} ${usage}`.trimEnd(), t.translate(text(description))] as const,
  );
  const [control, flags] = [t.translate(text("control-placeholder")), t.translate(text("flags-placeholder"))];
  return [
    `${t.translate(text("usage"))}: mockvox control ${control} ${flags}: ${t.translate(text("help-control"))}`,
    "",
    `${t.translate(text("controls"))}:`,
    ...columns(verbs),
    "",
    `${t.translate(text("flags"))}:`,
    ...flagLines({ ...controlFlags, ...repeatableControlFlags }, t),
    "",
    t.translate(text("env-control")),
    t.translate(text("exit-control")),
    "",
  ].join("\n");
}
