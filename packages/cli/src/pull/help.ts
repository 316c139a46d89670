import { commandHelp } from "../help.ts";
import type { Translator } from "../texts.ts";
import { pullFlags } from "./flags.ts";

export function pullHelp(t: Translator): string {
  const args = "REPORT --from DAY --to DAY --out FILE";
  return commandHelp(t, "pull", args, pullFlags, ["resume-pull", "proxies-pull", "exit-pull"]);
}
