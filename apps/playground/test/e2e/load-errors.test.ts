import { serve } from "@mockvox/mock-server/serve";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { sendRequest } from "./scenes.ts";

const day = "api=cdr_4&date_ini=20260302000000&date_end=20260302235959";

describe("parts of the page that cannot be loaded", () => {
  const open = setupBrowser();

  it("shows an error in place of a view, keeps the rest, and loads the view on retry", async () => {
    const page = await open("#/reports", { locale: "es-CO" });
    await page.getByRole("form", { name: "Petición" }).waitFor();
    const unblock = await blockRequests(page, /claims-view.*\.js$/);
    await page.getByRole("link", { name: "Preguntas abiertas", exact: true }).click();
    const alert = page.getByRole("alert", { name: "No se pudo cargar esta parte de la página" });
    await alert.waitFor();
    await page.getByRole("link", { name: "Reportes", exact: true }).click();
    await page.getByRole("form", { name: "Petición" }).waitFor();
    expect(await alert.count()).toBe(0);
    await page.getByRole("link", { name: "Preguntas abiertas", exact: true }).click();
    await unblock();
    await page.getByRole("button", { name: "Reintentar" }).click();
    await page.locator("[data-claim]").first().waitFor();
  });

  it.for([
    { tab: "Chart", file: /echarts.*\.js$/, shown: "chart" },
    { tab: "JSON", file: /json-viewer.*\.js$/, shown: "json" },
  ])("shows an error only under the tab $tab", async ({ tab, file, shown }) => {
    // A service worker would load the file without the route of this test.
    await using running = await serve({ port: 0, seed: 7 });
    const page = await open(`#/reports?mock=${encodeURIComponent(running.url)}&${day}`);
    await sendRequest(page);
    const unblock = await blockRequests(page, file);
    await page.getByRole("tab", { name: tab }).click();
    await page.getByRole("alert", { name: "Could not load this part of the page" }).waitFor();
    expect(await page.getByTestId("status").innerText()).toBe("200");
    await unblock();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByTestId(shown).locator("svg, .cm-line").first().waitFor();
  });

  it("loads the library of the charts with their tab only, and shows all but the drawing without it", async () => {
    await using running = await serve({ port: 0, seed: 7 });
    const page = await open(`#/reports?mock=${encodeURIComponent(running.url)}&${day}`);
    const unblock = await blockRequests(page, /echarts.*\.js$/);
    await sendRequest(page);
    await page.getByRole("button", { name: "Download" }).click();
    await page.getByRole("menuitem", { name: "CSV" }).waitFor();
    await page.keyboard.press("Escape");
    // What the library calls the attribute of an element with a chart.
    expect(await countScripts(page, "_echarts_instance_")).toBe(0);
    await page.getByRole("tab", { name: "Chart" }).click();
    await page.getByRole("alert", { name: "Could not load this part of the page" }).waitFor();
    await page.getByText(/^[\d,]+ calls; the largest group/).waitFor();
    expect(await page.getByRole("button", { name: "Save CSV" }).isEnabled()).toBe(true);
    expect(await page.getByRole("button", { name: "Save PNG" }).isEnabled()).toBe(false);
    await page.getByRole("button", { name: "Show these figures as a table" }).click();
    await page.getByTestId("figures").waitFor();
    await unblock();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByTestId("chart").locator("svg").waitFor();
    await page.getByRole("button", { name: "Save PNG" }).and(page.locator(":enabled")).waitFor();
    expect(await countScripts(page, "_echarts_instance_")).toBe(1);
  });

  it("stays in English with an error when the Spanish texts cannot be loaded, until Spanish is selected again", async () => {
    const page = await open("#/reports");
    const unblock = await blockRequests(page, /\/es-.*\.js$/);
    await page.getByText("ES", { exact: true }).click();
    const alert = page.getByRole("alert", { name: "Could not load this part of the page" });
    await alert.waitFor();
    await page.getByRole("form", { name: "Request" }).waitFor();
    await unblock();
    await page.getByText("ES", { exact: true }).click();
    await page.getByRole("form", { name: "Petición" }).waitFor();
    expect(await alert.count()).toBe(0);
  });

  it("shows an error in place of the claims when another language cannot be loaded", async () => {
    const page = await open(
      "#/claims/success-code-type?answers=%7B%22success-code-type%22%3A%7B%22cdr_4%22%3A%22string%22%7D%7D",
    );
    await page.getByTestId("difference").waitFor();
    const unblock = await blockRequests(page, /ledger-spanish.*\.js$/);
    await page.getByText("ES", { exact: true }).click();
    await page.getByRole("alert", { name: "No se pudo cargar esta parte de la página" }).waitFor();
    await unblock();
    await page.getByRole("button", { name: "Reintentar" }).click();
    await page.getByTestId("difference").waitFor();
  });
});

/** Blocks requests that match a pattern, as if no server were running, until the returned function is called. */
async function blockRequests(page: Page, url: RegExp): Promise<() => Promise<void>> {
  await page.route(url, (route) => route.abort("connectionrefused"));
  return () => page.unroute(url);
}

/** The number of loaded scripts that have a text. */
function countScripts(page: Page, text: string): Promise<number> {
  return page.evaluate(async (part) => {
    const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
    const bodies = await Promise.all(scripts.map(async ({ name }) => (await fetch(name)).text()));
    return new Set(bodies.filter((body) => body.includes(part))).size;
  }, text);
}
