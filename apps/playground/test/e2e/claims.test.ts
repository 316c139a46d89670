import { readFile } from "node:fs/promises";
import { serve } from "@mockvox/mock-server/serve";
import { namedProfile, resolveAnswers } from "@mockvox/spec";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { visiting } from "./visit.ts";

describe("the view Claims", () => {
  const visit = visiting();

  it("shows the whole ledger, and finds in it", async () => {
    const page = await visit("#/claims");
    const claims = page.locator("[data-claim]");
    await claims.first().waitFor();
    const all = await claims.count();
    expect(all).toBeGreaterThan(20);
    await page.getByRole("textbox", { name: "Search" }).fill("quota");
    await expect.poll(() => claims.count()).toBeLessThan(all);
    expect(await claims.count()).toBeGreaterThan(0);
    await page.getByRole("textbox", { name: "Search" }).fill("no claim says this");
    await page.getByText(`0 of ${all} claims`).waitFor();
  });

  it("asks its questions in Spanish too, and finds Spanish words", async () => {
    const page = await visit("#/claims", { locale: "es-CO" });
    await page.getByText("¿Cuándo vuelve a estar completa la cuota?").waitFor();
    await page.getByRole("textbox", { name: "Buscar" }).fill("tildes");
    await page.getByText("1 de").waitFor();
    await page.getByText("EN", { exact: true }).click();
    await page.getByText(/^0 of \d+ claims$/).waitFor();
  });

  it("shows what changes in one column on a phone, in signs that every font has", async () => {
    const page = await visit("#/claims", { viewport: { width: 390, height: 844 } });
    await choose(page, "success-code-type", "string");
    const difference = page.getByTestId("difference");
    await difference.locator(".cm-deletedChunk").first().waitFor();
    expect(await difference.locator(".cm-editor").count()).toBe(1);
    const folded = difference.locator(".cm-collapsedLines").first();
    expect(await folded.evaluate((lines) => getComputedStyle(lines, "::before").content)).toBe('"…"');
    await page.setViewportSize({ width: 1280, height: 900 });
    await difference.locator(".cm-mergeView").waitFor();
  });

  it("shows what a running fake answers by, and says what is given to it and what is not", async () => {
    await using running = await serve({ port: 0, profile: namedProfile("documented") });
    const answer = (): string => resolveAnswers(running.wolkvox.conduct().profile, "cdr_4")["success-code-type"];
    const other = answer() === "string" ? "number" : "string";
    const page = await visit(`#/claims?fake=${encodeURIComponent(running.url)}`);
    await page.getByText("The running fake answers so.").waitFor();
    expect(await page.getByRole("radio", { name: "documented", exact: true }).isChecked()).toBe(true);
    await choose(page, "success-code-type", other);
    await page.getByText("what is chosen here is in this page alone").waitFor();
    expect(answer()).not.toBe(other);
    await page.getByRole("button", { name: "Give it to the running fake" }).click();
    await page.getByText("The running fake answers so.").waitFor();
    expect(answer()).toBe(other);
    await page.getByRole("radiogroup", { name: "Named profile" }).getByText("default", { exact: true }).click();
    await page.getByText("what is chosen here is in this page alone").waitFor();
    await page.getByRole("button", { name: "Take the running fake's" }).click();
    await page.getByText("The running fake answers so.").waitFor();
    expect(await page.getByRole("radio", { name: "documented", exact: true }).isChecked()).toBe(true);
  });

  it("exports the profile, takes it back from the file, and refuses a file that is none", async () => {
    const page = await visit("#/claims");
    await choose(page, "success-code-type", "string");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export profile" }).click();
    const file = await (await saving).path();
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ mockvox: 1 });
    await page.getByRole("button", { name: "Undo all" }).click();
    await page.getByText("0 changed").waitFor();
    const input = page.getByLabel("Profile file");
    await input.setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: await readFile(file) });
    await page.getByText("1 changed").waitFor();
    await input.setInputFiles({
      name: "none.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"mockvox": 9}'),
    });
    await page.getByRole("status").filter({ hasText: "mockvox" }).waitFor();
    await page.getByText("1 changed").waitFor();
  });
});

async function choose(page: Page, claim: string, answer: string): Promise<void> {
  await page.locator(`[data-claim="${claim}"] input[type=radio][value="${answer}"]`).check();
}
