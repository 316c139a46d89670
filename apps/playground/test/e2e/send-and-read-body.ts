import type { Page } from "playwright-core";
import { sendRequest } from "./scenes.ts";

/** Sends the request in the form and returns the body of its response. */
export async function sendAndReadBody(page: Page): Promise<string> {
  const receiving = page.waitForResponse(/reports_manager|\/in-page\//);
  await sendRequest(page);
  return (await receiving).text();
}
