import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import { findChromium, startChromium } from "./chromium.ts";

/** Opens the built page at a place, such as `#/claims`, or a page elsewhere, as somebody who has never been there. */
export type Visit = (address: string, options?: BrowserContextOptions) => Promise<Page>;

const usual: BrowserContextOptions = {
  locale: "en-US",
  viewport: { width: 1280, height: 900 },
  reducedMotion: "reduce",
};

/** Without a browser a machine skips these tests; in CI they fail instead. */
const isWithoutBrowser = findChromium() === undefined && !process.env.CI;

/** Holds a browser for the tests of a file, and holds every visit to a page that complains of nothing and asks nobody else. */
export function visiting(): Visit {
  let browser: Browser | undefined;
  let complaints: string[] = [];
  beforeAll(async () => {
    if (!isWithoutBrowser) browser = await startChromium();
  });
  beforeEach(({ skip }) => {
    skip(isWithoutBrowser, "needs Chromium: install it, or name its path in CHROMIUM_PATH");
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (address, options = {}) => {
    if (!browser) throw new Error("The browser has not started yet.");
    const context = await browser.newContext({ ...usual, ...options });
    // A busy machine is slow, not broken.
    context.setDefaultTimeout(90_000);
    const page = await context.newPage();
    listen(page, (complaint) => complaints.push(complaint));
    await page.goto(new URL(address, inject("pageUrl")).href);
    return page;
  };
}

function listen(page: Page, complain: (text: string) => void): void {
  page.on("console", (message) => isComplaint(message) && complain(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complain(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const { hostname } = new URL(request.url());
    if (!/^127\.0\.0\.1$|^$/.test(hostname)) complain(`asked ${request.url()}`);
  });
}

/** The browser's own note that a fake refused, or is not there, is none. */
function isComplaint(message: ConsoleMessage): boolean {
  if (message.type() !== "error" && message.type() !== "warning") return false;
  const isAnswer =
    /\/api\/v2\/|\/in-page\/|\/odd\/path|\/__mockvox\//i.test(message.location().url) ||
    message.text().includes("ERR_CONNECTION_REFUSED");
  return !(message.text().startsWith("Failed to load resource") && isAnswer);
}
