import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createPage } from "../src/page.ts";
import { runCli } from "./run-cli.ts";

test("builds the page on first use and marks it as served by a mock server", {
  timeout: 240_000,
}, async () => {
  const page = createPage();
  const [first, again] = await Promise.all([page.read("/"), page.read("/index.html")]);
  expect(first?.type).toBe("text/html; charset=utf-8");
  const html = Buffer.from(first?.body ?? []).toString();
  expect(html).toContain('<html data-mockvox-fake="here"');
  expect(Buffer.from(again?.body ?? []).toString()).not.toContain("data-mockvox-fake");
  const [, script = ""] = /src="\.(\/assets\/[^"]+\.js)"/.exec(html) ?? [];
  expect(page.owns(script)).toBe(true);
  expect(await page.read(script)).toMatchObject({ type: "text/javascript; charset=utf-8", isImmutable: true });
  expect(await page.read("/mockServiceWorker.js")).toMatchObject({ isImmutable: false });
});

test.each(["/api/v2/reports_manager.php", "/__mockvox/health", "/api/v2/reports_manager.php/"])(
  "does not own %s",
  (path) => {
    expect(createPage().owns(path)).toBe(false);
  },
);

test("serves the prebuilt page in the folder of MOCKVOX_PAGE", async () => {
  const folder = await mkdtemp(join(tmpdir(), "mockvox-built-"));
  await writeFile(join(folder, "index.html"), "<html><title>Built before</title></html>");
  const serving = runCli(["serve", "--port", "0", "--log", "json"], { MOCKVOX_PAGE: folder });
  const [, url = ""] = await serving.printed(/"url":"([^"]+)"/);
  expect(await (await fetch(url)).text()).toBe('<html data-mockvox-fake="here"><title>Built before</title></html>');
  serving.signal("SIGTERM");
  expect(await serving.exitCode).toBe(0);
  await rm(folder, { recursive: true });
});
