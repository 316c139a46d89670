import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ask } from "./scenes.ts";
import { hasBrowser, visiting } from "./visit.ts";

const clock = "clock=2026-04-10T15:00:00Z";
const day = `seed=7&${clock}&api=diagram_13&date_ini=20260302000000&date_end=20260302235959`;
const month = `seed=7&${clock}&size=large&api=diagram_13&date_ini=20260301000000&date_end=20260331235959`;

describe.skipIf(!hasBrowser)("the view Ask", () => {
  const visit = visiting();

  it("asks by the keyboard alone and shows the request, the answer and its rows", async () => {
    const page = await visit(`#/ask?${day}`);
    await page.getByRole("navigation").getByRole("link", { name: "Ask" }).focus();
    await tabTo(page, "Server");
    await page.keyboard.press("Enter");
    await page.getByTestId("reply").waitFor();
    expect(await page.getByTestId("status").innerText()).toBe("200");
    expect(await page.getByTestId("reply").innerText()).toContain(
      "GET https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=diagram_13&date_ini=20260302000000",
    );
    const rows = page.getByTestId("rows");
    expect(Number(await rows.getAttribute("aria-rowcount"))).toBeGreaterThan(1000);
    expect(await rows.getByRole("columnheader").first().innerText()).toContain("rp_id");
  });

  it("shows the 31-day limit in a calendar that speaks Spanish, and takes the day that is picked", async () => {
    const page = await visit("#/ask?api=cdr_4&date_ini=20260302000000&date_end=20260302235959", { locale: "es-CO" });
    await page.getByRole("button", { name: "Hasta (GMT-5)" }).click();
    const calendar = page.getByRole("dialog", { name: "Hasta (GMT-5)" });
    await calendar.getByText("llega hasta el 2026-04-02 00:00:00").waitFor();
    await calendar.getByRole("button", { name: "marzo 2026" }).waitFor();
    await calendar.getByRole("button", { name: "1 de marzo de 2026, fuera del límite", exact: true }).waitFor();
    await calendar.getByRole("button", { name: "Mes siguiente" }).click();
    await calendar.getByRole("button", { name: "2 de abril de 2026, fuera del límite", exact: true }).waitFor();
    await calendar.getByRole("button", { name: "1 de abril de 2026", exact: true }).click();
    await calendar.getByRole("button", { name: "Listo" }).click();
    await page.getByRole("button", { name: "Hasta (GMT-5)" }).getByText("2026-04-01 23:59:59").waitFor();
    await page.getByText("31 de 31 días", { exact: true }).waitFor();
  });

  it("tells what the columns mean in Spanish, and scrolls them on a phone", async () => {
    const page = await visit(`#/ask?${day}`, { locale: "es-CO", viewport: { width: 390, height: 844 } });
    await ask(page);
    await page.getByRole("button", { name: "Qué significan las columnas" }).click();
    const legend = page.getByRole("region", { name: "Qué significan las columnas" });
    expect(await legend.innerText()).toContain("segundos desde el inicio");
    expect(await legend.innerText()).not.toMatch(/identifier|`/);
    expect(await legend.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
    await legend.getByRole("columnheader", { name: "Fuente" }).scrollIntoViewIfNeeded();
    expect(await legend.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });

  it("says what each report tells, and gives the request as code before it is sent", async () => {
    const page = await visit(`#/ask?${day}`, { locale: "es-CO" });
    await page.getByRole("combobox", { name: "Reporte" }).click();
    await page.getByRole("option", { name: "campaign_8 Códigos de máquina por teléfono" }).waitFor();
    await page.getByRole("option", { name: "cdr_4 Duración de las llamadas" }).click();
    await page.getByRole("button", { name: "Esta petición como código" }).click();
    expect(await page.getByTestId("code").innerText()).toContain("api=cdr_4");
  });

  it("keeps what is filtered and sorted while another tab is looked at", async () => {
    const page = await visit(`#/ask?${day}`);
    await ask(page);
    const rows = page.getByTestId("rows");
    await rows.getByRole("columnheader", { name: "date" }).getByRole("button").click();
    await rows.getByRole("textbox", { name: "Filter channel" }).fill("voice");
    const found = await page.getByText(/^\d+ of \d+ rows$/).innerText();
    await page.getByRole("tab", { name: "Headers" }).click();
    await page.getByRole("tab", { name: "Rows" }).click();
    await page.getByText(found).waitFor();
    expect(await rows.getByRole("columnheader", { name: "date" }).getAttribute("aria-sort")).toBe("ascending");
  });

  it("opens the envelope of sixty thousand rows with a few of its lines in the document, and folds them", async () => {
    const page = await visit(`#/ask?${month}`);
    await ask(page);
    await page.getByRole("tab", { name: "Envelope" }).click();
    const envelope = page.getByTestId("envelope");
    await envelope.getByText('"code"').waitFor();
    expect(await envelope.innerText()).toContain('"60000 records were found"');
    expect(await envelope.locator(".cm-line").count()).toBeLessThan(500);
    const before = await envelope.locator(".cm-line").allInnerTexts();
    await envelope.locator(".cm-foldGutter span[title='Fold line']").first().click();
    await envelope.locator(".cm-foldPlaceholder").waitFor();
    expect(await envelope.locator(".cm-line").allInnerTexts()).not.toEqual(before);
  });

  it("draws the picture of a report with its words for those who do not see it", async () => {
    const page = await visit(`#/ask?${day}`);
    await ask(page);
    await page.getByRole("tab", { name: "Picture" }).click();
    await page.getByRole("img", { name: /\d+ journeys/ }).waitFor();
    expect(await page.getByTestId("picture").locator("svg path").count()).toBeGreaterThan(10);
  });

  it("keeps the token out of the address and the browser's storage", async () => {
    const page = await visit(`#/ask?${day}`);
    await page.getByRole("combobox", { name: "Token" }).fill("my-own-token");
    await ask(page);
    const kept = await page.evaluate(() => JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain("my-own-token");
  });
});

/** Presses Tab until the field of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const field = page.getByRole("textbox", { name });
  for (let press = 0; press < 20; press += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Failed to reach the field ${name} by the keyboard.`);
}
