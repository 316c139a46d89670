import { readFile } from "node:fs/promises";
import { virtualClock } from "@mockvox/mock-server";
import { parseReport } from "@mockvox/mock-server/reports";
import { serve } from "@mockvox/mock-server/serve";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { sendRequest } from "./scenes.ts";

const clock = "clock=2026-04-10T15:00:00Z";
const oneDay = "date_ini=20260302000000&date_end=20260302235959";
const day = `seed=7&${clock}&${oneDay}`;

describe("the Reports view", () => {
  const open = setupBrowser();

  // A few responses of up to 13 MB each.
  it("warns that a response was cut, splits the range, and then has all rows", { timeout: 400_000 }, async () => {
    const page = await open(`#/reports?seed=7&${clock}&size=100000&${oneDay}&api=diagram_13`);
    await sendRequest(page);
    const warning = page.getByTestId("row-limit");
    expect(await warning.innerText()).toMatch(
      /Cut at 60,000 rows: the rest is missing[\s\S]*The latest row is dated 2026-03-02/,
    );
    await warning.getByRole("button", { name: "Split the date range" }).click();
    await warning.getByText(/^All rows, in \d+ parts$/).waitFor({ timeout: 300_000 });
    expect(Number(await page.getByTestId("table").getAttribute("aria-rowcount"))).toBeGreaterThan(60_001);
  });

  it("takes dates that are typed or pasted, and shows what is wrong with others", async () => {
    const page = await open(`#/reports?${day}&api=cdr_4`);
    const from = page.getByRole("textbox", { name: "From (GMT-5)" });
    await from.fill("20260301120000");
    await from.blur();
    expect(await from.inputValue()).toBe("2026-03-01 12:00:00");
    await expect.poll(() => page.url()).toContain("date_ini=20260301120000");
    await page.getByRole("textbox", { name: "To (GMT-5)" }).fill("2026-03-01");
    await expect.poll(() => page.url()).toContain("date_end=20260301235959");
    await from.fill("2026");
    await page.getByText("Not a valid date. Use 14 digits").waitFor();
    await from.blur();
    await page.goto(page.url().replace(/date_ini=\d+/, "date_ini=20269"));
    await expect.poll(() => from.inputValue()).toBe("20269");
    await page.getByRole("button", { name: "Yesterday" }).click();
    await expect.poll(() => page.url()).toContain("date_ini=20260409000000&date_end=20260409235959");
  });

  it("opens a link with its response, and returns to earlier requests with Back, without a second request", async () => {
    const page = await open(`#/reports?${day}&api=cdr_4&run=on`);
    await page.getByTestId("response").getByText("api=cdr_4").waitFor();
    await selectReport(page, "diagram_2");
    await sendRequest(page);
    await page.getByTestId("response").getByText("api=diagram_2").waitFor();
    await page.goBack();
    await page.getByTestId("response").getByText("api=cdr_4").waitFor();
    expect(await page.getByRole("combobox", { name: "Report" }).inputValue()).toBe("cdr_4");
    await page.goForward();
    await page.getByTestId("response").getByText("api=diagram_2").waitFor();
    await page.getByRole("button", { name: "Last requests (2)" }).click();
    await page.getByRole("menuitem", { name: /cdr_4/ }).click();
    await page.getByTestId("response").getByText("api=cdr_4").waitFor();
    await page.getByRole("link", { name: "Live requests", exact: true }).click();
    await page.getByText("2 requests.").waitFor();
  });

  it("does not send with an invalid server number", async () => {
    const page = await open(`#/reports?${day}&api=cdr_4`);
    await page.getByRole("textbox", { name: "Server" }).fill("00");
    await page.getByRole("button", { name: "Send request" }).click();
    await page.getByText("Must be four digits").waitFor();
    expect(await page.getByTestId("response").count()).toBe(0);
    await page.getByRole("textbox", { name: "Server" }).fill("0002");
    await page.getByRole("button", { name: "Send request" }).click();
    await page.getByTestId("response").getByText("wv0002").waitFor();
  });

  it("keeps the focus on the button and announces the outcome", async () => {
    const page = await open(`#/reports?${day}&api=cdr_4`);
    const button = page.getByRole("button", { name: "Send request" });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("response").waitFor();
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByTestId("announcement").innerText()).toMatch(/^200\. 5 rows\. [\d,.]+ ms$/);
  });

  it("shows names next to ids, copies a cell and a row, and saves the filtered rows", async () => {
    const page = await open(`#/reports?${day}&api=diagram_2`, { permissions: ["clipboard-read", "clipboard-write"] });
    await sendRequest(page);
    const table = page.getByTestId("table");
    const first = table.locator('[data-cell="0-0"]');
    await expect.poll(() => first.innerText()).toMatch(/^\d+ \p{L}/u);
    const [id = ""] = (await first.innerText()).split(" ");
    await first.focus();
    await page.getByRole("button", { name: "Copy cell" }).click();
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    expect(await copied()).toBe(id);
    await first.focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("button", { name: "Copy row" }).click();
    const row: unknown = JSON.parse(await copied());
    expect(row).toMatchObject({ skill_id: (await table.locator('[data-cell="1-0"]').innerText()).split(" ")[0] });
    await table.getByRole("textbox", { name: "Filter treatment" }).fill(">0");
    const lines = (await save(page, "CSV")).trim().split(/\r?\n/);
    expect(lines[0]).toMatch(/^skill_id,treatment,/);
    expect(
      (await save(page, "NDJSON"))
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toHaveLength(lines.length - 1);
    expect(JSON.parse(await save(page, "JSON"))).toMatchObject({ data: expect.any(Array) });
  });

  it("draws only the rows that match the filter and says so, and saves the chart and its figures", async () => {
    const page = await open(`#/reports?${day}&api=diagram_13`);
    await sendRequest(page);
    await page.getByRole("combobox", { name: "Filter channel" }).selectOption("voice");
    await page.getByRole("tab", { name: "Chart" }).click();
    await page.getByText(/Drawn from the [\d,]+ rows that match/).waitFor();
    await page.locator("[data-testid=chart] svg text").first().waitFor();
    const png = await save(page, "PNG", "Save PNG");
    expect(png.slice(1, 4)).toBe("PNG");
    expect(await save(page, "CSV", "Save CSV")).toMatch(/^step,from,to,journeys/);
  });

  it.for([
    ["diagram_13", true],
    ["cdr_4", false],
  ] as const)("shows the figures of the chart of %s as a table (scrolling: %s)", async ([report, isLong]) => {
    const page = await open(`#/reports?${day}&api=${report}`);
    await sendRequest(page);
    await page.getByRole("tab", { name: "Chart" }).click();
    const csv = Buffer.from(await save(page, "CSV", "Save CSV"), "latin1").toString("utf8");
    const show = page.getByRole("button", { name: "Show these figures as a table" });
    await show.click();
    const table = page.getByRole("table", { name: `Figures of the chart of ${report}` });
    await table.waitFor();
    const lines = await table
      .getByRole("row")
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent).join(";")));
    expect(lines.map((line) => line.replace(/,/g, ""))).toEqual(csv.trim().replace(/,/g, ";").split(/\r?\n/));
    expect(await table.getByRole("columnheader").count()).toBe(4);
    const region = page.getByRole("region", { name: `Figures of the chart of ${report}` });
    expect(await region.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)).toBe(isLong);
    await page.getByRole("button", { name: "Hide the figures" }).click();
    await table.waitFor({ state: "detached" });
    await show.waitFor();
  });

  it("lists the claims that a response rests on, each with a link to its other answers", async () => {
    const page = await open(`#/reports?${day}&api=cdr_4`);
    await sendRequest(page);
    await page.getByText(/^This response depends on \d+ claims\.$/).waitFor();
    await page.getByRole("button", { name: "Show them" }).click();
    const link = page.getByTestId("response-claims").getByRole("link").first();
    expect(await link.getAttribute("href")).toMatch(/^#\/claims(?:\/|\?.*claim=)[a-z]/);
  });

  it("remembers the language of the code, and writes a token to fall back to for a running server only", async () => {
    await using running = await serve({
      port: 0,
      seed: 7,
      clock: virtualClock({ start: Date.parse("2026-03-10T15:00:00Z") }),
    });
    const page = await open(`#/reports?mock=${encodeURIComponent(running.url)}&${day}&api=cdr_4`);
    await page.getByRole("button", { name: "Show as code" }).click();
    await page.getByText("PHP", { exact: true }).click();
    const code = page.getByTestId("code");
    await code.getByText("?: 'demo'").waitFor();
    await code.locator("span").first().waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Show as code" }).click();
    await code.getByText("<?php").waitFor();
    const inTab = await open(`#/reports?${day}&api=cdr_4`);
    await inTab.getByRole("button", { name: "Show as code" }).click();
    expect(await inTab.getByTestId("code").innerText()).not.toContain("demo");
  });

  it("says that a report is not modelled, with the remedy, and shows rows of its shape as such", async () => {
    const page = await open(`#/reports?${day}&api=agent_1`);
    await sendRequest(page);
    expect(await page.getByTestId("status").innerText()).toBe("501");
    const alert = page.getByRole("alert");
    expect(await alert.innerText()).toContain("agent_1 is a Wolkvox report that Mockvox does not model");
    await alert.getByRole("button", { name: "rows of the right shape" }).click();
    await page.getByText("Shape only", { exact: true }).waitFor();
    await page.getByTestId("table").getByRole("columnheader", { name: "agent_id" }).waitFor();
    await page.getByRole("tab", { name: "Chart" }).click();
    await page.getByRole("img", { name: /^Sum of / }).waitFor();
  });

  it("shows the table of a response without a chart, whichever tab a link names", async () => {
    const report = parseReport({ id: "teams", parameters: {}, columns: { team: {} }, rows: [{ team: "north" }] });
    await using running = await serve({ port: 0, reports: [report] });
    const page = await open(`#/reports?mock=${encodeURIComponent(running.url)}&${day}&api=teams&run=on&tab=chart`);
    await page.getByTestId("table").getByText("north").waitFor();
    expect(await page.getByRole("tab", { name: "Chart" }).count()).toBe(0);
    await page.close();
  });

  it("shows, sorts and filters columns with the names of inherited members", async () => {
    await using running = await serve({ port: 0 });
    const data = '[{"constructor":"b","__proto__":"north"},{"rp_id":"1"},{"constructor":"a","__proto__":"south"}]';
    const body = `{"code":200,"error":null,"msg":"3 records were found","data":${data}}`;
    running.wolkvox.respondWith({ status: 200, body });
    const page = await open(`#/reports?mock=${encodeURIComponent(running.url)}&${day}&api=diagram_13&run=on`);
    const table = page.getByTestId("table");
    const cells = (): Promise<string[]> => table.locator("tbody td").allInnerTexts();
    await expect.poll(cells).toEqual(["", "b", "north", "1", "", "", "", "a", "south"]);
    await table.getByRole("columnheader", { name: "constructor" }).getByRole("button").click();
    await expect.poll(cells).toEqual(["1", "", "", "", "a", "south", "", "b", "north"]);
    await table.getByRole("textbox", { name: "Filter constructor" }).fill("b");
    await expect.poll(cells).toEqual(["", "b", "north"]);
    await page.close();
  });

  it("lists the reports that the user of a running server defined", async () => {
    const report = parseReport({
      id: "cost_by_team",
      parameters: { team: { required: false } },
      columns: { team: {}, cost: { kind: "amount" } },
      rows: [
        { team: "north", cost: "12.50" },
        { team: "south", cost: "7.50" },
      ],
    });
    await using running = await serve({ port: 0, reports: [report] });
    const page = await open(`#/reports?mock=${encodeURIComponent(running.url)}&${day}&api=cdr_4`);
    await page.getByRole("combobox", { name: "Report" }).click();
    await page.getByRole("option", { name: "cost_by_team" }).click();
    await page.getByRole("combobox", { name: "team" }).waitFor();
    await sendRequest(page);
    expect(await page.getByTestId("table").innerText()).toContain("north");
    expect(await page.getByTestId("table").getAttribute("aria-rowcount")).toBe("3");
  });
});

async function selectReport(page: Page, id: string): Promise<void> {
  await page.getByRole("combobox", { name: "Report" }).click();
  await page.getByRole("option", { name: `${id} ` }).click();
}

/** Saves the rows of the table in a format, or what a button saves, and returns the content of the file. */
async function save(page: Page, format: string, button?: string): Promise<string> {
  const saving = page.waitForEvent("download");
  if (button) await page.getByRole("button", { name: button }).click();
  else {
    await page.getByRole("button", { name: "Download" }).click();
    await page.getByRole("menuitem", { name: format, exact: true }).click();
  }
  return readFile(await (await saving).path(), "latin1");
}
