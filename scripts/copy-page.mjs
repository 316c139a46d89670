// Copies the built page into the package of the command, whose tarball includes it.
import { cpSync, existsSync, rmSync } from "node:fs";

const built = "../../apps/playground/dist";
if (!existsSync(built)) {
  throw new Error("The page is not built. Run `pnpm --filter @mockvox/playground build` first.");
}
rmSync("page", { recursive: true, force: true });
cpSync(built, "page", { recursive: true });
