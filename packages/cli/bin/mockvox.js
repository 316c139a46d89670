#!/usr/bin/env node
import * as module from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`mockvox needs Node 22.13 or newer; this is Node ${process.versions.node}. Install a newer one.`);
  process.exit(2);
}

// The cache of compiled code makes the second start and every later one quick.
module.enableCompileCache();
const args = process.argv.slice(2);
const { main, reportUnexpected } = await import("mockvox/main").catch((error) => {
  // Not 1, which is a result of some commands.
  console.error(`mockvox could not be loaded: ${error.message}. Install it again.`);
  process.exit(2);
});
process.on("uncaughtException", async (error) => process.exit(await reportUnexpected(error, args, process)));
process.exitCode = await main(args, process);
