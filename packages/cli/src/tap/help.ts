import { commandHelp } from "../help.ts";
import { type Translator, text } from "../texts.ts";
import { repeatableTapFlags, tapFlags } from "./flags.ts";

export function tapHelp(t: Translator): string {
  const variable = text("env-all", { flag: "port", variable: "MOCKVOX_PORT" });
  return commandHelp(t, "tap", "UPSTREAM", { ...tapFlags, ...repeatableTapFlags }, [variable, "exit-tap"]);
}
