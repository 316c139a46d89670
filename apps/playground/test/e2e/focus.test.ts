import { createClock } from "@mockvox/mock-server";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { showControls } from "./show-controls.ts";

const day = "api=cdr_4&date_ini=20260302000000&date_end=20260302235959";

describe("the focus of the keyboard", () => {
  const open = setupBrowser();

  it("is on Send request after a request was stopped", async () => {
    await using running = await serveSlowly();
    const page = await open(`#/reports?${day}&mock=${encodeURIComponent(running.url)}`);
    await pressByKey(page, "Send request");
    await pressByKey(page, "Stop");
    await expect.poll(() => focused(page)).toBe("Send request");
    await page.close();
  });

  it("is on the first button after an attempt was stopped, and stays on a button while its attempt runs", async () => {
    await using running = await serveSlowly();
    const page = await open(`#/simulate?mock=${encodeURIComponent(running.url)}`);
    await pressByKey(page, "Send three at once");
    await page.getByRole("button", { name: "Stop" }).waitFor();
    expect(await focused(page)).toBe("Send three at once");
    await pressByKey(page, "Stop");
    await expect.poll(() => focused(page)).toBe("Send one");
    await page.close();
  });

  it("stays on Run while checks run, and returns there after Stop", async () => {
    await using running = await serveSlowly();
    const page = await open(`#/check?mock=${encodeURIComponent(running.url)}`);
    const run = page.getByRole("button", { name: "Run checks" });
    await expect.poll(() => run.getAttribute("aria-disabled")).toBe("false");
    await run.press("Enter");
    await page.getByRole("button", { name: "Stop", exact: true }).waitFor();
    expect(await focused(page)).toBe("Run checks");
    await pressByKey(page, "Stop");
    await expect.poll(() => focused(page)).toBe("Run checks");
    await page.close();
  });

  it("is on the content after a date range was split", { timeout: 400_000 }, async () => {
    const page = await open(
      "#/reports?seed=7&clock=2026-04-02T15:00:00Z&size=100000&api=diagram_13&date_ini=20260302000000&date_end=20260302235959&run=on",
    );
    await pressByKey(page, "Split the date range and send its parts");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  it("is on what says that a profile was applied", async () => {
    await using running = await serve({ port: 0, seed: 7 });
    const page = await open(
      `#/claims/window-end?mock=${encodeURIComponent(running.url)}&answers=${encodeURIComponent('{"success-code-type":"string"}')}`,
    );
    await pressByKey(page, "Apply to the running server");
    await page.getByText("Applied to the running server.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");
    await page.close();
  });

  it("stays on buttons that have nothing more to do", async () => {
    const page = await open(`#/reports?seed=7&clock=2026-04-02T15:00:00Z&${day}&run=on`);
    await page.getByTestId("response").waitFor();
    await page.getByRole("link", { name: "Live requests", exact: true }).click();
    await page.getByTestId("journal").getByText("cdr_4").first().waitFor();
    await pressByKey(page, "Clear list");
    const clear = page.getByRole("button", { name: "Clear list" });
    await expect.poll(() => clear.getAttribute("aria-disabled")).toBe("true");
    expect(await focused(page)).toBe("Clear list");
    await page.getByRole("link", { name: "Simulate", exact: true }).click();
    await showControls(page);
    const [download] = await Promise.all([page.waitForEvent("download"), pressByKey(page, "Export")]);
    expect(download.suggestedFilename()).toBe("mockvox-snapshot.json");
    expect(await focused(page)).toBe("Export");
  });
});

/** Its clock is so slow that no response is ever sent. */
function serveSlowly(): Promise<RunningMockServer> {
  return serve({ port: 0, latency: 1000, clock: createClock({ speed: 0.0001 }) });
}

async function pressByKey(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).press("Enter");
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim());
}
