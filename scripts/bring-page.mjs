// Lays the built page into the room of the command, which carries it in its tarball.
import { cpSync, existsSync, rmSync } from "node:fs";

const built = "../../apps/playground/dist";
if (!existsSync(built)) {
  throw new Error("Failed to bring the page: it is not built. Run `pnpm --filter @mockvox/playground build` first.");
}
rmSync("page", { recursive: true, force: true });
cpSync(built, "page", { recursive: true });
