// Replaces the placeholder OWNER in the address of the repository: node scripts/set-owner.mjs NAME
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [owner = ""] = process.argv.slice(2);
if (!/^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i.test(owner)) {
  console.error(`Expected the name of a GitHub user or organization, found "${owner}".`);
  process.exit(2);
}
const files = execFileSync("git", ["grep", "--files-with-matches", "OWNER/mockvox"], { cwd: root, encoding: "utf8" });
for (const file of files.trim().split("\n")) {
  const path = join(root, file);
  // This script and the test of the placeholder keep it.
  if (file === "scripts/set-owner.mjs" || file.startsWith("tests/")) continue;
  writeFileSync(path, readFileSync(path, "utf8").replaceAll("OWNER/mockvox", `${owner}/mockvox`));
  console.log(file);
}
