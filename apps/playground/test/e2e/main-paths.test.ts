import { connect } from "@mockvox/mock-server/connect";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { failedCases, runContract } from "./contract-run.ts";
import { type OpenPage, setupBrowser } from "./open-page.ts";
import { sendRequest } from "./scenes.ts";
import { sendAndReadBody } from "./send-and-read-body.ts";
import { setupServedPage } from "./served-page.ts";

const clock = "2026-04-10T15:00:00Z";
/** The options of the mock server in the page; a running one gets them as flags. */
const inPageOptions = `seed=7&clock=${clock}`;
const day = "date_ini=20260302000000&date_end=20260302235959";
const month = "date_ini=20260301000000&date_end=20260331235959";

/** The most common uses of the page, for every way to host it. The Simulate view has its own file. */
describe("the main paths", () => {
  const open = setupBrowser();

  describe("of the static page", () => {
    testMainPaths(open);
    testSixtyThousandRows(open);

    it("says that its own mock server has not started yet", async () => {
      const page = await open("#/reports");
      await page
        .getByText(
          'Press "Send request" to see a response. The mock server runs in this tab and starts on the first request.',
        )
        .waitFor();
    });
  });

  describe("of the page that the command serves", () => {
    const url = setupServedPage("--clock", clock);
    beforeEach(async () => {
      await connect(url()).reset();
      await connect(url()).useProfile({ mockvox: 1, name: "usual", extends: "default", answers: {} });
    });
    testMainPaths(
      (hash, options) => open(`${url()}/${hash}`, options),
      async (page) => {
        await page.getByRole("button", { name: "Apply to the running server" }).click();
        await page.getByText("Applied to the running server.").waitFor();
      },
    );

    it("does not say so for a running server", async () => {
      const page = await open(`${url()}/#/reports`);
      await page.getByText('Press "Send request"').waitFor();
      expect(await page.getByText("starts on the first request").count()).toBe(0);
    });
  });

  describe("of the page that the command serves for a large contact centre", () => {
    const url = setupServedPage("--clock", clock, "--size", "large");
    testSixtyThousandRows((hash, options) => open(`${url()}/${hash}`, options));
  });
});

/** `apply` applies the selected profile to a running server. */
function testMainPaths(open: OpenPage, apply: (page: Page) => Promise<void> = async () => {}): void {
  it("gets rows, an error response and an empty date range, and lists all three requests", async () => {
    const page = await open(`#/reports?${inPageOptions}&api=cdr_4&${day}`);
    await page.getByText('Press "Send request"').waitFor();
    await sendRequest(page);
    expect(await status(page)).toBe("200");
    await page.getByRole("combobox", { name: "Token" }).fill("refuse-quota-spent");
    await sendRequest(page);
    expect(await status(page)).toBe("403");
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toContain("TOKEN LIMIT EXCEEDED");
    expect(await alert.innerText()).toContain("00:00 GMT-5");
    expect(await page.getByTestId("table").count()).toBe(0);
    await page.getByRole("combobox", { name: "Token" }).fill("demo");
    // A URL of a request that was sent sends it again.
    await page.evaluate(() => location.assign(location.hash.replaceAll("202603", "201903")));
    await expect.poll(() => status(page)).toBe("404");
    expect(await alert.innerText()).toContain('means "no data", not a failure');
    await page.getByRole("link", { name: "Live requests", exact: true }).click();
    const entries = page.getByTestId("journal").locator("tbody tr[aria-rowindex]");
    await expect.poll(() => entries.count()).toBe(3);
    expect(await entries.nth(1).innerText()).toContain("quota-spent");
  });

  it("uses the selected language, also after a reload", async () => {
    const page = await open(`#/reports?${inPageOptions}&api=cdr_4&${day}`);
    await page.getByText("ES", { exact: true }).click();
    await page.getByRole("link", { name: "Reportes", exact: true }).waitFor();
    await expect.poll(() => page.locator("html").getAttribute("lang")).toBe("es");
    await sendRequest(page);
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Tabla", "Gráfica", "JSON", "Cabeceras", "Código"]);
    await page.reload();
    await page.getByRole("link", { name: "Reportes", exact: true }).waitFor();
  });

  it("reproduces the same bytes from the copied link, which holds no token", async () => {
    const first = await open(`#/reports?api=campaign_8&campaign_id=all&${day}`);
    await first.getByRole("combobox", { name: "Token" }).fill("my-own-token");
    const bytes = await sendAndReadBody(first);
    const link = (await first.locator("[data-link]").getAttribute("data-link")) ?? "";
    expect(link).not.toContain("my-own-token");
    const second = await open(link, { locale: "es-CO", timezoneId: "Asia/Tokyo" });
    expect(bytes.length).toBeGreaterThan(1000);
    expect(await sendAndReadBody(second)).toBe(bytes);
  });

  it("shows what another answer changes, keeps it in the URL and applies it to the mock server", async () => {
    const page = await open(`#/claims?${inPageOptions}&api=cdr_4&${day}`);
    await page.locator('[data-claim="success-code-type"] button[aria-expanded=false]').click();
    await page.locator('[data-claim="success-code-type"] input[type=radio][value=string]').check();
    await page.getByTestId("difference").waitFor();
    expect(page.url()).toContain("answers=");
    await page.getByText("1 changed").waitFor();
    await apply(page);
    await page.getByRole("link", { name: "Reports", exact: true }).click();
    await page.getByRole("form", { name: "Request" }).waitFor();
    await sendRequest(page);
    await page.getByRole("tab", { name: "JSON" }).click();
    await page.getByTestId("json").getByText('"code": "200"').waitFor();
  });

  it("runs every check against the mock server without a failure", async () => {
    const page = await open(`#/check?${inPageOptions}`);
    await page.getByText("Full", { exact: true }).click();
    await runContract(page);
    expect(await failedCases(page)).toEqual([]);
    const [passed = ""] = (await page.locator("[data-status=passed]").innerText()).match(/\d+/) ?? [];
    expect(Number(passed)).toBeGreaterThan(150);
  });
}

function testSixtyThousandRows(open: OpenPage): void {
  it("keeps few rows in the document while 60,000 are scrolled, sorted and filtered", async () => {
    const page = await open(`#/reports?${inPageOptions}&size=large&api=diagram_13&${month}`);
    await sendRequest(page);
    const rows = page.getByTestId("table");
    const rendered = rows.locator("tbody tr[aria-rowindex]");
    expect(await rows.getAttribute("aria-rowcount")).toBe("60001");
    expect(await rendered.count()).toBeLessThan(100);
    await rows.evaluate((table) => {
      const scroller = table.closest(".mantine-ScrollArea-viewport");
      scroller?.scrollTo({ top: scroller.scrollHeight });
    });
    await expect.poll(() => rendered.last().getAttribute("aria-rowindex")).toBe("60001");
    expect(await rendered.count()).toBeLessThan(100);

    const date = rows.getByRole("columnheader", { name: "date" });
    await date.getByRole("button").click();
    await date.getByRole("button").click();
    expect(await date.getAttribute("aria-sort")).toBe("descending");
    await rows.getByRole("combobox", { name: "Filter cod_opc_menu" }).selectOption("VENTAS_PLAN_NUEVO");
    await page.getByText(/^[\d,]+ of 60,000 rows$/).waitFor();
    const menus = rows.locator("tbody tr[aria-rowindex] td:last-child");
    expect(new Set(await menus.allInnerTexts())).toEqual(new Set(["VENTAS_PLAN_NUEVO"]));
  });
}

function status(page: Page): Promise<string> {
  return page.getByTestId("status").innerText();
}
