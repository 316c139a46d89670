// Copies the built page into the package of the command, whose tarball includes it.
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findPageFiles } from "./page-files.mjs";

const built = "../../apps/playground/dist";
if (!existsSync(built)) {
  throw new Error("The page is not built. Run `pnpm --filter @mockvox/playground build` first.");
}
rmSync("page", { recursive: true, force: true });
for (const [path, file] of findPageFiles(built)) cpSync(file, join("page", path));
