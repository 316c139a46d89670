import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { reportIds } from "@mockvox/spec";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { startChromium } from "../../../tests/chromium.ts";
import { createFake, toFetch, virtualClock } from "../src/index.ts";
import { aDay, present } from "./test-client.ts";

/** The program of the page as a browser gets it. */
async function bundlePage(): Promise<string> {
  const input = fileURLToPath(new URL("worker-page.ts", import.meta.url));
  await using build = await rolldown({ input, platform: "browser" });
  const { output } = await build.generate({ format: "esm", codeSplitting: false });
  return output[0].code;
}

/** A site with a page, its program and MSW's worker script. */
async function openSite(): Promise<AsyncDisposable & { url: string }> {
  const script = fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js"));
  const files: Readonly<Record<string, string>> = {
    "/page.js": await bundlePage(),
    "/mockServiceWorker.js": await readFile(script, "utf8"),
  };
  const server = createServer(({ url = "" }, response) => {
    const code = files[url];
    response.setHeader("Content-Type", code === undefined ? "text/html" : "text/javascript");
    response.end(code ?? "<title>a page</title>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, [Symbol.asyncDispose]: async () => void server.close() };
}

test("responds to a page in Chromium whose worker has the handlers", async (context) => {
  await using browser = await startChromium(context);
  await using site = await openSite();
  const page = await browser.newPage();
  await page.goto(site.url);
  const seen = await page.evaluate(
    `import("/page.js").then((page) => page.requestThroughWorker(${JSON.stringify(reportIds)}))`,
  );

  const mockFetch = toFetch(createFake({ clock: virtualClock({ start: present }) }));
  const reports = [];
  for (const api of reportIds) {
    const query = new URLSearchParams({ api, campaign_id: "all", ...aDay });
    const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`;
    const response = await mockFetch(new Request(url, { headers: { "wolkvox-token": "demo" } }));
    reports.push([response.status, await response.text()]);
  }
  const refused = [403, expect.stringContaining("SIMULTANEOUS REQUESTS")];
  expect(seen).toEqual({
    reports,
    three: expect.arrayContaining([reports[0], refused]),
    statuses: [200, 200, 403],
    noToken: [401, expect.stringContaining("WOLKVOX-TOKEN")],
    cut: [200, "the body was cut"],
    reset: "TypeError",
  });
  expect(reports.map(([status]) => status)).toEqual(reportIds.map(() => 200));
});
