/** Takes screenshots of every view: `node scripts/screenshots.ts FOLDER [NAME …]`. English in light and dark, Spanish at phone width. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { launchChromium } from "../../../tests/chromium.ts";
import { buildPage } from "../test/e2e/built-page.ts";
import { scenes } from "../test/e2e/scenes.ts";
import { waitForAnimations } from "../test/e2e/wait-for-animations.ts";

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light", locale: "en-US", viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: "dark", locale: "en-US", viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: "light", locale: "es-CO", viewport: { width: 390, height: 844 } },
};

const [folder = "screenshots", ...names] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const [built, browser] = await Promise.all([buildPage(), launchChromium()]);
try {
  for (const scene of scenes.filter(({ name }) => names.length === 0 || names.includes(name))) {
    for (const [look, options] of Object.entries(looks)) {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      await page.goto(`${built.url}${scene.hash}`);
      await scene.act(page);
      await waitForAnimations(page);
      await page.screenshot({ path: join(folder, `${scene.name}-${look}.png`) });
      await context.close();
    }
    console.log(scene.name);
  }
} finally {
  await browser.close();
  await built.close();
}
