import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { setupBrowser } from "./open-page.ts";

const maxBytes = 200_000;

describe("the first load", () => {
  const open = setupBrowser();

  it.for([
    ["reports", (page: Page) => page.getByText('Press "Send request"')],
    ["requests", (page: Page) => page.getByText("Waiting for requests")],
    ["claims", (page: Page) => page.locator("[data-claim]").first()],
  ] as const)("loads less than 200 kB of gzipped script until all of it is visible: %s", async ([view, shown]) => {
    const page = await open(`#/${view}`);
    await shown(page).waitFor();
    const scripts = await scriptsOf(page);
    expect(scripts.length).toBeGreaterThan(1);
    expect(await gzippedSize(scripts)).toBeLessThan(maxBytes);
    const manifest = await readManifest();
    for (const source of [
      "src/messages/es.ts",
      "src/server/in-page-server.ts",
      "src/views/reports/charts/echarts.ts",
      "src/views/reports/form/calendar.tsx",
      "src/views/reports/response/response-view.tsx",
    ]) {
      expect(manifest[source]?.file).toBeDefined();
      expect(scripts).not.toContain(manifest[source]?.file);
    }
  });

  it("loads neither msw nor faker nor the charts for the overview with all of its figures", async () => {
    const page = await open("#/overview");
    await page.locator("[data-relation]").first().waitFor();
    const loaded = await scriptsOf(page);
    const texts = await Promise.all(loaded.map((file) => readFile(join(inject("pageFolder"), file), "utf8")));
    for (const trace of ["mockServiceWorker.js", "fakerjs.dev", "echarts"]) {
      expect(texts.filter((text) => text.includes(trace)).length, trace).toBe(0);
    }
  });

  it.for([
    { view: "reports", needs: "views/reports/response/response-view.tsx" },
    { view: "requests", needs: "views/requests/request-drawer.tsx" },
    { view: "check", needs: "views/check/verdict-headline.tsx" },
  ])("loads what the next click needs once the pointer moves: $view", async ({ view, needs }) => {
    const { file = "" } = (await readManifest())[`src/${needs}`] ?? {};
    const page = await open(`#/${view}`);
    await page.getByRole("button").first().waitFor();
    const isLoaded = async (): Promise<boolean> => (await scriptsOf(page)).some((script) => script.endsWith(file));
    expect(await isLoaded()).toBe(false);
    let moved = 0;
    const moveAndLook = async (): Promise<boolean> => {
      moved += 1;
      await page.mouse.move(moved, 5);
      return isLoaded();
    };
    await expect.poll(moveAndLook).toBe(true);
  });

  it("says what the page is before any script is loaded, in the language and theme of the browser", async () => {
    const page = await open("#/claims", { locale: "es-CO", colorScheme: "dark" });
    await page.locator("[data-claim]").first().waitFor();
    await page.route("**/*.js", () => {});
    await page.goto(page.url().replace("#/claims", "?"), { waitUntil: "commit" });
    const shown = page.locator("#page");
    await shown.getByText("Servidor simulado de reportes de Wolkvox, no hecho por Wolkvox").waitFor();
    await shown.getByRole("heading", { name: "Un contact center simulado de Wolkvox" }).waitFor();
    expect(await shown.innerText()).not.toContain("Mock Wolkvox");
    expect(await shown.getByRole("link", { name: "Reportes" }).getAttribute("href")).toBe("#/reports");
    expect(await shown.evaluate((page) => getComputedStyle(page).colorScheme)).toBe("dark");
  });

  it("keeps the parameters of the URL when a view is opened before any script is loaded", async () => {
    const page = await open("#/claims");
    await page.route("**/*.js", () => {});
    await page.goto(page.url().replace("#", "?#").replace("claims", "claims/row-limit?seed=7&edges=on"), {
      waitUntil: "commit",
    });
    const navigation = page.locator(".first-view nav").first();
    await navigation.getByRole("link", { name: "Live requests" }).click({ noWaitAfter: true });
    await expect.poll(() => new URL(page.url()).hash).toBe("#/requests?seed=7&edges=on");
    await navigation.getByRole("link", { name: "Audit" }).press("Enter", { noWaitAfter: true });
    await expect.poll(() => new URL(page.url()).hash).toBe("#/audit?seed=7&edges=on");
  });

  it("shows no English while the Spanish texts are loaded", async () => {
    const page = await open("#/claims", { locale: "es-CO" });
    const { file = "" } = (await readManifest())["src/messages/es.ts"] ?? {};
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route(`**/${file}`, async (route) => {
      await released;
      await route.continue();
    });
    const requested = page.waitForRequest(`**/${file}`);
    await page.reload();
    await requested;
    expect(await page.locator("#page").innerText()).not.toMatch(/Reports|Mock Wolkvox/);
    release();
    await page.getByRole("link", { name: "Reportes", exact: true }).waitFor();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("es");
  });

  // These views show the state of the mock server, so they load it once they are rendered.
  it.for(["overview/overview-view", "simulate/simulate-view", "audit/audit-view", "check/api-check-view"])(
    "loads less than 200 kB of gzipped script before anything is visible: %s",
    async (view) => {
      const scripts = await scriptsNeededFor(["index.html", `src/views/${view}.tsx`]);
      expect(scripts.length).toBeGreaterThan(1);
      expect(await gzippedSize(scripts)).toBeLessThan(maxBytes);
    },
  );
});

function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap(({ name }) => (name.endsWith(".js") ? [new URL(name).pathname.slice(1)] : [])),
  );
}

/** The scripts that must be loaded before those of some sources can run, by the manifest of the build. */
async function scriptsNeededFor(sources: readonly string[]): Promise<string[]> {
  const chunks = await readManifest();
  const needed = new Set(sources);
  for (const name of needed) for (const other of chunks[name]?.imports ?? []) needed.add(other);
  return [...needed].map((name) => chunks[name]?.file ?? `${name}, which is not in the manifest`);
}

/** The chunks of the build by their source. */
async function readManifest(): Promise<Record<string, { file: string; imports?: readonly string[] }>> {
  return JSON.parse(await readFile(join(inject("pageFolder"), ".vite/manifest.json"), "utf8"));
}

/** The total size of the scripts, each gzipped. */
async function gzippedSize(scripts: readonly string[]): Promise<number> {
  const bodies = await Promise.all(scripts.map((script) => readFile(join(inject("pageFolder"), script))));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}
