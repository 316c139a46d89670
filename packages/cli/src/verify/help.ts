import { commandHelp } from "../help.ts";
import type { Translator } from "../texts.ts";
import { repeatableVerifyFlags, verifyFlags } from "./flags.ts";

export function verifyHelp(t: Translator): string {
  const flags = { ...verifyFlags, ...repeatableVerifyFlags };
  return commandHelp(t, "verify", "URL --token TOKEN", flags, ["env-verify", "exit-verify"]);
}
