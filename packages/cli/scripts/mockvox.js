#!/usr/bin/env node
// The command as it runs in this repository: from its sources, with a page that is built when it is first requested.
// The package contains bin/mockvox.js instead.
import "../../../scripts/check-node.mjs";
import * as module from "node:module";

module.enableCompileCache();
const args = process.argv.slice(2);
const { main, reportUnexpected } = await import("mockvox/main");
const findPage = async () => (await import("../../../scripts/build-page.ts")).findPage();
process.on("uncaughtException", async (error) => process.exit(await reportUnexpected(error, args, process)));
process.exitCode = await main(args, process, { findPage });
