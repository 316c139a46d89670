import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeTemporaryFolder } from "../../../tests/temporary-folder.ts";
import { createPage } from "../src/serve/page/page.ts";
import { runCli } from "./run-cli.ts";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  await mkdir(join(folder.path, "assets"));
  await writeFile(join(folder.path, "index.html"), "<html><title>A page</title></html>");
  await writeFile(join(folder.path, "worker.js"), "1");
  await writeFile(join(folder.path, "assets/main-a1b2.js"), "2");
});
afterEach(() => folder[Symbol.asyncDispose]());

const findPage = (): Promise<string> => Promise.resolve(folder.path);

test("marks only the page at / as served by a mock server, and lets browsers keep its assets", async () => {
  const page = createPage({ findPage });
  const [first, again] = await Promise.all([page.read("/"), page.read("/index.html")]);
  expect(first?.type).toBe("text/html; charset=utf-8");
  expect(Buffer.from(first?.body ?? []).toString()).toBe('<html data-mockvox-fake="here"><title>A page</title></html>');
  expect(Buffer.from(again?.body ?? []).toString()).not.toContain("data-mockvox-fake");
  const script = await page.read("/assets/main-a1b2.js");
  expect(script).toMatchObject({ type: "text/javascript; charset=utf-8", isImmutable: true });
  expect(await page.read("/worker.js")).toMatchObject({ isImmutable: false });
  expect(await page.read("/assets/other.js")).toBeUndefined();
});

test("serves a page from memory", async () => {
  const files = new Map([
    ["index.html", Buffer.from("<html><title>A page</title></html>")],
    ["assets/main-a1b2.js", Buffer.from("2")],
  ]);
  const page = createPage({ findPage: async () => files });
  expect(Buffer.from((await page.read("/"))?.body ?? []).toString()).toContain("data-mockvox-fake");
  expect(await page.read("/assets/main-a1b2.js")).toMatchObject({
    body: files.get("assets/main-a1b2.js"),
    type: "text/javascript; charset=utf-8",
    isImmutable: true,
  });
});

test("has the compressed forms that the build wrote, and no files of their own for them", async () => {
  await writeFile(join(folder.path, "assets/main-a1b2.js.br"), "b");
  await writeFile(join(folder.path, "assets/main-a1b2.js.gz"), "g");
  const page = createPage({ findPage });
  const script = await page.read("/assets/main-a1b2.js");
  expect([script?.compressed?.br, script?.compressed?.gzip].map(String)).toEqual(["b", "g"]);
  expect(await page.read("/assets/main-a1b2.js.br")).toBeUndefined();
  const first = await page.read("/");
  expect(gunzipSync(first?.compressed?.gzip ?? new Uint8Array()).equals(Buffer.from(first?.body ?? []))).toBe(true);
});

test("makes the other forms of a file that is there in one compressed form only, as in the package", async () => {
  const br = brotliCompressSync("export {};");
  await writeFile(join(folder.path, "assets/lazy-c3d4.js.br"), br);
  const file = await createPage({ findPage }).read("/assets/lazy-c3d4.js");
  expect(file).toMatchObject({ type: "text/javascript; charset=utf-8", isImmutable: true });
  expect(br.equals(file?.compressed?.br ?? new Uint8Array())).toBe(true);
  expect(gunzipSync(file?.compressed?.gzip ?? "").toString()).toBe("export {};");
  expect(Buffer.from(file?.body ?? []).toString()).toBe("export {};");
});

test("looks for the page again after it was not found", async () => {
  const places = [join(folder.path, "nowhere"), folder.path];
  const page = createPage({ findPage: async () => places.shift() ?? "" });
  await expect(page.read("/")).rejects.toThrow("ENOENT");
  expect(await page.read("/")).toBeDefined();
});

test.each(["/", "/index.html", "/assets/main-a1b2.js", "/mockServiceWorker.js"])("owns %s", (path) => {
  expect(createPage({ findPage }).owns(path)).toBe(true);
});

test.each(["/api/v2/reports_manager.php", "/__mockvox/health", "/api/v2/reports_manager.php/"])(
  "does not own %s",
  (path) => {
    expect(createPage({ findPage }).owns(path)).toBe(false);
  },
);

test("serve serves the page that it is given", async () => {
  const serving = runCli(["serve", "--port", "0", "--log", "json"], {}, { findPage });
  const [, url = ""] = await serving.printed(/"url":"([^"]+)"/);
  expect(await (await fetch(url)).text()).toContain("<title>A page</title>");
  serving.signal("SIGTERM");
  expect(await serving.exitCode).toBe(0);
});
