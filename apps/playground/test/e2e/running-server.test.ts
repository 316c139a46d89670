import { createClock } from "@mockvox/mock-server";
import { connect } from "@mockvox/mock-server/connect";
import { serve } from "@mockvox/mock-server/serve";
import { describe, expect, it } from "vitest";
import { startForwarder } from "./forwarder.ts";
import { setupBrowser } from "./open-page.ts";
import { setupServedPage } from "./served-page.ts";

describe("the page with a running server", () => {
  const open = setupBrowser();
  const served = setupServedPage();

  it.for([
    { view: "Simulate", shown: "25,000 / 25,000" },
    { view: "Live requests", shown: "Waiting for requests" },
    { view: "API check", shown: "checks, up to" },
  ])("reconnects to a server that has started meanwhile, with one click: $view", async ({ view, shown }) => {
    await using address = await startForwarder();
    const page = await open(`#/claims?mock=${encodeURIComponent(address.url)}`);
    await page.getByRole("link", { name: view, exact: true }).click();
    await page.getByRole("alert", { name: "Not connected to a mock server" }).waitFor();
    expect(await page.getByText("Counting requests").count()).toBe(0);
    await using running = await serve({ port: 0 });
    address.forwardTo(running.url);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(shown).first().waitFor();
    // Close the page before the server, because it would report its end.
    await page.close();
  });

  it("says on every view that the server does not respond, stops the clock, and drops the error later", async () => {
    await using address = await startForwarder();
    const before = await serve({ port: 0, clock: createClock({ speed: 60 }) });
    address.forwardTo(before.url);
    const page = await open(`#/simulate?mock=${encodeURIComponent(address.url)}`);
    const strip = page.getByRole("region", { name: "Mock server" });
    const alert = page.locator("main").getByRole("alert");
    await page.getByText("25,000 / 25,000").first().waitFor();
    await strip.getByText("running × 60").waitFor();
    await before.close();
    await strip.getByText("The server does not respond").waitFor();
    await alert.getByText("No Mockvox server").waitFor();
    expect(await strip.innerText()).not.toContain("running");
    const time = (): Promise<string | null> => strip.locator("time").getAttribute("datetime");
    const stopped = await time();
    await page.getByRole("button", { name: "Use up", exact: true }).click();
    for (const view of ["Overview", "Reports", "Live requests", "Audit", "Claims", "API check", "Simulate"]) {
      await page.getByRole("link", { name: view, exact: true }).click();
      await page.getByRole("heading", { name: view, exact: true, level: 1 }).waitFor();
      await strip.getByText("The server does not respond").waitFor();
    }
    expect(await time()).toBe(stopped);
    await using after = await serve({ port: 0, clock: createClock({ speed: 60 }) });
    address.forwardTo(after.url);
    await strip.getByText("running × 60").waitFor();
    await page.getByText("25,000 / 25,000").first().waitFor();
    await expect.poll(() => alert.count()).toBe(0);
    expect(await strip.innerText()).not.toContain("does not respond");
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
    const drawer = page.getByRole("dialog");
    expect(await drawer.getByTestId("code").innerText()).toContain(`--request 'POST' '${url}/odd/path'`);
    expect(await drawer.getByRole("button", { name: "Open in Reports" }).count()).toBe(0);
    await drawer.getByRole("button", { name: /^Replay with token/ }).click();
    await drawer.getByText("Response: 4").waitFor();
    expect((await connect(url).requests).at(-1)).toMatchObject({ method: "POST", path: "/odd/path" });
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
    await rows.last().getByRole("button").click();
    await drawer.getByText("The journal masks part").waitFor();
    expect(await drawer.getByRole("button", { name: /^Replay with token/ }).count()).toBe(0);
  });
});
