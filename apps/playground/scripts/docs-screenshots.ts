/**
 * Takes the pictures of the page in the docs: `npx pnpm@12.21.0 screenshots`. Seed, dates and clock are fixed, so a picture changes
 * only with the page, or with the fonts and the Chromium of the machine.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { launchChromium } from "../../../tests/chromium.ts";
import { buildPage } from "../test/e2e/built-page.ts";
import { scenes } from "../test/e2e/scenes.ts";
import { waitForAnimations } from "../test/e2e/wait-for-animations.ts";

interface Picture {
  /** From the folder docs. */
  file: string;
  scene: string;
  options: BrowserContextOptions;
  /** Test id of the part that is shown. */
  part?: string;
}

const docs = fileURLToPath(new URL("../../../docs", import.meta.url));
const now = new Date("2026-03-10T15:00:00Z");
const locales = { en: "en-US", es: "es-CO" } as const;
const guide = { width: 1280, height: 900 };
/** Shown at half its width. */
const home = { width: 900, height: 900 };
/** What is measured in real time, as it is written in a picture. */
const measured: readonly (readonly [RegExp, string])[] = [
  [/^[\d.,]+ ms\b/, "40 ms"],
  [/\b10:00:\d\d\b/, "10:00:00"],
];

const pictures: readonly Picture[] = Object.entries(locales).flatMap(([language, locale]) => [
  ...["reports-table", "simulate", "claims-changed"].map((scene) => ({
    file: `playground/${scene}-${language}.png`,
    scene,
    options: { locale, colorScheme: "light" as const, viewport: guide },
  })),
  ...(["light", "dark"] as const).map((colorScheme) => ({
    file: `public/home/${language}-${colorScheme}.png`,
    scene: "reports-chart-diagram_1_2",
    options: { locale, colorScheme, viewport: home },
    part: "response",
  })),
]);

function replaceMeasured(replacements: typeof measured): void {
  // React writes a figure and its unit as two texts.
  document.body.normalize();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const [pattern, text] of replacements) node.nodeValue = node.nodeValue?.replace(pattern, text) ?? null;
  }
}

async function takePicture(
  browser: Browser,
  url: string,
  { file, scene: name, options, part }: Picture,
): Promise<void> {
  const scene = scenes.find((one) => one.name === name);
  if (!scene) throw new Error(`There is no scene ${name}.`);
  const context = await browser.newContext({ ...options, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.goto(`${url}${scene.hash}`);
  await scene.act(page);
  await waitForAnimations(page);
  await page.evaluate(replaceMeasured, measured);
  const shown = part ? page.getByTestId(part) : page;
  await shown.screenshot({ path: join(docs, file), animations: "disabled", caret: "hide" });
  await context.close();
}

const [built, browser] = await Promise.all([buildPage(), launchChromium()]);
try {
  for (const picture of pictures) {
    await takePicture(browser, built.url, picture);
    console.log(`docs/${picture.file}`);
  }
} finally {
  await browser.close();
  await built.close();
}
