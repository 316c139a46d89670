import { serve } from "@mockvox/mock-server/serve";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { sendRequest } from "./scenes.ts";

const day = "seed=7&clock=2026-03-10T15:00:00Z&api=cdr_4&date_ini=20260302000000&date_end=20260302235959";
const reports = "/api/v2/reports_manager.php";

describe("the Live requests view", () => {
  const open = setupBrowser();

  it("says that it waits for requests", async () => {
    const page = await open("#/requests");
    await page.getByText("Waiting for requests").waitFor();
    expect(await page.locator("main").innerText()).toContain("only this page can send it requests");
  });

  it("shows requests with their error responses, newest first, and filters them", async () => {
    const page = await open(`#/reports?${day}`);
    await sendRequest(page);
    await page.getByRole("combobox", { name: "Token" }).fill("refuse-maintenance");
    await sendRequest(page);
    await page.getByRole("alert").getByText("Try again when the nightly backup is over.").waitFor();
    await page.getByRole("link", { name: "Live requests", exact: true }).click();
    const rows = page.getByTestId("journal").locator("tbody tr[aria-rowindex]");
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().innerText()).toContain("maintenance");
    await page.getByRole("textbox", { name: "Filter requests" }).fill("maint");
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.getByTestId("journal").innerText()).not.toContain("refuse-maintenance");
  });

  it("opens a request, replays it, and opens it in Reports", async () => {
    const page = await open(`#/reports?${day}`);
    await sendRequest(page);
    await page.getByRole("link", { name: "Live requests", exact: true }).click();
    const rows = page.getByTestId("journal").locator("tbody tr[aria-rowindex]");
    await rows.first().getByRole("button").click();
    const drawer = page.getByRole("dialog", { name: /^GET cdr_4/ });
    await drawer.getByRole("button", { name: 'Replay with token "demo"' }).click();
    await drawer.getByText("Response: 200").waitFor();
    await expect.poll(() => rows.count()).toBe(2);
    await drawer.getByRole("button", { name: "Open in Reports" }).click();
    await page.getByRole("form", { name: "Request" }).waitFor();
    expect(page.url()).toContain("api=cdr_4");
  });

  it("labels the details of a request in Spanish", async () => {
    const page = await open(`#/reports?${day}`, { locale: "es-CO" });
    await sendRequest(page);
    await page.getByRole("link", { name: "Peticiones en vivo", exact: true }).click();
    await page.getByTestId("journal").locator("tbody button").first().click();
    const details = page.getByRole("dialog").getByRole("row");
    await details.filter({ hasText: "Enviada completa" }).filter({ hasText: "sí" }).waitFor();
    expect((await details.allInnerTexts()).join(" ")).not.toMatch(
      /quotaLeft|complete|waitedMs|receivedAt|clockMs|\bat\b/,
    );
  });

  it("shows requests of other programs to a running server", async () => {
    await using running = await serve({ port: 0, seed: 7 });
    const page = await open(`#/requests?mock=${encodeURIComponent(running.url)}`);
    await page.getByText("Waiting for requests").waitFor();
    await fetch(`${running.url}${reports}?api=cdr_4&date_ini=20260302000000&date_end=20260302235959`, {
      headers: { "wolkvox-token": "another-program" },
    });
    const journal = page.getByTestId("journal");
    const rows = journal.locator("tbody tr[aria-rowindex]");
    await expect.poll(() => rows.count()).toBe(1);
    await fetch(`${running.url}${reports}?api=cdr_4&date_ini=20260302000000&date_end=20260302235959`, {
      headers: { "wolkvox-token": "refuse-quota-spent" },
    });
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().innerText()).toContain("quota-spent");
    expect(await journal.innerText()).not.toMatch(/another-program|refuse-quota-spent/);
  });

  it("says in both languages that no server responded at the URL", async () => {
    const page = await openWithoutServer(open);
    await page.getByRole("alert", { name: "Not connected to a mock server" }).waitFor();
    await page.getByText("ES", { exact: true }).click();
    await page.getByText(/^Ningún servidor Mockvox respondió en http/).waitFor();
    await page.getByText("EN", { exact: true }).click();
    expect(await page.getByLabel("Starting the mock server").count()).toBe(0);
  });
});

/** Opens the page with the URL of a server that has stopped. The browser's own message about it is not reported as a complaint. */
async function openWithoutServer(open: (hash: string) => Promise<Page>): Promise<Page> {
  const stopped = await serve({ port: 0 });
  await stopped.close();
  return open(`#/requests?mock=${encodeURIComponent(stopped.url)}`);
}
