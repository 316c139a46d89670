import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { sendRequest } from "./scenes.ts";

const day = "seed=7&clock=2026-04-10T15:00:00Z&date_ini=20260302000000&date_end=20260302235959";

const phone = { width: 390, height: 844 };

/** What each chart says of its rows, under the answers to claims that change them. */
describe("the chart of a report", () => {
  const open = setupBrowser();

  const openChart = async (query: string, answers: object = {}, options: BrowserContextOptions = {}): Promise<Page> => {
    const hash = `#/reports?${day}&${query}&answers=${encodeURIComponent(JSON.stringify(answers))}`;
    const page = await open(hash, options);
    await sendRequest(page);
    await page.getByRole("tab", { name: /^(?:Chart|Gráfica)$/ }).click();
    await page.locator("[data-testid=chart] svg text").first().waitFor();
    return page;
  };
  const summaryOf = async (page: Page): Promise<string> =>
    (await page.getByTestId("chart").getAttribute("aria-label")) ?? "";

  it("of campaign_8 counts telephones, not a row of totals, and keeps its tooltip on the screen of a phone", async () => {
    const query = "api=campaign_8&campaign_id=all";
    const without = await openChart(query, { "total-row": "absent" });
    const page = await openChart(query, { "total-row": "present" }, { viewport: phone });
    expect(await summaryOf(page)).toBe(await summaryOf(without));
    const chart = page.getByTestId("chart");
    await chart.locator("svg path").last().scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (!box) throw new Error("The chart is not visible.");
    const tooltip = chart.locator("div[style*='pointer-events: none'], div[style*='z-index: 9999999']").last();
    for (let y = box.y + 40; y < box.y + box.height; y += 20) {
      await page.mouse.move(box.x + box.width * 0.4, y);
      if (await tooltip.isVisible()) break;
    }
    const shown = await tooltip.boundingBox();
    expect(shown?.x).toBeGreaterThanOrEqual(0);
    expect((shown?.x ?? 0) + (shown?.width ?? 999)).toBeLessThanOrEqual(390);
  });

  it.for(["campaign_8", "cdr_4"])("of %s is as wide as a phone, also with long numbers", async (report) => {
    const page = await openChart(`api=${report}&campaign_id=all&size=large`, {}, { viewport: phone, locale: "es-CO" });
    const chart = page.getByTestId("chart");
    const box = await chart.boundingBox();
    const texts = await chart.locator("svg text").all();
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const { x = 0, width = 999 } = (await text.boundingBox()) ?? {};
      expect(x + width, (await text.textContent()) ?? "").toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
    }
  });

  it("of diagram_1_2 calls its rows days if they are", async () => {
    const page = await openChart("api=diagram_1_2", { "row-grain": "day" });
    expect(await summaryOf(page)).toContain("the busiest day is 2026-03-02");
  });

  it("of cdr_4 does not call the largest group most of the calls", async () => {
    const page = await openChart("api=cdr_4");
    expect(await summaryOf(page)).toMatch(/^[\d,]+ calls; the largest group, \d+ of them \(\d+%\), lasted/);
  });
});
