import { parseOwnData, virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { namedProfile } from "@mockvox/spec";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { answerTo } from "./answer-to.ts";
import { ask } from "./scenes.ts";
import { visiting } from "./visit.ts";

const clock = "clock=2026-04-10T15:00:00Z";
const day = `seed=7&${clock}&api=diagram_13&date_ini=20260302000000&date_end=20260302235959`;
const month = `seed=7&${clock}&size=large&api=diagram_13&date_ini=20260301000000&date_end=20260331235959`;

describe("the view Ask", () => {
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

  it("tells an empty window also where the profile answers 200", async () => {
    const page = await visit(`#/ask?profile=documented&${day.replaceAll("202603", "201903")}`);
    await ask(page);
    expect(await page.getByTestId("status").innerText()).toBe("200");
    expect(await page.getByRole("alert").innerText()).toContain("says so with a 200");
  });

  it("asks for yesterday by the clock of the fake, a running one or one that was moved", async () => {
    const clock = virtualClock({ start: Date.parse("2026-03-10T15:00:00Z") });
    await using running = await serve({ port: 0, clock });
    const beside = await visit(`#/ask?fake=${encodeURIComponent(running.url)}`);
    await beside.getByRole("button", { name: /^From/ }).getByText("2026-03-09 00:00:00").waitFor();
    const own = await visit("#/limits?clock=2026-03-10T15:00:00Z");
    await own.getByRole("button", { name: "To midnight" }).click();
    await own.getByText(/^2026-03-11 00:00/).waitFor();
    await own.getByRole("link", { name: "Ask" }).click();
    await own.getByRole("button", { name: /^From/ }).getByText("2026-03-10 00:00:00").waitFor();
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

  it("gives the same bytes also when the clock of the token was moved", async () => {
    const today = "api=diagram_13&date_ini=20260310000000&date_end=20260310235959";
    const first = await visit(`#/limits?seed=7&clock=2026-03-10T15:00:00Z&speed=0&${today}`);
    await first.getByTestId("clock").waitFor();
    for (const _ of [1, 2, 3, 4, 5, 6]) await first.getByRole("button", { name: "+1 hour" }).click();
    await first.getByText("2026-03-10 16:00:00").waitFor();
    await first.getByRole("link", { name: "Ask" }).click();
    const bytes = await answerTo(first);
    expect(bytes.length).toBeGreaterThan(1000);
    expect(await answerTo(await visit(await linkOf(first)))).toBe(bytes);
  });

  it("gives the same bytes in the page as a running fake, whatever that was started with", async () => {
    await using running = await serve({
      port: 0,
      seed: 9,
      size: 400,
      openedOn: "2026-03-01",
      restatement: true,
      profile: namedProfile("documented"),
      clock: virtualClock({ start: Date.parse("2026-03-10T15:00:00Z") }),
    });
    running.wolkvox.tenant().clock.advance({ hours: 6 });
    const query = "api=diagram_13&date_ini=20260310000000&date_end=20260310235959";
    const first = await visit(`#/ask?fake=${encodeURIComponent(running.url)}&${query}`);
    const bytes = await answerTo(first);
    expect(bytes.length).toBeGreaterThan(1000);
    const link = await linkOf(first);
    expect(link).not.toContain(encodeURIComponent(running.url));
    expect(await answerTo(await visit(link))).toBe(bytes);
  });

  it("says that a fake with data of its own cannot be had elsewhere, and links to it", async () => {
    await using running = await serve({ port: 0, data: parseOwnData({ rows: { diagram_13: [] } }) });
    const page = await visit(`#/ask?fake=${encodeURIComponent(running.url)}&${day}`);
    await ask(page);
    expect(await linkOf(page)).toContain(encodeURIComponent(running.url));
    await page.getByRole("button", { name: "Copy link" }).hover();
    await page.getByRole("tooltip").getByText("data of its own").waitFor();
  });

  it.for([
    ["the browser forgot the site's data", forgetSite],
    ["its worker was unregistered", unregister],
  ] as const)("sends nothing out of the page, whatever becomes of its worker: %s", async ([, lose]) => {
    const page = await visit(`#/ask?${day}`);
    const sent: string[] = [];
    page.context().on("request", (request) => {
      const { "wolkvox-token": token = "" } = request.headers();
      if (token !== "" || request.url().includes("wolkvox.com")) sent.push(`${request.url()} ${token}`);
    });
    await page.getByRole("combobox", { name: "Token" }).fill("my-own-token");
    await ask(page);
    await lose(page);
    await page.getByRole("combobox", { name: "Report" }).click();
    await page.getByRole("option", { name: "cdr_4" }).click();
    await page.locator("form button[type=submit]").click();
    await page.getByTestId("reply").getByText("api=cdr_4").waitFor();
    expect(await page.getByTestId("status").innerText()).toBe("200");
    expect(sent).toEqual([]);
  });

  it("keeps its answer while other views are looked at, and shows none of another fake", async () => {
    await using running = await serve({ port: 0, seed: 8 });
    const page = await visit(`#/ask?${day}`);
    await ask(page);
    await page.getByRole("tab", { name: "Headers" }).click();
    await page.getByRole("link", { name: "Limits" }).click();
    await page.getByTestId("clock").waitFor();
    await page.getByRole("link", { name: "Ask" }).click();
    await page.getByTestId("reply").waitFor();
    expect(await page.getByRole("tab", { name: "Headers" }).getAttribute("aria-selected")).toBe("true");
    await page.getByRole("button", { name: "Fake in this page" }).click();
    await page.getByRole("textbox", { name: "Address of the running fake" }).fill(running.url);
    await page.getByText("Running fake", { exact: true }).click();
    await page.getByText("Nothing has been asked yet").waitFor();
    expect(await page.getByTestId("reply").count()).toBe(0);
    expect(await page.locator("[data-link]").count()).toBe(0);
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

async function linkOf(page: Page): Promise<string> {
  return (await page.locator("[data-link]").getAttribute("data-link")) ?? "";
}

/** Lets the browser forget the site's data, worker and all, as its settings do while the page is open. */
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
