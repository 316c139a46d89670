import { mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** The environment of a program on a host in a time zone. PHP does not read the variable that all others read. */
export async function inTimeZone(
  env: Record<string, string>,
  timeZone: string | undefined,
  folder: string,
): Promise<Record<string, string>> {
  if (timeZone === undefined) return env;
  const phpFolder = join(folder, "time-zone");
  await mkdir(phpFolder, { recursive: true });
  await writeFile(join(phpFolder, "mockvox-time-zone.ini"), `date.timezone = "${timeZone}"\n`);
  const { PHP_INI_SCAN_DIR = "" } = env;
  return { ...env, TZ: timeZone, PHP_INI_SCAN_DIR: `${PHP_INI_SCAN_DIR}${delimiter}${phpFolder}` };
}
