import { readFile } from "node:fs/promises";
import { serve } from "@mockvox/mock-server/serve";
import { namedProfile, resolveAnswers } from "@mockvox/spec";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { sendRequest } from "./scenes.ts";

describe("the Claims view", () => {
  const open = setupBrowser();

  it("groups all claims, those that change code first, and searches them", async () => {
    const page = await open("#/claims");
    const claims = page.locator("[data-claim]");
    await claims.first().waitFor();
    expect(await page.getByRole("heading", { level: 2 }).first().innerText()).toContain("Those that change your code");
    const opened = await claims.count();
    const all = await unfoldGroups(page);
    expect(all).toBeGreaterThan(opened);
    await page.getByRole("textbox", { name: "Search" }).fill("quota");
    await expect.poll(() => claims.count()).toBeLessThan(all);
    expect(await claims.count()).toBeGreaterThan(0);
    await page.getByRole("textbox", { name: "Search" }).fill("no claim contains this");
    await page.getByText(`0 of ${all} claims`).waitFor();
  });

  it("shows and searches claims in Spanish", async () => {
    const page = await open("#/claims", { locale: "es-CO" });
    await page.getByText("Las que cambian su código").waitFor();
    await page.getByRole("radio", { name: "mejor evidencia (default)" }).waitFor({ state: "attached" });
    await page.getByRole("textbox", { name: "Buscar" }).fill("restablece la cuota");
    await page.getByText("¿Cuándo se restablece la cuota?").waitFor();
    await page.getByRole("textbox", { name: "Buscar" }).fill("tildes");
    await page.getByText("1 de").waitFor();
    await page.getByText("EN", { exact: true }).click();
    await page.getByText(/^0 of \d+ claims$/).waitFor();
  });

  it("shows the whole id of every claim on a phone", async () => {
    const page = await open("#/claims", { viewport: { width: 390, height: 844 } });
    const all = await unfoldGroups(page);
    const links = page.locator("[data-claim] a");
    expect(await links.count()).toBe(all);
    const clipped = await links.evaluateAll((shown) =>
      shown.filter((link) => link.getBoundingClientRect().right > 390).map((link) => link.textContent),
    );
    expect(clipped).toEqual([]);
    await page.getByText("impossible-date", { exact: true }).waitFor();
  });

  it("shows a difference in one column on a phone, with characters that every font has", async () => {
    const page = await open("#/claims", { viewport: { width: 390, height: 844 } });
    await choose(page, "success-code-type", "string");
    const difference = page.getByTestId("difference");
    await difference.locator(".cm-deletedChunk").first().waitFor();
    expect(await difference.locator(".cm-editor").count()).toBe(1);
    const folded = difference.locator(".cm-collapsedLines").first();
    expect(await folded.evaluate((lines) => getComputedStyle(lines, "::before").content)).toBe('"…"');
    await page.setViewportSize({ width: 1280, height: 900 });
    await difference.locator(".cm-mergeView").waitFor();
  });

  it("shows the profile of a running server, and whether the selected one is applied", async () => {
    await using running = await serve({ port: 0, profile: namedProfile("documented") });
    const answer = (): string => resolveAnswers(running.wolkvox.settings().profile, "cdr_4")["success-code-type"];
    const other = answer() === "string" ? "number" : "string";
    const page = await open(`#/claims?mock=${encodeURIComponent(running.url)}`);
    await page.getByText("Applied to the running server.").waitFor();
    expect(await page.getByRole("radio", { name: "vendor's pages (documented)" }).isChecked()).toBe(true);
    await choose(page, "success-code-type", other);
    await page.getByText("Not applied yet").waitFor();
    expect(answer()).not.toBe(other);
    await page.getByRole("button", { name: "Apply to the running server" }).click();
    await page.getByText("Applied to the running server.").waitFor();
    expect(answer()).toBe(other);
    await page.getByRole("radiogroup", { name: "Built-in profile" }).getByText("best evidence (default)").click();
    await page.getByText("Not applied yet").waitFor();
    await page.getByRole("button", { name: "Discard and load the server's" }).click();
    await page.getByText("Applied to the running server.").waitFor();
    expect(await page.getByRole("radio", { name: "vendor's pages (documented)" }).isChecked()).toBe(true);
  });

  it("opens the claim of a link, also in a folded group", async () => {
    const page = await open("#/claims/compression");
    await page.locator('[data-claim="compression"] input[type=radio]').first().waitFor();
    expect(await page.locator("[data-claim] input[type=radio]").count()).toBeLessThan(6);
    await page.locator('[data-claim="window-end"] a', { hasText: "window-end" }).click();
    await page.locator('[data-claim="window-end"] input[type=radio]').first().waitFor();
    expect(page.url()).toContain("#/claims/window-end");
  });

  it("shows the claim of a link that the filter hides", async () => {
    const page = await open("#/claims");
    const linked = page.locator('[data-claim="compression"] input[type=radio]').first();
    await page.getByRole("textbox", { name: "Search" }).fill("quota resets");
    await page.getByRole("combobox", { name: "Report" }).selectOption("diagram_1_2");
    await page.getByText(/^0 of \d+ claims$/).waitFor();
    await followLink(page, "#/claims/compression");
    await linked.waitFor();
    expect(await page.getByRole("textbox", { name: "Search" }).inputValue()).toBe("");
    await page.getByRole("textbox", { name: "Search" }).fill("compress");
    await page.getByText(/^[1-9] of \d+ claims$/).waitFor();
    await followLink(page, "#/claims/compression?seed=7");
    await page.getByRole("region", { name: "Mock server" }).getByText("seed 7").waitFor();
    expect(await page.getByRole("textbox", { name: "Search" }).inputValue()).toBe("compress");
  });

  it("is opened from the column, the error response and the recorded request that name a claim", async () => {
    const page = await open("#/reports?seed=7&size=small&clock=2026-03-10T15:00:00Z&speed=0&api=diagram_13");
    await sendRequest(page);
    await page.getByRole("button", { name: "Column guide" }).click();
    const column = page.getByRole("region", { name: "Column guide" }).getByRole("link", { name: "menu-date-format" });
    expect(await column.getAttribute("href")).toMatch(/^#\/claims\/menu-date-format\?seed=7&size=small&/);
    await page.getByRole("combobox", { name: "Token" }).fill("refuse-row-limit");
    await sendRequest(page);
    const inAlert = page.getByRole("alert").getByRole("link", { name: "row-limit", exact: true });
    const target = await inAlert.getAttribute("href");
    expect(target).toMatch(/^#\/claims\/row-limit\?seed=7&size=small&.*api=diagram_13/);
    expect(target).not.toContain("run=on");
    await page.getByRole("link", { name: "Live requests", exact: true }).click();
    await page.getByTestId("journal").locator("tbody tr[aria-rowindex]").first().getByRole("button").click();
    await page.getByTestId("explanation").getByRole("link", { name: "row-limit", exact: true }).click();
    await page.locator('[data-claim="row-limit"] input[type=radio]').first().waitFor();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("narrows to a report, for which a choice then is, and to changed claims", async () => {
    const page = await open("#/claims");
    await page.getByRole("combobox", { name: "Report" }).selectOption("diagram_1_2");
    const claims = page.locator("[data-claim]");
    await expect.poll(() => claims.count()).toBeLessThan(30);
    await choose(page, "success-code-type", "string");
    await expect.poll(() => decodeURIComponent(page.url())).toContain('{"success-code-type":{"diagram_1_2":"string"}}');
    await page.getByRole("switch", { name: "Changed only" }).click();
    await expect.poll(() => claims.count()).toBe(1);
    expect(await claims.first().getAttribute("data-changed")).toBe("true");
  });

  it("exports and imports a profile, and rejects an invalid file", async () => {
    const page = await open("#/claims");
    await choose(page, "success-code-type", "string");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export profile" }).click();
    const file = await (await saving).path();
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ mockvox: 1 });
    await page.getByRole("button", { name: "Revert changes" }).click();
    await page.getByText("0 changed").waitFor();
    const input = page.getByLabel("Profile file");
    await input.setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: await readFile(file) });
    await page.getByText("1 changed").waitFor();
    await input.setInputFiles({
      name: "none.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"mockvox": 9}'),
    });
    await page.getByRole("status").filter({ hasText: "Invalid profile" }).waitFor();
    await page.getByText("1 changed").waitFor();
  });
});

/** Unfolds every group, and returns the number of claims, all of which are then shown. */
async function unfoldGroups(page: Page): Promise<number> {
  await page.locator("[data-claim]").first().waitFor();
  const folded = page.locator("[data-group] > h2 button[aria-expanded=false]");
  while ((await folded.count()) > 0) await folded.first().click();
  const all = Number(/^(\d+) of \1 claims$/.exec(await page.getByText(/^\d+ of \d+ claims$/).innerText())?.[1]);
  await expect.poll(() => page.locator("[data-claim]").count()).toBe(all);
  return all;
}

/** Opens a link in the page as it is, with what was typed in it. */
async function followLink(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

/** Opens a claim that is not open yet, and chooses an answer. */
async function choose(page: Page, claim: string, answer: string): Promise<void> {
  const folded = page.locator(`[data-claim="${claim}"] button[aria-expanded=false]`);
  await page.locator(`[data-claim="${claim}"]`).waitFor();
  if ((await folded.count()) > 0) await folded.click();
  await page.locator(`[data-claim="${claim}"] input[type=radio][value="${answer}"]`).check();
}
