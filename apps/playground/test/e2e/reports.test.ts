import { parseCustomData, virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { namedProfile } from "@mockvox/spec";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { sendRequest } from "./scenes.ts";
import { sendAndReadBody } from "./send-and-read-body.ts";
import { showControls } from "./show-controls.ts";

const clock = "clock=2026-04-10T15:00:00Z";
const day = `seed=7&${clock}&api=diagram_13&date_ini=20260302000000&date_end=20260302235959`;
const month = `seed=7&${clock}&size=large&api=diagram_13&date_ini=20260301000000&date_end=20260331235959`;

describe("the Reports view", () => {
  const open = setupBrowser();

  it("sends a request by keyboard only, and shows the request, the response and its rows", async () => {
    const page = await open(`#/reports?${day}`);
    await page.getByRole("navigation").getByRole("link", { name: "Reports", exact: true }).focus();
    await tabTo(page, "Server");
    await page.keyboard.press("Enter");
    await page.getByTestId("response").waitFor();
    expect(await page.getByTestId("status").innerText()).toBe("200");
    expect(await page.getByTestId("response").innerText()).toContain(
      "GET https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=diagram_13&date_ini=20260302000000",
    );
    const rows = page.getByTestId("table");
    expect(Number(await rows.getAttribute("aria-rowcount"))).toBeGreaterThan(1000);
    expect(await rows.getByRole("columnheader").first().innerText()).toContain("rp_id");
  });

  it("shows the 31-day limit in a Spanish calendar, and takes the selected day", async () => {
    const page = await open("#/reports?api=cdr_4&date_ini=20260302000000&date_end=20260302235959", { locale: "es-CO" });
    await page.getByRole("button", { name: "Calendario: Hasta (GMT-5)" }).click();
    const calendar = page.getByRole("dialog", { name: "Hasta (GMT-5)" });
    await calendar.getByText("puede llegar hasta el 2026-04-02 00:00:00").waitFor();
    await calendar.getByRole("button", { name: "marzo 2026" }).waitFor();
    await calendar.getByRole("button", { name: "1 de marzo de 2026, fuera del límite", exact: true }).waitFor();
    await calendar.getByRole("button", { name: "Mes siguiente" }).click();
    await calendar.getByRole("button", { name: "2 de abril de 2026, fuera del límite", exact: true }).waitFor();
    await calendar.getByRole("button", { name: "1 de abril de 2026", exact: true }).click();
    await calendar.getByRole("button", { name: "Listo" }).click();
    await expect
      .poll(() => page.getByRole("textbox", { name: "Hasta (GMT-5)" }).inputValue())
      .toBe("2026-04-01 23:59:59");
    await page.getByText("31 días (máximo 31)", { exact: true }).waitFor();
  });

  it("explains the columns in Spanish, and scrolls them on a phone", async () => {
    const page = await open(`#/reports?${day}`, { locale: "es-CO", viewport: { width: 390, height: 844 } });
    await sendRequest(page);
    await page.getByRole("button", { name: "Guía de columnas" }).click();
    const legend = page.getByRole("region", { name: "Guía de columnas" });
    expect(await legend.innerText()).toContain("segundos desde el inicio");
    expect(await legend.innerText()).not.toMatch(/identifier|`/);
    expect(await legend.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
    await legend.getByRole("columnheader", { name: "Fuente" }).scrollIntoViewIfNeeded();
    expect(await legend.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  });

  it.for(["en-US", "es-CO"])(
    "shows the response on a phone without scrolling, and keeps the focus: %s",
    async (locale) => {
      const page = await open(`#/reports?${day}`, { locale, viewport: { width: 390, height: 844 } });
      await sendRequest(page);
      const tabs = page.getByRole("tablist");
      expect(await tabs.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0);
      const tops = await tabs.getByRole("tab").evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
      expect(tops.length).toBe(5);
      expect(new Set(tops).size).toBe(1);
      const rows = page.getByTestId("table").locator("tbody tr[aria-rowindex]");
      await expect.poll(async () => (await rows.first().boundingBox())?.y ?? 9999).toBeLessThan(844);
      expect(await page.locator("form button[type=submit]").evaluate((one) => one === document.activeElement)).toBe(
        true,
      );
    },
  );

  it("shows the title of each report, and the request as code before it is sent", async () => {
    const page = await open(`#/reports?${day}`, { locale: "es-CO" });
    await page.getByRole("combobox", { name: "Reporte" }).click();
    await page.getByRole("option", { name: "campaign_8 Códigos de máquina por teléfono" }).waitFor();
    await page.getByRole("option", { name: "cdr_4 Duración de las llamadas" }).click();
    await page.getByRole("button", { name: "Ver como código" }).click();
    expect(await page.getByTestId("code").innerText()).toContain("api=cdr_4");
  });

  it("recognizes an empty date range also if the profile responds with 200", async () => {
    const page = await open(`#/reports?profile=documented&${day.replaceAll("202603", "201903")}`);
    await sendRequest(page);
    expect(await page.getByTestId("status").innerText()).toBe("200");
    expect(await page.getByRole("alert").innerText()).toContain('Here a 200 means "no data"');
  });

  it.for([
    ["date_ini=20260201000000&date_end=20260331235959", "en-US", "The date range exceeds 31 days."],
    ["date_ini=20260303000000&date_end=20260302235959", "en-US", "date_ini is after date_end."],
    ["date_ini=20260230000000&date_end=20260302235959", "es-CO", "no existe en el calendario."],
  ])("says why the server rejects the dates: %s", async ([dates = "", locale = "", reason = ""]) => {
    const page = await open(`#/reports?run=on&seed=7&${clock}&api=cdr_4&${dates}`, { locale });
    const alert = page.getByRole("alert", { name: "400 · Validate dates entered" });
    await alert.getByText(reason).waitFor();
    await alert.getByText(locale === "es-CO" ? "Corrija las fechas" : "Fix the dates").waitFor();
    expect(await alert.locator("p").count()).toBe(2);
  });

  it("does not guess the reason of an injected error, and never calls an unexpected response empty", async () => {
    await using running = await serve({ port: 0, seed: 7 });
    running.wolkvox.refuse("window-too-long");
    const page = await open(`#/reports?mock=${encodeURIComponent(running.url)}&run=on&${day}`);
    const rejected = page.getByRole("alert", { name: "400 · Validate dates entered" });
    await rejected.getByText("Several errors have this message").waitFor();
    await rejected.getByText("The date range exceeds 31 days.").waitFor();
    running.wolkvox.respondWith({ status: 200, body: "{}" });
    await sendRequest(page);
    await page.getByRole("alert", { name: "Unexpected response" }).getByText('"no data"').waitFor();
    await page.close();
  });

  it("requests yesterday by the mock clock, of a running server and after moving the clock", async () => {
    const clock = virtualClock({ start: Date.parse("2026-03-10T15:00:00Z") });
    await using running = await serve({ port: 0, clock });
    const remotePage = await open(`#/reports?mock=${encodeURIComponent(running.url)}`);
    const from = (page: Page): Promise<string> => page.getByRole("textbox", { name: /^From/ }).inputValue();
    await expect.poll(() => from(remotePage)).toBe("2026-03-09 00:00:00");
    const localPage = await open("#/simulate?clock=2026-03-10T15:00:00Z");
    await showControls(localPage);
    await localPage.getByRole("button", { name: "Skip to midnight" }).click();
    await localPage
      .getByTestId("clock")
      .filter({ hasText: /^2026-03-11 00:00/ })
      .waitFor();
    await localPage.getByRole("link", { name: "Reports", exact: true }).click();
    await expect.poll(() => from(localPage)).toBe("2026-03-10 00:00:00");
  });

  it("keeps filter and order while another tab is shown", async () => {
    const page = await open(`#/reports?${day}`);
    await sendRequest(page);
    const rows = page.getByTestId("table");
    await rows.getByRole("columnheader", { name: "date" }).getByRole("button").click();
    await rows.getByRole("combobox", { name: "Filter channel" }).selectOption("voice");
    const found = await page.getByText(/^[\d,]+ of [\d,]+ rows$/).innerText();
    await page.getByRole("tab", { name: "Headers" }).click();
    await page.getByRole("tab", { name: "Table" }).click();
    await page.getByText(found).waitFor();
    expect(await rows.getByRole("columnheader", { name: "date" }).getAttribute("aria-sort")).toBe("ascending");
  });

  it("shows the JSON of 60,000 rows with few lines in the document, and folds it", async () => {
    const page = await open(`#/reports?${month}`);
    await sendRequest(page);
    await page.getByRole("tab", { name: "JSON" }).click();
    const json = page.getByTestId("json");
    await json.getByText('"code"').waitFor();
    expect(await json.innerText()).toContain('"60000 records were found"');
    expect(await json.locator(".cm-line").count()).toBeLessThan(500);
    const before = await json.locator(".cm-line").allInnerTexts();
    await json.locator(".cm-foldGutter span[title='Fold line']").first().click();
    await json.locator(".cm-foldPlaceholder").waitFor();
    expect(await json.locator(".cm-line").allInnerTexts()).not.toEqual(before);
  });

  it("draws the chart of a report, with a summary for screen readers", async () => {
    const page = await open(`#/reports?${day}`);
    await sendRequest(page);
    await page.getByRole("tab", { name: "Chart" }).click();
    await page.getByRole("img", { name: /\d+ journeys/ }).waitFor();
    const svg = page.getByTestId("chart").locator("svg");
    await expect.poll(() => svg.locator("path").count()).toBeGreaterThan(10);
    // Patterns tell what is drawn apart without colours.
    expect(await svg.locator("pattern").count()).toBeGreaterThan(0);
  });

  it("reproduces the same bytes after the clock of the token was moved", async () => {
    const today = "api=diagram_13&date_ini=20260310000000&date_end=20260310235959";
    const first = await open(`#/simulate?seed=7&clock=2026-03-10T15:00:00Z&speed=0&${today}`);
    await showControls(first);
    await first.getByTestId("clock").waitFor();
    for (const _ of [1, 2, 3, 4, 5, 6]) await first.getByRole("button", { name: "+1 hour" }).click();
    await first.getByTestId("clock").filter({ hasText: "2026-03-10 16:00:00" }).waitFor();
    await first.getByRole("link", { name: "Reports", exact: true }).click();
    const bytes = await sendAndReadBody(first);
    expect(bytes.length).toBeGreaterThan(1000);
    expect(await sendAndReadBody(await open(await linkOf(first)))).toBe(bytes);
  });

  it("reproduces the bytes of a running server in the page, with any options", async () => {
    await using running = await serve({
      port: 0,
      seed: 9,
      size: 400,
      openedOn: "2026-03-01",
      restatement: true,
      edges: true,
      profile: namedProfile("documented"),
      clock: virtualClock({ start: Date.parse("2026-03-10T15:00:00Z") }),
    });
    running.wolkvox.tenant().clock.advance({ hours: 6 });
    const query = "api=diagram_13&date_ini=20260310000000&date_end=20260310235959";
    const first = await open(`#/reports?mock=${encodeURIComponent(running.url)}&${query}`);
    const bytes = await sendAndReadBody(first);
    expect(bytes.length).toBeGreaterThan(1000);
    const link = await linkOf(first);
    expect(link).not.toContain(encodeURIComponent(running.url));
    expect(await sendAndReadBody(await open(link))).toBe(bytes);
  });

  it("says that custom data cannot be reproduced, and links to the server", async () => {
    await using running = await serve({ port: 0, data: parseCustomData({ rows: { diagram_13: [] } }) });
    const page = await open(`#/reports?mock=${encodeURIComponent(running.url)}&${day}`);
    await sendRequest(page);
    expect(await linkOf(page)).toContain(encodeURIComponent(running.url));
    await page.getByRole("button", { name: "Copy link" }).hover();
    await page.getByRole("tooltip").getByText("custom data").waitFor();
  });

  it.for([
    ["the browser forgot the site's data", forgetSite],
    ["the worker was unregistered", unregister],
  ] as const)("sends nothing out of the page even if its service worker is lost: %s", async ([, loseWorker]) => {
    const page = await open(`#/reports?${day}`);
    const sent: string[] = [];
    page.context().on("request", (request) => {
      const { "wolkvox-token": token = "" } = request.headers();
      if (token !== "" || request.url().includes("wolkvox.com")) sent.push(`${request.url()} ${token}`);
    });
    await page.getByRole("combobox", { name: "Token" }).fill("my-own-token");
    await sendRequest(page);
    await loseWorker(page);
    await page.getByRole("combobox", { name: "Report" }).click();
    await page.getByRole("option", { name: "cdr_4 " }).click();
    await page.locator("form button[type=submit]").click();
    await page.getByTestId("response").getByText("api=cdr_4").waitFor();
    expect(await page.getByTestId("status").innerText()).toBe("200");
    expect(sent).toEqual([]);
  });

  it("keeps its response while other views are shown, and drops it for another server", async () => {
    await using running = await serve({ port: 0, seed: 8 });
    const page = await open(`#/reports?${day}`);
    await sendRequest(page);
    await page.getByRole("tab", { name: "Headers" }).click();
    await page.getByRole("link", { name: "Simulate", exact: true }).click();
    await page.getByRole("button", { name: "Show all controls" }).waitFor();
    await page.getByRole("link", { name: "Reports", exact: true }).click();
    await page.getByTestId("response").waitFor();
    expect(await page.getByRole("tab", { name: "Headers" }).getAttribute("aria-selected")).toBe("true");
    await page.getByRole("button", { name: "In this browser tab" }).click();
    await page.getByRole("textbox", { name: "URL of the running server" }).fill(running.url);
    await page.getByText("Running server", { exact: true }).click();
    await page.getByText('Press "Send request"').waitFor();
    expect(await page.getByTestId("response").count()).toBe(0);
    expect(await page.locator("[data-link]").count()).toBe(0);
  });

  it("keeps the tab in the link, and adds nothing to the history for it", async () => {
    const page = await open(`#/reports?${day}`);
    await sendRequest(page);
    const entries = await page.evaluate(() => history.length);
    await page.getByRole("tab", { name: "Headers" }).click();
    await expect.poll(() => page.url()).toContain("tab=headers");
    expect(await page.evaluate(() => history.length)).toBe(entries);
    const other = await open(await linkOf(page));
    await other.getByRole("tabpanel").getByText("content-type").waitFor();
    await other.getByRole("tab", { name: "Table" }).click();
    await expect.poll(() => other.url()).not.toContain("tab=");
  });

  it("keeps the token out of the address and the browser's storage", async () => {
    const page = await open(`#/reports?${day}`);
    await page.getByRole("combobox", { name: "Token" }).fill("my-own-token");
    await sendRequest(page);
    const stored = await page.evaluate(() =>
      JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }]),
    );
    expect(stored).not.toContain("my-own-token");
  });
});

/** Presses Tab until the field with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const field = page.getByRole("textbox", { name });
  for (let press = 0; press < 20; press += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Failed to reach the field ${name} by the keyboard.`);
}

async function linkOf(page: Page): Promise<string> {
  return (await page.locator("[data-link]").getAttribute("data-link")) ?? "";
}

/** Clears the site's data including its service worker, as the browser's settings do while the page is open. */
async function forgetSite(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send("Storage.clearDataForOrigin", { origin, storageTypes: "service_workers,cache_storage" });
  await browser.send("ServiceWorker.enable");
  await browser.send("ServiceWorker.stopAllWorkers");
}

async function unregister(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
}
