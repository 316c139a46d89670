export type Language = "en" | "es";

/** A sentence in every language that the command speaks. */
export type Said = Readonly<Record<Language, string>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** `--lang`, else `MOCKVOX_LANG`, else the locale; English unless one of them says Spanish. */
export function languageOf(args: readonly string[], env: Environment): Language {
  const flag = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const asked = args[flag]?.split("=")[1] ?? (flag < 0 ? undefined : args[flag + 1]);
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return (asked ?? env.MOCKVOX_LANG ?? locale).toLowerCase().startsWith("es") ? "es" : "en";
}
