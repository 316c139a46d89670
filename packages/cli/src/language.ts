import { type Language, languages } from "@mockvox/spec/text";
import type { Environment } from "./cli-context.ts";

/** The language of `--lang`, else `MOCKVOX_LANG`, else the locale; English if it is another. */
export function detectLanguage(args: readonly string[], env: Environment): Language {
  const flag = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const given = args[flag]?.split("=")[1] ?? (flag < 0 ? undefined : args[flag + 1]);
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  const wanted = (given ?? env.MOCKVOX_LANG ?? locale).toLowerCase();
  return languages.find((language) => wanted.startsWith(language)) ?? "en";
}
