import { serve } from "@mockvox/mock-server/serve";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ask } from "./scenes.ts";
import { visiting } from "./visit.ts";

const day = "api=cdr_4&date_ini=20260302000000&date_end=20260302235959";

describe("parts of the page that do not come", () => {
  const visit = visiting();

  it("says so where a view would be, leaves the rest, and shows the view once it comes", async () => {
    const page = await visit("#/ask", { locale: "es-CO" });
    await page.getByRole("form", { name: "Petición" }).waitFor();
    const comeAgain = await missing(page, /claims-view.*\.js$/);
    await page.getByRole("link", { name: "Supuestos" }).click();
    const note = page.getByRole("alert", { name: "Esta parte de la página no llegó" });
    await note.waitFor();
    await page.getByRole("link", { name: "Consultar" }).click();
    await page.getByRole("form", { name: "Petición" }).waitFor();
    expect(await note.count()).toBe(0);
    await page.getByRole("link", { name: "Supuestos" }).click();
    await comeAgain();
    await page.getByRole("button", { name: "Intentar de nuevo" }).click();
    await page.locator("[data-claim]").first().waitFor();
  });

  it.for([
    { tab: "Picture", file: /echarts.*\.js$/, shown: "picture" },
    { tab: "Envelope", file: /json-viewer.*\.js$/, shown: "envelope" },
  ])("says so under the tab $tab alone", async ({ tab, file, shown }) => {
    // A worker would ask for the file past the test.
    await using running = await serve({ port: 0, seed: 7 });
    const page = await visit(`#/ask?fake=${encodeURIComponent(running.url)}&${day}`);
    await ask(page);
    const comeAgain = await missing(page, file);
    await page.getByRole("tab", { name: tab }).click();
    await page.getByRole("alert", { name: "This part of the page did not come" }).waitFor();
    expect(await page.getByTestId("status").innerText()).toBe("200");
    await comeAgain();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByTestId(shown).locator("svg, .cm-line").first().waitFor();
  });

  it("says so where the claims would be when another language does not come", async () => {
    const page = await visit("#/claims?answers=%7B%22success-code-type%22%3A%7B%22cdr_4%22%3A%22string%22%7D%7D");
    await page.getByTestId("difference").waitFor();
    const comeAgain = await missing(page, /ledger-spanish.*\.js$/);
    await page.getByText("ES", { exact: true }).click();
    await page.getByRole("alert", { name: "Esta parte de la página no llegó" }).waitFor();
    await comeAgain();
    await page.getByRole("button", { name: "Intentar de nuevo" }).click();
    await page.getByTestId("difference").waitFor();
  });
});

/** Lets nothing come from an address, as when nobody listens there, until the function returned is called. */
async function missing(page: Page, address: RegExp): Promise<() => Promise<void>> {
  await page.route(address, (route) => route.abort("connectionrefused"));
  return () => page.unroute(address);
}
