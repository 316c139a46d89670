import { renderReport } from "@mockvox/contract/reports";
import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { startChromium } from "../../../../tests/chromium.ts";
import { hostile } from "./arbitrary-report.ts";
import { longReport } from "./long-report.ts";
import { makeFinding, makeReport, makeVerdict, sameText } from "./report-builders.ts";

const views = (["light", "dark"] as const).flatMap((theme) =>
  (["en", "es"] as const).map((language) => [theme, language] as const),
);

/** Opens the page like a file, and collects what it logs and requests. */
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
      language === "en" ? /^The server breaks/ : /^El servidor incumple/,
    );
    expect(await page.locator("section .card").count()).toBe(4);
    expect(told).toEqual([]);
  },
);

test("follows the reader's theme, and opens collapsed parts in print", { timeout: 240_000 }, async (context) => {
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

test("has a contrast of at least 4.5 for every text", {
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
  const texts = hostile.filter((text) => text.trim() !== "").map(sameText);
  const verdicts = texts.map((text, at) => {
    const finding = makeFinding({ expected: text, actual: text, locations: [text.en], fingerprint: text.en });
    return makeVerdict({
      case: `c${at}`,
      title: text,
      status: "failed",
      findings: [finding],
      reason: text,
      answer: text.en,
    });
  });
  const report = makeReport(verdicts, {
    name: hostile.join(" "),
    server: hostile.join(" "),
    profile: hostile.join(" "),
  });
  const { page, told } = await open(browser, renderReport("html", report, { language: "en" }), "light");
  expect(await page.locator("script, img, link, iframe, a").count()).toBe(0);
  expect(await page.locator(".found").allInnerTexts()).toContain("<script>alert(1)</script>");
  expect(told).toEqual([]);
});

/** Runs in the page: texts with too little contrast, by WCAG's formula. */
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
