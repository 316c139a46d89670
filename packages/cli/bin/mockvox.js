#!/usr/bin/env node
import * as module from "node:module";

// The cache of compiled code makes the second start and every later one quick.
module.enableCompileCache?.();
const { main } = await import("mockvox/main");
process.exitCode = await main(process.argv.slice(2), process);
