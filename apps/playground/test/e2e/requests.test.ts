import { serve } from "@mockvox/mock-server/serve";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ask } from "./scenes.ts";
import { visiting } from "./visit.ts";

const day = "seed=7&clock=2026-03-10T15:00:00Z&api=cdr_4&date_ini=20260302000000&date_end=20260302235959";
const reports = "/api/v2/reports_manager.php";

describe("the view Requests", () => {
  const visit = visiting();

  it("says that nobody has asked yet", async () => {
    const page = await visit("#/requests");
    await page.getByText("Nobody has asked yet").waitFor();
  });

  it("shows what was asked, newest first, with its refusal, and filters", async () => {
    const page = await visit(`#/ask?${day}`);
    await ask(page);
    await page.getByRole("combobox", { name: "Token" }).fill("refuse-maintenance");
    await ask(page);
    await page.getByText("Refused").waitFor();
    await page.getByRole("link", { name: "Requests" }).click();
    const rows = page.getByTestId("journal").locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().innerText()).toContain("maintenance");
    await page.getByRole("textbox", { name: "Filter the requests" }).fill("maint");
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.getByTestId("journal").innerText()).not.toContain("refuse-maintenance");
  });

  it("opens one, sends it again, and takes it back to Ask", async () => {
    const page = await visit(`#/ask?${day}`);
    await ask(page);
    await page.getByRole("link", { name: "Requests" }).click();
    const rows = page.getByTestId("journal").locator("tbody tr");
    await rows.first().getByRole("button").click();
    const drawer = page.getByRole("dialog", { name: "One request" });
    await drawer.getByRole("button", { name: "Send again with your token" }).click();
    await drawer.getByText("Answered 200").waitFor();
    await expect.poll(() => rows.count()).toBe(2);
    await drawer.getByRole("button", { name: "Open under Ask" }).click();
    await page.getByRole("form", { name: "Request" }).waitFor();
    expect(page.url()).toContain("api=cdr_4");
  });

  it("names what is known of a request in Spanish too", async () => {
    const page = await visit(`#/ask?${day}`, { locale: "es-CO" });
    await ask(page);
    await page.getByRole("link", { name: "Peticiones" }).click();
    await page.getByTestId("journal").locator("tbody button").first().click();
    const facts = page.getByRole("dialog").getByRole("row");
    await facts.filter({ hasText: "Enviada hasta el final" }).filter({ hasText: "sí" }).waitFor();
    expect((await facts.allInnerTexts()).join(" ")).not.toMatch(/quotaLeft|whole|waited|\bat\b/);
  });

  it("follows a running fake that other programs ask", async () => {
    await using running = await serve({ port: 0, seed: 7 });
    const page = await visit(`#/requests?fake=${encodeURIComponent(running.url)}`);
    await page.getByText("Nobody has asked yet").waitFor();
    await fetch(`${running.url}${reports}?api=cdr_4&date_ini=20260302000000&date_end=20260302235959`, {
      headers: { "wolkvox-token": "another-program" },
    });
    const journal = page.getByTestId("journal");
    const rows = journal.locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(1);
    await fetch(`${running.url}${reports}?api=cdr_4&date_ini=20260302000000&date_end=20260302235959`, {
      headers: { "wolkvox-token": "refuse-quota-spent" },
    });
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().innerText()).toContain("quota-spent");
    expect(await journal.innerText()).not.toMatch(/another-program|refuse-quota-spent/);
  });

  it("says so when there is no fake at the address given, in both languages", async () => {
    const page = await visitNobody(visit);
    await page.getByRole("alert", { name: "There is no fake to ask" }).waitFor();
    await page.getByText("ES", { exact: true }).click();
    await page.getByText(/^Ningún Mockvox responde en http/).waitFor();
    await page.getByText("EN", { exact: true }).click();
    expect(await page.getByLabel("The fake starts").count()).toBe(0);
  });
});

/** A fake's address at which nobody listens; the browser's own note of that is no complaint of the page. */
async function visitNobody(visit: (hash: string) => Promise<Page>): Promise<Page> {
  const gone = await serve({ port: 0 });
  await gone.close();
  return visit(`#/requests?fake=${encodeURIComponent(gone.url)}`);
}
