#!/usr/bin/env node
import * as module from "node:module";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`mockvox needs Node 22.13 or newer; this is Node ${process.versions.node}. Install a newer one.`);
  process.exit(1);
}

// The cache of compiled code makes the second start and every later one quick.
module.enableCompileCache();
const { main } = await import("mockvox/main");
process.exitCode = await main(process.argv.slice(2), process);
