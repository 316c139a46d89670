import { renderReport } from "@mockvox/contract/reports";
import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { startChromium } from "../chromium.ts";
import { hostile } from "./arbitrary-report.ts";
import { longReport } from "./long-report.ts";
import { both, findingOf, reportOf, verdictOf } from "./report-of.ts";

const views = (["light", "dark"] as const).flatMap((theme) =>
  (["en", "es"] as const).map((language) => [theme, language] as const),
);

/** Opens the page as a file would be: what it logs and what it asks for is collected. */
async function open(
  browser: Browser,
  content: string,
  colorScheme: "light" | "dark",
): Promise<{ page: Page; told: string[] }> {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1100, height: 900 } });
  const told: string[] = [];
  page.on("console", (message) => told.push(message.text()));
  page.on("pageerror", (error) => told.push(String(error)));
  page.on("request", (request) => told.push(request.url()));
  await page.setContent(content, { waitUntil: "load" });
  return { page, told };
}

test.for(views)(
  "opens in Chromium, %s and %s, with no error and no request",
  { timeout: 240_000 },
  async ([theme, language], context) => {
    await using browser = await startChromium(context);
    const { page, told } = await open(browser, renderReport("html", longReport(), { language }), theme);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator(".verdict").textContent()).toMatch(
      language === "en" ? /^The server broke/ : /^El servidor rompió/,
    );
    expect(await page.locator("section .card").count()).toBe(4);
    expect(told).toEqual([]);
  },
);

test("follows the theme of the reader, and opens what is folded in print", { timeout: 240_000 }, async (context) => {
  await using browser = await startChromium(context);
  const { page } = await open(browser, renderReport("html", longReport(), { language: "en" }), "light");
  const paper = (): Promise<string> => page.evaluate("getComputedStyle(document.body).backgroundColor");
  const light = await paper();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper()).not.toBe(light);
  const folded = page.getByText("row-cdr_4-calls-format");
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: "print" });
  expect(await folded.isVisible()).toBe(true);
});

test("keeps its text readable: every pair of colours has a contrast of 4.5 or more", {
  timeout: 240_000,
}, async (context) => {
  await using browser = await startChromium(context);
  for (const theme of ["light", "dark"] as const) {
    const { page } = await open(browser, renderReport("html", longReport(), { language: "en" }), theme);
    expect(await page.evaluate<string[]>(`(${faintTexts})()`), theme).toEqual([]);
  }
});

test("fits a telephone without scrolling sideways", { timeout: 240_000 }, async (context) => {
  await using browser = await startChromium(context);
  const { page } = await open(browser, renderReport("html", longReport(), { language: "es" }), "light");
  await page.setViewportSize({ width: 360, height: 700 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);
});

test("runs nothing and loads nothing that a report carries", { timeout: 240_000 }, async (context) => {
  await using browser = await startChromium(context);
  const texts = hostile.filter((text) => text.trim() !== "").map(both);
  const verdicts = texts.map((text, at) => {
    const finding = findingOf({ expected: text, found: text, at: [text.en], fingerprint: text.en });
    return verdictOf({
      case: `c${at}`,
      title: text,
      kind: "failed",
      findings: [finding],
      reason: text,
      answer: text.en,
    });
  });
  const report = reportOf(verdicts, { name: hostile.join(" "), server: hostile.join(" "), profile: hostile.join(" ") });
  const { page, told } = await open(browser, renderReport("html", report, { language: "en" }), "light");
  expect(await page.locator("script, img, link, iframe, a").count()).toBe(0);
  expect(await page.locator(".found").allInnerTexts()).toContain("<script>alert(1)</script>");
  expect(told).toEqual([]);
});

/** Runs in the page: texts whose colour stands out too little from what is behind them, by WCAG's formula. */
const faintTexts = `() => {
  const parts = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const linear = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = (color) => { const [r, g, b] = parts(color).map(linear); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const behind = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    const clear = backgroundColor === "transparent" || parts(backgroundColor)[3] === 0;
    return clear && element.parentElement ? behind(element.parentElement) : backgroundColor;
  };
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  const texts = [...document.querySelectorAll("body *")].filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  const faint = texts.filter((element) => {
    const [one, other] = [light(getComputedStyle(element).color), light(behind(element))].toSorted((a, b) => b - a);
    return (one + 0.05) / (other + 0.05) < 4.5;
  });
  return texts.length === 0 ? ["no text"] : faint.map((element) => element.className + ": " + element.textContent.slice(0, 40));
}`;
