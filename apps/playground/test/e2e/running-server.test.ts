import { connect } from "@mockvox/mock-server/connect";
import { serve } from "@mockvox/mock-server/serve";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { setupServedPage } from "./served-page.ts";

describe("the page with a running server", () => {
  const open = setupBrowser();
  const served = setupServedPage();

  it.for([
    { view: "Simulate", shown: "25,000 / 25,000" },
    { view: "Live requests", shown: "Waiting for requests" },
    { view: "API check", shown: "checks, up to" },
  ])("reconnects to a server that was stopped, with one click: $view", async ({ view, shown }) => {
    await using running = await serve({ port: 0 });
    const { port } = new URL(running.url);
    await running.close();
    const page = await open(`#/claims?mock=${encodeURIComponent(running.url)}`);
    await page.getByRole("link", { name: view, exact: true }).click();
    await page.getByRole("alert", { name: "Not connected to a mock server" }).waitFor();
    expect(await page.getByText("Counting requests").count()).toBe(0);
    await using again = await serve({ port: Number(port) });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(shown).first().waitFor();
    expect(again.url).toBe(running.url);
    // Close the page before the server, because it would report its end.
    await page.close();
  });

  it("replays another method and path unchanged, but no masked request", async () => {
    const url = served();
    const headers = { "wolkvox-token": "another-program" };
    await fetch(`${url}/api/v2/reports_manager.php?api=cdr_4&mine=1`, { headers });
    await fetch(`${url}/odd/path`, { method: "POST", headers });
    const page = await open(`${url}/#/requests`);
    const rows = page.getByTestId("journal").locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(2);
    await rows.first().getByRole("button").click();
    const drawer = page.getByRole("dialog", { name: "Request details" });
    expect(await drawer.locator("pre").innerText()).toContain(`--request 'POST' '${url}/odd/path'`);
    expect(await drawer.getByRole("button", { name: "Open in Reports" }).count()).toBe(0);
    await drawer.getByRole("button", { name: "Replay with your token" }).click();
    await drawer.getByText("Response: 4").waitFor();
    expect((await connect(url).requests).at(-1)).toMatchObject({ method: "POST", path: "/odd/path" });
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
    await rows.last().getByRole("button").click();
    await drawer.getByText("The journal masks part").waitFor();
    expect(await drawer.getByRole("button", { name: "Replay with your token" }).count()).toBe(0);
  });
});
