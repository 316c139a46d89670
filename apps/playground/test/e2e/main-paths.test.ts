import { connect } from "@mockvox/mock-server/connect";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { answerTo } from "./answer-to.ts";
import { brokenCases, runContract } from "./contract-run.ts";
import { ask } from "./scenes.ts";
import { servedPage } from "./served-page.ts";
import { type Visit, visiting } from "./visit.ts";

const clock = "2026-04-10T15:00:00Z";
/** Of the fake in the page; a running one was told by flags. */
const own = `seed=7&clock=${clock}`;
const day = "date_ini=20260302000000&date_end=20260302235959";
const month = "date_ini=20260301000000&date_end=20260331235959";

/** What everybody does with the page, wherever it comes from. The view Limits has a file of its own. */
describe("the main paths", () => {
  const visit = visiting();

  describe("of the static page", () => {
    meetThem(visit);
    scrollsSixtyThousand(visit);

    it("says that its own fake has still to start", async () => {
      const page = await visit("#/ask");
      await page.getByText("Nothing has been asked yet. The fake starts with the first request.").waitFor();
    });
  });

  describe("of the page that the command serves", () => {
    const url = servedPage("--clock", clock);
    beforeEach(async () => {
      await connect(url()).reset();
      await connect(url()).useProfile({ mockvox: 1, name: "usual", extends: "default", answers: {} });
    });
    meetThem(
      (hash, options) => visit(`${url()}/${hash}`, options),
      async (page) => {
        await page.getByRole("button", { name: "Give it to the running fake" }).click();
        await page.getByText("The running fake answers so.").waitFor();
      },
    );

    it("does not say that a fake which runs has still to start", async () => {
      const page = await visit(`${url()}/#/ask`);
      await page.getByText("Nothing has been asked yet").waitFor();
      expect(await page.getByText("The fake starts").count()).toBe(0);
    });
  });

  describe("of the page that the command serves for a large contact centre", () => {
    const url = servedPage("--clock", clock, "--size", "large");
    scrollsSixtyThousand((hash, options) => visit(`${url()}/${hash}`, options));
  });
});

/** `give` lets the fake answer as chosen, where it does not by itself. */
function meetThem(open: Visit, give: (page: Page) => Promise<void> = async () => {}): void {
  it("asks, is refused, finds nothing in another window, and all three are among the requests", async () => {
    const page = await open(`#/ask?${own}&api=cdr_4&${day}`);
    await page.getByText("Nothing has been asked yet").waitFor();
    await ask(page);
    expect(await status(page)).toBe("200");
    await page.getByRole("combobox", { name: "Token" }).fill("refuse-quota-spent");
    await ask(page);
    expect(await status(page)).toBe("403");
    const note = page.getByRole("alert");
    expect(await note.innerText()).toContain("TOKEN LIMIT EXCEEDED");
    expect(await note.innerText()).toContain("00:00 GMT-5");
    expect(await page.getByTestId("rows").count()).toBe(0);
    await page.getByRole("combobox", { name: "Token" }).fill("demo");
    await page.evaluate(() => location.assign(location.hash.replaceAll("202603", "201903")));
    await ask(page);
    expect(await status(page)).toBe("404");
    expect(await note.innerText()).toContain("it is an answer, not an error");
    await page.getByRole("link", { name: "Requests" }).click();
    const entries = page.getByTestId("journal").locator("tbody tr");
    await expect.poll(() => entries.count()).toBe(3);
    expect(await entries.nth(1).innerText()).toContain("quota-spent");
  });

  it("speaks the language that is chosen, also after the page was left", async () => {
    const page = await open(`#/ask?${own}&api=cdr_4&${day}`);
    await page.getByText("ES", { exact: true }).click();
    await page.getByRole("link", { name: "Consultar" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    await ask(page);
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Filas", "Gráfica", "Sobre", "Cabeceras", "Código"]);
    await page.reload();
    await page.getByRole("link", { name: "Consultar" }).waitFor();
  });

  it("gives the same bytes to whoever opens the copied link, and no token", async () => {
    const first = await open(`#/ask?api=campaign_8&campaign_id=all&${day}`);
    await first.getByRole("combobox", { name: "Token" }).fill("my-own-token");
    const bytes = await answerTo(first);
    const link = (await first.locator("[data-link]").getAttribute("data-link")) ?? "";
    expect(link).not.toContain("my-own-token");
    const second = await open(link, { locale: "es-CO", timezoneId: "Asia/Tokyo" });
    expect(bytes.length).toBeGreaterThan(1000);
    expect(await answerTo(second)).toBe(bytes);
  });

  it("shows what another answer changes, carries it in the address and lets the fake answer so", async () => {
    const page = await open(`#/claims?${own}&api=cdr_4&${day}`);
    await page.locator('[data-claim="success-code-type"] input[type=radio][value=string]').check();
    await page.getByTestId("difference").waitFor();
    expect(page.url()).toContain("answers=");
    await page.getByText("1 changed").waitFor();
    await give(page);
    await page.getByRole("link", { name: "Ask" }).click();
    await page.getByRole("form", { name: "Request" }).waitFor();
    await ask(page);
    await page.getByRole("tab", { name: "Envelope" }).click();
    await page.getByTestId("envelope").getByText('"code": "200"').waitFor();
  });

  it("puts every case of the contract to the fake, and none is broken", async () => {
    const page = await open(`#/contract?${own}`);
    await page.getByText("Whole", { exact: true }).click();
    await runContract(page);
    expect(await brokenCases(page)).toEqual([]);
    const [held = ""] = (await page.locator("[data-kind=passed]").innerText()).match(/\d+/) ?? [];
    expect(Number(held)).toBeGreaterThan(150);
  });
}

function scrollsSixtyThousand(open: Visit): void {
  it("stays with a few rows in the document while sixty thousand are scrolled, sorted and filtered", async () => {
    const page = await open(`#/ask?${own}&size=large&api=diagram_13&${month}`);
    await ask(page);
    const rows = page.getByTestId("rows");
    const held = rows.locator("tbody tr[aria-rowindex]");
    expect(await rows.getAttribute("aria-rowcount")).toBe("60001");
    expect(await held.count()).toBeLessThan(100);
    await rows.evaluate((table) => {
      const scroller = table.closest(".mantine-ScrollArea-viewport");
      scroller?.scrollTo({ top: scroller.scrollHeight });
    });
    await expect.poll(() => held.last().getAttribute("aria-rowindex")).toBe("60001");
    expect(await held.count()).toBeLessThan(100);

    const date = rows.getByRole("columnheader", { name: "date" });
    await date.getByRole("button").click();
    await date.getByRole("button").click();
    expect(await date.getAttribute("aria-sort")).toBe("descending");
    await rows.getByRole("textbox", { name: "Filter cod_opc_menu" }).fill("VENTAS_PLAN");
    await page.getByText(/^\d+ of 60000 rows$/).waitFor();
    const menus = rows.locator("tbody tr[aria-rowindex] td:last-child");
    expect(new Set(await menus.allInnerTexts())).toEqual(new Set(["VENTAS_PLAN_NUEVO"]));
  });
}

function status(page: Page): Promise<string> {
  return page.getByTestId("status").innerText();
}
