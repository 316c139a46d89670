// `npm start`: installs what the mock server needs, then starts it. Takes the flags of `mockvox serve`.
import { spawn } from "node:child_process";
import { install, root } from "./install.mjs";

const node = await install("serve");
const server = spawn(node, ["packages/cli/scripts/mockvox.js", "serve", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
// A terminal sends Ctrl-C to both processes; this one waits until the server has shut down.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
server.once("close", (code, signal) => {
  process.removeAllListeners(signal ?? "");
  if (signal) process.kill(process.pid, signal);
  else process.exitCode = code;
});
