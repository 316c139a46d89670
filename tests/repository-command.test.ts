import { join } from "node:path";
import { expect, test } from "vitest";
import { startProgram } from "./background-program.ts";
import { parseReadyUrl } from "./start-mock-server.ts";

const command = join(import.meta.dirname, "../packages/cli/scripts/mockvox.js");

test("the command of this repository serves the page, which it builds when a source has changed", {
  timeout: 300_000,
}, async () => {
  for (const mayBuild of [true, false]) {
    const args = ["-c", 'exec "$0" "$@" 2>&1', process.execPath, command, "serve", "--port", "0", "--log", "json"];
    await using server = await startProgram("sh", args, parseReadyUrl);
    const page = await fetch(server.ready);
    expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const html = await page.text();
    expect(html).toContain('<html data-mockvox-fake="here"');
    const [, script = ""] = /src="\.(\/assets\/[^"]+\.js)"/.exec(html) ?? [];
    expect((await fetch(server.ready + script)).headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    if (!mayBuild) expect(server.stdout()).not.toContain("Building the page");
  }
});
