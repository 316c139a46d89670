import { parseOwnData, virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { namedProfile } from "@mockvox/spec";
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

  it("shows a refusal with what to do, and no rows", async () => {
    const page = await visit(`#/ask?${day}`);
    await page.getByRole("combobox", { name: "Token" }).fill("refuse-quota-spent");
    await ask(page);
    expect(await page.getByTestId("status").innerText()).toBe("403");
    const note = page.getByRole("alert");
    expect(await note.innerText()).toContain("TOKEN LIMIT EXCEEDED");
    expect(await note.innerText()).toContain("00:00 GMT-5");
    expect(await page.getByTestId("rows").count()).toBe(0);
  });

  it("tells an empty window from a refusal, and a page where nothing was asked from both", async () => {
    const page = await visit(`#/ask?${day.replaceAll("202603", "201903")}`);
    await page.getByText("Nothing has been asked yet").waitFor();
    await ask(page);
    expect(await page.getByTestId("status").innerText()).toBe("404");
    expect(await page.getByRole("alert").innerText()).toContain("it is an answer, not an error");
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

  it("stays with a few rows in the document while sixty thousand are scrolled, sorted and filtered", async () => {
    const page = await visit(`#/ask?${month}`);
    await ask(page);
    const rows = page.getByTestId("rows");
    const held = (): Promise<number> => rows.locator("tbody tr[aria-rowindex]").count();
    const lastIndex = async (): Promise<number> =>
      Number(await rows.locator("tbody tr[aria-rowindex]").last().getAttribute("aria-rowindex"));
    expect(await rows.getAttribute("aria-rowcount")).toBe("60001");
    expect(await held()).toBeLessThan(100);
    await rows.evaluate((table) => {
      const scroller = table.closest(".mantine-ScrollArea-viewport");
      scroller?.scrollTo({ top: scroller.scrollHeight });
    });
    await expect.poll(lastIndex).toBe(60_001);
    expect(await held()).toBeLessThan(100);

    const date = rows.getByRole("columnheader", { name: "date" });
    await date.getByRole("button").click();
    await date.getByRole("button").click();
    expect(await date.getAttribute("aria-sort")).toBe("descending");
    await rows.getByRole("textbox", { name: "Filter cod_opc_menu" }).fill("VENTAS_PLAN");
    await page.getByText(/^\d+ of 60000 rows$/).waitFor();
    const menus = rows.locator("tbody tr[aria-rowindex] td:last-child");
    expect(new Set(await menus.allInnerTexts())).toEqual(new Set(["VENTAS_PLAN_NUEVO"]));
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

  it("speaks the language that is chosen, also after the page was left", async () => {
    const page = await visit(`#/ask?${day}`);
    await page.getByText("ES", { exact: true }).click();
    await page.getByRole("link", { name: "Consultar" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    await ask(page);
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Filas", "Gráfica", "Sobre", "Cabeceras", "Código"]);
    await page.reload();
    await page.getByRole("link", { name: "Consultar" }).waitFor();
  });

  it("gives the same bytes to whoever opens the copied link, and no token", async () => {
    const first = await visit("#/ask?api=campaign_8&campaign_id=all&date_ini=20260302000000&date_end=20260302235959");
    await first.getByRole("combobox", { name: "Token" }).fill("my-own-token");
    const bytes = await answerTo(first);
    const link = await linkOf(first);
    expect(link).not.toContain("my-own-token");
    const second = await visit(link, { locale: "es-CO", timezoneId: "Asia/Tokyo" });
    expect(bytes.length).toBeGreaterThan(1000);
    expect(await answerTo(second)).toBe(bytes);
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

async function unregister(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
}

/** Lets the browser forget the site's data, worker and all, as its settings do while the page is open. */
async function forgetSite(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await browser.send("Storage.clearDataForOrigin", { origin, storageTypes: "service_workers,cache_storage" });
  await browser.send("ServiceWorker.enable");
  await browser.send("ServiceWorker.stopAllWorkers");
}

/** Presses Tab until the field of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const field = page.getByRole("textbox", { name });
  for (let press = 0; press < 20; press += 1) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Failed to reach the field ${name} by the keyboard.`);
}

/** Asks, and tells the body that came. */
async function answerTo(page: Page): Promise<string> {
  const answering = page.waitForResponse(/reports_manager|in-page/);
  await ask(page);
  return (await answering).text();
}

async function linkOf(page: Page): Promise<string> {
  return (await page.locator("[data-link]").getAttribute("data-link")) ?? "";
}
