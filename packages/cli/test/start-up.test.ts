import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startProgram } from "../../../tests/background-program.ts";
import { parseReadyUrl } from "../../../tests/start-mock-server.ts";

const command = fileURLToPath(new URL("../scripts/mockvox.js", import.meta.url));
/** Prints the modules of Node that were loaded, as the last line. */
const printModules = 'process.on("exit", () => console.log(JSON.stringify(process.moduleLoadList)));';

test("serve loads no module of Node that a small report does not need, above all not the implementation of fetch", async () => {
  const args = ["--import", `data:text/javascript,${printModules}`, command, "serve", "--port", "0", "--log", "json"];
  const server = await startProgram(process.execPath, args, parseReadyUrl);
  expect(await server.stop()).toBe(0);
  const modules: string[] = JSON.parse(server.stdout().trim().split("\n").at(-1) ?? "");
  expect(modules).toContain("NativeModule _http_server");
  const onDemand =
    /^NativeModule (internal\/(deps\/undici|webstreams|crypto|readline)\/.*|https|tls|crypto|zlib|fs\/promises)$/;
  expect(modules.filter((name) => onDemand.test(name))).toEqual([]);
});
