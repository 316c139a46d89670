// Writes the tarballs of the packages to packs/: `npx pnpm@12.21.0 pack:all`. Installs what building needs first, since `npm start`
// installs only what serving needs.
import { install, runPnpm } from "./install.mjs";

await install("everything");
process.env.TURBO_TELEMETRY_DISABLED ??= "1";
const pack = ["--filter", "./packages/*", "exec", "pnpm", "pack", "--pack-destination", "../../packs"];
process.exitCode = (await runPnpm(["exec", "turbo", "run", "build"])) || (await runPnpm(pack));
