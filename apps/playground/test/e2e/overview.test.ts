import { connect } from "@mockvox/mock-server/connect";
import { serve } from "@mockvox/mock-server/serve";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { contrast } from "../contrast.ts";
import { setupBrowser } from "./open-page.ts";

const origin = "seed=7&clock=2026-03-10T15:00:00Z";

describe("the overview", () => {
  const open = setupBrowser();

  it("is the first view, and says what this is in its visible text", async () => {
    const page = await open("");
    await page.getByRole("heading", { level: 1, name: "Overview" }).waitFor();
    await page.getByRole("heading", { name: "A simulated Wolkvox contact centre" }).waitFor();
    const text = await page.locator("#page").innerText();
    expect(text).toContain("Mock Wolkvox reports server, not made by Wolkvox");
    expect(text).toContain("A simulated Wolkvox contact centre");
    expect(text).toContain("mockvox serve");
  });

  it("shows the frame before the mock server has started", async () => {
    const page = await open("#/claims");
    await page.route(/in-page-server.*\.js$/, () => {});
    await page.goto(page.url().replace("#/claims", "#/overview"));
    await page.locator("[data-report]").nth(4).waitFor();
    await page.getByRole("button", { name: "Whole month" }).waitFor();
    expect(await page.locator("[data-total]").count()).toBe(0);
  });

  it("shows the figures of the reports themselves, and uses no quota and no journal for them", async () => {
    await using running = await serve({ port: 0, seed: 7 });
    const day = { date_ini: "20260302000000", date_end: "20260302235959" };
    const page = await open(`#/overview?mock=${encodeURIComponent(running.url)}&day=2026-03-02`);
    await page.locator("[data-relation]").first().waitFor();
    expect(running.wolkvox.requests).toEqual([]);
    expect((await running.wolkvox.tenant().usage()).quota).toEqual({ left: 25_000, of: 25_000 });
    const hours = await rowsOf(running.url, { api: "diagram_1_2", ...day });
    const calls = hours.reduce((sum, row) => sum + Number(row.calls), 0);
    expect(await figure(page, "diagram_1_2", "calls")).toBe(calls);
    // The calendar has a query of its own.
    await expect.poll(() => page.locator('[data-day="2026-03-02"]').innerText()).toContain(String(calls));
    const options = await rowsOf(running.url, { api: "diagram_13", ...day });
    expect(await figure(page, "diagram_13", "rows")).toBe(options.length);
    const buckets = await rowsOf(running.url, { api: "cdr_4", ...day });
    expect(await figure(page, "cdr_4", "calls")).toBe(buckets.reduce((sum, row) => sum + Number(row.calls), 0));
    for (const relation of await page.locator("[data-relation]").all()) {
      expect(await relation.getAttribute("data-holds")).toBe("true");
    }
    // The requests of this test are shown as they arrive.
    await page.getByRole("region", { name: "Live requests" }).getByText("diagram_13").waitFor();
    await page.close();
  });

  it("shows another day by click and by key, and a whole month, each with a link of its own", async () => {
    const page = await open(`#/overview?${origin}`);
    await page.getByRole("heading", { name: "Monday, March 9, 2026" }).waitFor();
    await page.locator("[data-relation]").first().waitFor();
    const monday = await figure(page, "cdr_4", "calls");
    await page.locator('[data-day="2026-03-07"]').click();
    await page.getByRole("heading", { name: "Saturday, March 7, 2026" }).waitFor();
    await expect.poll(() => figure(page, "cdr_4", "calls")).not.toBe(monday);
    await page.locator('[data-day="2026-03-07"]').press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Sunday, March 1, 2026" }).waitFor();
    await page.getByRole("button", { name: "Previous month" }).click();
    await page.getByRole("heading", { level: 2, name: "February 2026" }).first().waitFor();
    await expect.poll(() => figure(page, "cdr_4", "calls")).toBeGreaterThan(10 * monday);
    expect(page.url()).toContain("day=2026-02");
    const days = page.getByRole("list", { name: "Calls by day" }).getByRole("listitem");
    expect(await days.count()).toBe(28);
  });

  it("leads from a tile to its code, its report and its report as JSON", async () => {
    const page = await open(`#/overview?${origin}&day=2026-03-02`);
    await page.getByRole("button", { name: "Code: campaign_8" }).click();
    await page.getByTestId("code").getByText("campaign_id").first().waitFor();
    await page.getByRole("link", { name: "Open report: diagram_2" }).click();
    // Nothing needs to be pressed for its rows.
    await page.getByTestId("response").waitFor();
    expect(page.url()).toMatch(/#\/reports\?.*api=diagram_2.*date_ini=20260302000000&date_end=20260302235959/);
    expect(await page.getByTestId("status").innerText()).toBe("200");
    await page.goBack();
    await page.getByRole("link", { name: "JSON: cdr_4" }).click();
    await page.getByTestId("json").getByText('"greater_than_121"').first().waitFor();
    expect(page.url()).toContain("api=cdr_4");
  });

  it.for(["light", "dark"] as const)("draws bars with a contrast of 3 to 1: %s", async (colorScheme) => {
    const page = await open(`#/overview?${origin}&day=2026-03-02`, { colorScheme });
    for (const report of ["cdr_4", "diagram_1_2"]) {
      const tile = page.locator(`[data-report=${report}]`);
      const bar = tile.locator("li [style]").first();
      await bar.waitFor();
      expect(contrast(await backgroundOf(bar), await backgroundOf(tile))).toBeGreaterThanOrEqual(3);
    }
  });

  it("names the company, and the edges of the day with what each catches", async () => {
    const page = await open(`#/overview?${origin}&edges=on&day=2026-03-31`);
    const edges = page.getByRole("region", { name: "Edge cases in the data" });
    await edges.getByText("last-second-of-day-31").waitFor();
    expect(await edges.innerText()).not.toContain("first-second-of-month");
    const company = page.getByRole("region", { name: "The simulated company" });
    expect(await company.innerText()).toMatch(/Skills \(\d+\)[\s\S]*Campaigns \(\d+\)[\s\S]*Agents \(\d+\)/);
    await page.locator('[data-day="2026-03-30"]').click();
    await edges.waitFor({ state: "detached" });
  });

  it("follows the profile: a claim that changes figures changes the tile", async () => {
    const page = await open(`#/overview?${origin}&day=2026-03-02`);
    await page.locator("[data-relation]").first().waitFor();
    const fiveColumns = await figure(page, "campaign_8", "total_machine_recognitions");
    const answers = encodeURIComponent('{"machine-total":"answered-by-machine"}');
    await page.goto(`${page.url()}&answers=${answers}`);
    await expect.poll(() => figure(page, "campaign_8", "total_machine_recognitions")).toBeLessThan(fiveColumns);
  });

  it("shows another program's controls by one stream, without polling", async () => {
    await using running = await serve({ port: 0, seed: 7 });
    const page = await open(`#/overview?mock=${encodeURIComponent(running.url)}&day=2026-03-02`);
    await page.locator("[data-relation]").first().waitFor();
    let asked = 0;
    page.on("request", () => {
      asked += 1;
    });
    await connect(running.url).tenant({ token: "demo" }).refuse("maintenance");
    await page.getByRole("region", { name: "Mock server" }).getByText("maintenance × 1").waitFor();
    expect(asked).toBe(0);
    await page.close();
  });
});

async function figure(page: Page, report: string, column: string): Promise<number> {
  const text = await page.locator(`[data-report=${report}] [data-total=${column}]`).innerText();
  return Number(text.replaceAll(/\D/g, ""));
}

/** The background of an element, such as `#0ca678`. */
function backgroundOf(element: Locator): Promise<string> {
  return element.evaluate((one) => {
    const channels = getComputedStyle(one).backgroundColor.match(/\d+/g) ?? [];
    if (channels.length !== 3) throw new Error("The background is not opaque.");
    return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`;
  });
}

async function rowsOf(url: string, query: Record<string, string>): Promise<Record<string, string>[]> {
  const response = await fetch(`${url}/api/v2/reports_manager.php?${new URLSearchParams(query)}`, {
    headers: { "wolkvox-token": "another-program" },
  });
  const { data }: { data: object } = await response.json();
  return Object.values(data);
}
