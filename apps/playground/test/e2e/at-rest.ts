import type { Page } from "playwright-core";

/** Waits until nothing moves: colours and drawers on their way are neither what is seen nor what can be read. */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
}
