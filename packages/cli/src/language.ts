import type { Language } from "@mockvox/spec/text";
import type { Environment } from "./cli-context.ts";

/** The language of `--lang`, else `MOCKVOX_LANG`, else the locale; English unless it is Spanish. */
export function detectLanguage(args: readonly string[], env: Environment): Language {
  const flag = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const given = args[flag]?.split("=")[1] ?? (flag < 0 ? undefined : args[flag + 1]);
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return (given ?? env.MOCKVOX_LANG ?? locale).toLowerCase().startsWith("es") ? "es" : "en";
}
