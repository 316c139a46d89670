import type { Page } from "playwright-core";

/** Runs the contract with the settings in the form, and waits for the report. */
export async function runContract(page: Page): Promise<void> {
  await page.locator("form button[type=submit]:enabled").click();
  await page.getByTestId("report").waitFor({ timeout: 300_000 });
}

/** The checks that failed. */
export function failedCases(page: Page): Promise<string[]> {
  return page.locator("[data-status=failed] [data-case]").allInnerTexts();
}
