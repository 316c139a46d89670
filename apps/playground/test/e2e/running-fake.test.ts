import { connect } from "@mockvox/mock-server/connect";
import { serve } from "@mockvox/mock-server/serve";
import { describe, expect, it } from "vitest";
import { servedPage } from "./served-page.ts";
import { visiting } from "./visit.ts";

describe("beside a running fake the page", () => {
  const visit = visiting();
  const served = servedPage();

  it.for([
    { view: "Limits", shown: "25,000 / 25,000" },
    { view: "Requests", shown: "Nobody has asked yet" },
    { view: "Contract", shown: "cases for at most" },
  ])("comes back to a fake that was away, by one press: $view", async ({ view, shown }) => {
    await using running = await serve({ port: 0 });
    const { port } = new URL(running.url);
    await running.close();
    const page = await visit(`#/claims?fake=${encodeURIComponent(running.url)}`);
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

  it("sends another method and another path again as they were, and nothing that the journal hides", async () => {
    const url = served();
    const headers = { "wolkvox-token": "another-program" };
    await fetch(`${url}/api/v2/reports_manager.php?api=cdr_4&mine=1`, { headers });
    await fetch(`${url}/odd/path`, { method: "POST", headers });
    const page = await visit(`${url}/#/requests`);
    const rows = page.getByTestId("journal").locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(2);
    await rows.first().getByRole("button").click();
    const drawer = page.getByRole("dialog", { name: "One request" });
    expect(await drawer.locator("pre").innerText()).toContain(`--request 'POST' '${url}/odd/path'`);
    expect(await drawer.getByRole("button", { name: "Open under Ask" }).count()).toBe(0);
    await drawer.getByRole("button", { name: "Send again with your token" }).click();
    await drawer.getByText("Answered 4").waitFor();
    expect((await connect(url).requests).at(-1)).toMatchObject({ method: "POST", path: "/odd/path" });
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
    await rows.last().getByRole("button").click();
    await drawer.getByText("The journal hides a part").waitFor();
    expect(await drawer.getByRole("button", { name: "Send again with your token" }).count()).toBe(0);
  });
});
