import type { Page } from "playwright-core";

/** Unfolds the fine controls of the Simulate view. */
export async function showControls(page: Page): Promise<void> {
  await page.getByRole("button", { name: /Show all controls|Ver todos los controles/ }).click();
}
