import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@mockvox/mock-server/serve";
import { expect, test } from "vitest";
import { startChromium } from "../../../tests/chromium.ts";
import { bundle } from "./bundle.ts";
import { sampleDay } from "./test-client.ts";

/** What runs in the page; as text, since the test runner rewrites what it imports. */
const program = `async ({ code, baseUrl, window }) => {
  const { createClient } = await import("data:text/javascript," + encodeURIComponent(code));
  const { data } = await createClient({ baseUrl, server: "0001", token: "demo" }).report("cdr_4", window);
  const spent = createClient({ baseUrl, token: "refuse-quota-spent" });
  const { name } = await spent.report("cdr_4", window).catch((error) => error);
  return { data, name };
}`;

/** A page on another origin than the mock server. */
async function openSite(): Promise<AsyncDisposable & { url: string }> {
  const server = createServer((_, response) =>
    response.setHeader("Content-Type", "text/html").end("<title>a page</title>"),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: async () => void server.close() };
}

test("reads reports and error responses in Chromium, across origins", async (context) => {
  await using browser = await startChromium(context);
  await using server = await serve({ port: 0 });
  await using site = await openSite();
  const page = await browser.newPage();
  await page.goto(site.url);
  const task = { code: await bundle("src/index.ts"), baseUrl: server.url, window: sampleDay };
  const seen = await page.evaluate(`(${program})(${JSON.stringify(task)})`);
  const url = `${server.url}/api/v2/reports_manager.php?${new URLSearchParams({ api: "cdr_4", ...sampleDay })}`;
  const response = await fetch(url, { headers: { "wolkvox-token": "demo" } });
  expect(seen).toEqual({ data: (await response.json()).data, name: "QuotaError" });
});
