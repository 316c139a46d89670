import { connect } from "@mockvox/mock-server/connect";
import { serve } from "@mockvox/mock-server/serve";
import { beforeEach, describe, expect, it } from "vitest";
import { ask } from "./scenes.ts";
import { servedPage } from "./served-page.ts";
import { hasBrowser, visiting } from "./visit.ts";

describe.skipIf(!hasBrowser)("the page that the command serves", () => {
  const visit = visiting();
  const url = servedPage();
  beforeEach(() => connect(url()).reset());

  it("asks that fake itself, gets its rows and its refusals, and finds both among its requests", async () => {
    const page = await visit(`${url()}/#/ask?api=cdr_4&date_ini=20260302000000&date_end=20260302235959`);
    await ask(page);
    expect(await page.getByTestId("status").innerText()).toBe("200");
    await page.getByRole("combobox", { name: "Token" }).fill("refuse-quota-spent");
    await ask(page);
    await page.getByText("TOKEN LIMIT EXCEEDED").first().waitFor();
    await page.getByRole("link", { name: "Requests" }).click();
    await expect.poll(() => page.getByTestId("journal").locator("tbody tr").count()).toBe(2);
  });

  it.for([
    { view: "Limits", shown: "25,000 / 25,000" },
    { view: "Requests", shown: "Nobody has asked yet" },
    { view: "Contract", shown: "cases for at most" },
  ])("comes back to a fake that was away, by one press: $view", async ({ view, shown }) => {
    await using running = await serve({ port: 0 });
    const { port } = new URL(running.url);
    await running.close();
    const page = await visit(`${url()}/#/claims?fake=${encodeURIComponent(running.url)}`);
    await page.getByRole("link", { name: view }).click();
    await page.getByRole("alert", { name: "There is no fake to ask" }).waitFor();
    expect(await page.getByText("The price is being counted").count()).toBe(0);
    await using again = await serve({ port: Number(port) });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(shown).first().waitFor();
    expect(again.url).toBe(running.url);
    // Before the fake goes, which the page would tell.
    await page.close();
  });

  it("puts every case of the contract to that fake, and none is broken", async () => {
    const page = await visit(`${url()}/#/contract`);
    await page.locator("form button[type=submit]:enabled").click();
    await page.getByTestId("report").waitFor({ timeout: 90_000 });
    expect(await page.locator("[data-kind=broken]").count()).toBe(0);
  });
});
