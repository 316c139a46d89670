// The command `mockvox` as it runs in the single executable, which carries its version and its page; see build-executable.mjs.
import { getAsset, getAssetKeys, getRawAsset } from "node:sea";
import { main, reportUnexpected } from "mockvox/main";

const pagePrefix = "page/";
const args = process.argv.slice(2);

async function findPage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const keys = getAssetKeys().filter((key) => key.startsWith(pagePrefix));
  return new Map(keys.map((key) => [key.slice(pagePrefix.length), Buffer.from(getRawAsset(key) as ArrayBuffer)]));
}

async function run(): Promise<void> {
  process.exitCode = await main(args, process, { findPage, version: getAsset("version", "utf8") });
}

process.on("uncaughtException", async (error) => process.exit(await reportUnexpected(error, args, process)));
void run();
