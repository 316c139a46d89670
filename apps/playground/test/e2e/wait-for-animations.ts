import type { Page } from "playwright-core";

/** Waits until no animation is running, so that colours and drawers have their final state. */
export async function waitForAnimations(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== "running"));
}
