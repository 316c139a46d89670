import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from "vitest";
import { chromiumReason, findChromium, launchChromium } from "../../../../tests/chromium.ts";

/** Opens the built page at a fragment, such as `#/claims`, or a page at another URL, in a new browser context. */
export type OpenPage = (url: string, options?: BrowserContextOptions) => Promise<Page>;

const defaultContext: BrowserContextOptions = {
  locale: "en-US",
  viewport: { width: 1280, height: 900 },
  reducedMotion: "reduce",
};

/** Without a browser these tests are skipped; in CI they fail instead. */
const isWithoutBrowser = findChromium() === undefined && !process.env.CI;

/** Starts a browser for the tests of a file. Tests fail when the page logs an error or sends a request to another host. */
export function setupBrowser(): OpenPage {
  let browser: Browser | undefined;
  let complaints: string[] = [];
  beforeAll(async () => {
    if (!isWithoutBrowser) browser = await launchChromium();
  });
  beforeEach(({ skip }) => {
    skip(isWithoutBrowser, chromiumReason);
  });
  afterEach(async () => {
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    const unexpected = complaints;
    complaints = [];
    expect(unexpected).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (url, options = {}) => {
    if (!browser) throw new Error("The browser has not started yet.");
    const context = await browser.newContext({ ...defaultContext, ...options });
    // Allows for a slow machine.
    context.setDefaultTimeout(90_000);
    const page = await context.newPage();
    collectComplaints(page, (complaint) => complaints.push(complaint));
    await page.goto(new URL(url, inject("pageUrl")).href);
    return page;
  };
}

function collectComplaints(page: Page, complain: (text: string) => void): void {
  page.on("console", (message) => isComplaint(message) && complain(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complain(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const { hostname } = new URL(request.url());
    if (!/^127\.0\.0\.1$|^$/.test(hostname)) complain(`requested ${request.url()}`);
  });
}

/** Ignores the browser's own messages about error responses and about servers that do not run. */
function isComplaint(message: ConsoleMessage): boolean {
  if (message.type() !== "error" && message.type() !== "warning") return false;
  const isExpected =
    /\/api\/v2\/|\/in-page\/|\/odd\/path|\/__mockvox\//i.test(message.location().url) ||
    message.text().includes("ERR_CONNECTION_REFUSED");
  return !(message.text().startsWith("Failed to load resource") && isExpected);
}
