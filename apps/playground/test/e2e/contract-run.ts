import type { Page } from "playwright-core";

/** Runs the contract as the form holds it, and waits for its report. */
export async function runContract(page: Page): Promise<void> {
  await page.locator("form button[type=submit]:enabled").click();
  await page.getByTestId("report").waitFor({ timeout: 300_000 });
}

/** The checks that failed. */
export function brokenCases(page: Page): Promise<string[]> {
  return page.locator("[data-kind=failed] [data-case]").allInnerTexts();
}
