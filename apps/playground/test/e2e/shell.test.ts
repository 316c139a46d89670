import { serve } from "@mockvox/mock-server/serve";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { sendRequest } from "./scenes.ts";

const origin = "seed=7&size=small&clock=2026-03-10T15:00:00Z&speed=0&profile=documented";

describe("the frame of every view", () => {
  const open = setupBrowser();

  it("says where the mock server is, its time, data and profile, and what is pending, and clears that", async () => {
    await using running = await serve({ port: 0, seed: 7, size: "small" });
    const { wolkvox } = running;
    wolkvox.clock.setSpeed(60);
    wolkvox.tenant().refuse("quota-spent", { times: 2 });
    wolkvox.injectFault({ kind: "garbage" }, { rate: 0.5 });
    wolkvox.tenant({ token: "nightly-job" }).refuse("maintenance");
    const page = await open(`#/claims?mock=${encodeURIComponent(running.url)}`);
    const strip = page.getByRole("region", { name: "Mock server" });
    await strip.getByText("quota-spent × 2, garbage 50%, for 1 other token").waitFor();
    const text = await strip.innerText();
    expect(text).toContain(`${running.url}/api/v2/reports_manager.php`);
    expect(text).toContain("running × 60");
    expect(text).toContain("seed 7 · small");
    await strip.getByRole("button", { name: "Clear" }).click();
    await strip.getByText("none", { exact: true }).waitFor();
    for (const token of ["demo", "nightly-job"]) {
      expect(wolkvox.tenant({ token }).settings()).toMatchObject({ refusals: [], faults: [] });
    }
    await page.getByTestId("announced").getByText("All pending error responses and faults were cleared.").waitFor();
    expect(await strip.evaluate((section) => section === document.activeElement)).toBe(true);
    await page.close();
  });

  it("shows the time of a running and of a paused clock", async () => {
    const page = await open(`#/simulate?${origin}`);
    const strip = page.getByRole("region", { name: "Mock server" });
    await strip.getByText("2026-03-10 10:00:00").waitFor();
    await strip.getByText("paused").waitFor();
    await strip.getByRole("link", { name: "documented" }).waitFor();
    await page.goto(page.url().replace("speed=0", "speed=3600"));
    await expect.poll(() => strip.innerText()).toMatch(/2026-03-1\d (1[1-9]|2\d):/);
  });

  it("has a skip link that moves the focus past header and navigation", async () => {
    const page = await open("#/claims");
    await page.locator("[data-claim]").first().waitFor();
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Skip to content" });
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    expect(page.url()).toContain("#/claims");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  it.for(["en-US", "es-CO"])("fits 320 pixels with every view and switch in reach: %s", async (locale) => {
    const page = await open(`#/claims?${origin}`, { viewport: { width: 320, height: 640 }, locale });
    await page.locator("[data-claim]").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const controls = page.locator("header button, header input, header select, nav a");
    const boxes = await Promise.all((await controls.all()).map((control) => control.boundingBox()));
    expect(boxes.length).toBeGreaterThan(10);
    for (const box of boxes) {
      if (!box) continue;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
    }
  });

  it("fits 320 pixels in every view of this page, with a running server", async () => {
    await using running = await serve({ port: 0, seed: 7, edges: true });
    const query = new URLSearchParams({ api: "cdr_4", date_ini: "20260302000000", date_end: "20260302235959" });
    const headers = { "wolkvox-token": "nightly" };
    await (await fetch(`${running.url}/api/v2/reports_manager.php?${query}`, { headers })).text();
    const page = await open("", { viewport: { width: 320, height: 640 }, locale: "es-CO" });
    for (const [view, shown] of Object.entries({
      "overview?day=2026-03-02&": "[data-relation]",
      "simulate?": "[data-scenario]",
      "audit?": "[data-series]",
      "claims/window-end?": "[data-claim] input[type=radio]",
    })) {
      await page.goto(new URL(`#/${view}mock=${encodeURIComponent(running.url)}`, page.url()).href);
      await page.locator(shown).first().waitFor();
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: view }).toBe(320);
    }
    await page.close();
  });

  it("shows the whole focus ring of the navigation, and does not move links when the view changes", async () => {
    const page = await open("#/claims");
    await page.locator("[data-claim]").first().waitFor();
    const overflow = await page.getByRole("navigation").evaluate((nav) => getComputedStyle(nav).overflowX);
    expect(overflow).toBe("visible");
    const places = (): Promise<number[]> => linkPlaces(page);
    const before = await places();
    await page.getByRole("link", { name: "Audit", exact: true }).click();
    await page.getByTestId("nothing-to-judge").waitFor();
    const after = await places();
    for (const [at, x] of before.entries()) expect(Math.abs((after[at] ?? 0) - x)).toBeLessThan(1);
  });

  it.for([
    ["#/nonsense", 'Unknown view "nonsense". The overview is shown instead.'],
    ["#/reports?api=cdr%20four", 'Unknown report "cdr four".'],
    ["#/claims/nope?seed=7", 'Unknown claim "nope". All claims are shown instead.'],
    ["#/overview?server=12&seed=7", 'Invalid server "12". Use a value such as 0001.'],
    ["#/overview?size=huge&seed=7", 'Invalid size "huge". Use a value such as medium.'],
  ])("says what it ignores in the link %s", async ([hash = "", text = ""]) => {
    const page = await open(hash);
    await page.getByRole("alert", { name: "Part of this link was ignored" }).getByText(text).waitFor();
    await page.getByRole("link", { name: "Claims", exact: true }).click();
    await page.locator("[data-claim]").first().waitFor();
  });

  it("keeps a report that no list has in the field, and sends a request for it", async () => {
    const page = await open(`#/reports?${origin}&api=diagram_99&date_ini=20260302000000&date_end=20260302235959`);
    expect(await page.getByRole("combobox", { name: "Report" }).inputValue()).toBe("diagram_99");
    await sendRequest(page);
    await page.getByTestId("response").getByText("api=diagram_99").waitFor();
    expect(await page.getByRole("combobox", { name: "Report" }).inputValue()).toBe("diagram_99");
    expect(page.url()).toContain("api=diagram_99");
    expect(await page.getByRole("alert", { name: "Part of this link was ignored" }).count()).toBe(0);
  });
});

function linkPlaces(page: Page): Promise<number[]> {
  return page
    .getByRole("navigation")
    .locator("a")
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x));
}
