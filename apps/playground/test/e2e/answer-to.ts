import type { Page } from "playwright-core";
import { ask } from "./scenes.ts";

/** Asks, and tells the body that came. */
export async function answerTo(page: Page): Promise<string> {
  const answering = page.waitForResponse(/reports_manager|in-page/);
  await ask(page);
  return (await answering).text();
}
