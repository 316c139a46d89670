import type { Page } from "playwright-core";

/** Runs the contract as the form holds it, and waits for its report. */
export async function runContract(page: Page): Promise<void> {
  await page.locator("form button[type=submit]:enabled").click();
  await page.getByTestId("report").waitFor({ timeout: 90_000 });
}

/** Judged by how long each of three requests took: on a busy machine a quick fake has answered one before the third is out. */
const timed = ["no-third-request-at-once", "claim-request-over-limit", "claim-simultaneous-requests"];

/** What is broken, but for what hangs on how quickly this machine sends. */
export function brokenCases(page: Page): Promise<string[]> {
  const others = timed.map((id) => `:not([data-case=${id}])`).join("");
  return page.locator(`[data-kind=broken] [data-case]${others}`).allInnerTexts();
}
