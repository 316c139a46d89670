import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startChromium } from "../chromium.ts";
import { documents } from "../code-blocks.ts";
import { runDownload } from "../download.ts";
import { copySources } from "../repository-copy.ts";
import { serveFolder } from "../serve-folder.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const root = join(import.meta.dirname, "../..");

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
/** The built site. */
let site: string;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  await copySources(root, folder.path);
  // VitePress fails on a link to a page that does not exist.
  await runDownload(process.execPath, ["scripts/docs.mjs", "build"], { cwd: folder.path, timeLimit: 600_000 });
  site = join(folder.path, "docs/.vitepress/dist");
  server = await serveFolder(site);
}, 900_000);

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await folder[Symbol.asyncDispose]();
});

test("the site has every page", () => {
  for (const document of documents.filter((path) => path.startsWith("docs/"))) {
    const page = join(site, document.slice("docs/".length).replace(/\.md$/, ".html"));
    expect.soft(existsSync(page), page).toBe(true);
  }
  const guide = readFileSync(join(site, "es/guide/test-double.html"), "utf8");
  expect(guide).toContain("/blob/main/examples/vitest");
  expect(guide).toContain('lang="es-CO"');
  expect(guide).toContain("Buscar en la documentación");
  expect(readFileSync(join(site, "reference/api/@mockvox/mock-server/node.html"), "utf8")).toContain("setupWolkvox");
  expect(readFileSync(join(site, "llms.txt"), "utf8")).toContain("[Test double](guide/test-double)");
});

describe("in a browser", () => {
  const desktop = { width: 1280, height: 800 };
  const phone = { width: 390, height: 844 };
  const paths = ["", "guide/test-double", "reference/report-api", "reference/commands/serve", "glossary"];
  const pages = [...paths, ...paths.map((path) => `es/${path}`), "claims", "cases", "reference/control-api"];
  const looks: readonly BrowserContextOptions[] = [
    { colorScheme: "light", viewport: desktop },
    { colorScheme: "dark", viewport: phone },
  ];

  const axeOptions = {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
    // VitePress shows the shortcut in its search button, whose name does not repeat it.
    rules: { "label-content-name-mismatch": { enabled: false } },
  };

  async function openContext(browser: Browser, options: BrowserContextOptions) {
    onTestFinished(() => browser.close());
    return browser.newContext({ ...options, reducedMotion: "reduce" });
  }

  async function findViolations(page: Page): Promise<string[]> {
    await page.addScriptTag({ path: fileURLToPath(import.meta.resolve("axe-core/axe.min.js")) });
    const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(axeOptions)})`);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  }

  test.for(looks)("$colorScheme, no page has an accessibility problem or is too wide", async (look, { skip }) => {
    const context = await openContext(await startChromium({ skip }), look);
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(server.url + path);
      await page.locator("main, .VPHome").first().waitFor();
      expect.soft(await findViolations(page), path).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, path).toBeLessThanOrEqual(look.viewport?.width ?? 0);
    }
  });

  test.for([
    { home: "", words: "daily quota", expected: /^\/guide\// },
    // Without its accent.
    { home: "es/", words: "limites", expected: /^\/es\/guide\/limits-and-clock/ },
  ])("search finds $words in a guide", async ({ home, words, expected }, { skip }) => {
    const context = await openContext(await startChromium({ skip }), { viewport: desktop });
    const page = await context.newPage();
    await page.goto(server.url + home);
    // Before that, the button of the page's HTML does nothing.
    await page.waitForFunction('document.querySelector("#app")?.__vue_app__ !== undefined');
    await page.locator(".VPNavBarSearch button").click();
    await page.locator(".VPLocalSearchBox input").fill(words);
    const results = page.locator(".VPLocalSearchBox .result");
    await results.first().waitFor();
    const links = await results.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    expect(links.filter((link) => link && expected.test(link))).not.toEqual([]);
  });
});
