import { readFile } from "node:fs/promises";
import { createClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { describe, expect, it } from "vitest";
import { failedCases, runContract } from "./contract-run.ts";
import { setupBrowser } from "./open-page.ts";
import { startStandIn } from "./stand-in.ts";

const fixed = "seed=7&clock=2026-03-10T15:00:00Z";

describe("the API check view", () => {
  const open = setupBrowser();

  it("shows the number of requests first, checks a running server, and shows the report of verify in a sandbox", async () => {
    await using running = await serve({ port: 0, seed: 7 });
    const page = await open(`#/check?mock=${encodeURIComponent(running.url)}`);
    await page.getByText(/^\d+ checks, up to \d+ requests\.$/).waitFor();
    await page.getByText("Not run yet.").waitFor();
    await runContract(page);
    expect(await failedCases(page)).toEqual([]);
    expect(await page.locator("[data-status=passed]").innerText()).toMatch(/^[1-9]/);
    expect(running.wolkvox.requests.length).toBeGreaterThan(20);
    await page.getByRole("button", { name: "Show report" }).click();
    await page.frameLocator("iframe[sandbox='']").getByRole("heading").first().waitFor();
    // No script runs in the frame, so its colours are compared as pictures.
    const frame = page.locator("iframe[sandbox='']");
    const scheme = (): Promise<string> => frame.evaluate((element) => getComputedStyle(element).colorScheme);
    const light = await frame.screenshot();
    await page.getByRole("combobox", { name: "Theme" }).selectOption("dark");
    await expect.poll(scheme).toBe("dark");
    expect(light.equals(await frame.screenshot())).toBe(false);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save JSON" }).click();
    const report: unknown = JSON.parse(await readFile(await (await saving).path(), "utf8"));
    expect(report).toMatchObject({ kind: "contract-report", server: running.url });
    expect(JSON.stringify(report)).not.toContain("demo");
  });

  it("reports an answer that was changed under Claims, in the language of the page", async () => {
    const answers = encodeURIComponent(JSON.stringify({ "success-code-type": { cdr_4: "string" } }));
    const page = await open(`#/check?${fixed}&answers=${answers}`, { locale: "es-CO" });
    await runContract(page);
    const failed = page.locator("[data-status=failed]");
    expect(await failed.innerText()).toContain("success-code-type");
    expect(await failed.innerText()).toContain("se esperaba number, se encontró string");
  });

  it("has the verdict, the checks of each report, and the request, response and claim of each failed one", async () => {
    const answers = encodeURIComponent(JSON.stringify({ "json-whitespace": "indented" }));
    const page = await open(`#/check?${fixed}&answers=${answers}`);
    await runContract(page);
    expect(await page.getByTestId("headline").innerText()).toMatch(/1[\s\S]*\d+ of \d+ checks passed, 1 failed/);
    const rows = page.getByTestId("report-bars").locator("tbody tr");
    expect(await rows.locator("th").allInnerTexts()).toEqual([
      "cdr_4",
      "diagram_1_2",
      "diagram_2",
      "campaign_8",
      "diagram_13",
      "all reports",
    ]);
    const counts = (await rows.locator("td:not(:first-of-type)").allInnerTexts()).map(Number);
    const [, checks = ""] = /of (\d+) checks/.exec(await page.getByTestId("headline").innerText()) ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number(checks));
    const failed = page.locator("[data-status=failed]");
    expect(await failed.getByTestId("evidence").innerText()).toMatch(
      /^GET \/api\/v2\/reports_manager\.php\?[\s\S]*200/,
    );
    expect(await failed.getByRole("link", { name: "Open the claim" }).getAttribute("href")).toContain(
      "json-whitespace",
    );
  });

  it("names the profile that the server is compared with", async () => {
    const page = await open(`#/check?${fixed}&profile=documented`);
    await page.getByRole("combobox", { name: "Compare with profile" }).click();
    await page.getByRole("option", { name: "vendor's pages (documented)" }).click();
    await runContract(page);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save JSON" }).click();
    const report: unknown = JSON.parse(await readFile(await (await saving).path(), "utf8"));
    expect(report).toMatchObject({ profile: "documented" });
  });

  it("checks no other server than the one in the field, and has the command for one that it cannot reach", async () => {
    const page = await open(`#/check?${fixed}`);
    await page.getByText(/^\d+ checks, up to \d+ requests\.$/).waitFor();
    const field = page.getByRole("textbox", { name: "Server URL" });
    await field.fill("https://wv0009.wolkvox.com");
    await page.getByText("Enter the URL of a server on this machine").waitFor();
    expect(await page.getByRole("button", { name: "Run checks" }).isDisabled()).toBe(true);
    expect(await page.getByTestId("verify-line").innerText()).toBe("mockvox verify https://wv0009.wolkvox.com --live");
    await page.getByText("which reads the token from MOCKVOX_TOKEN").waitFor();
    await using other = await startStandIn();
    await field.fill(other.url);
    // Counted while the field still has the focus, so that the first click runs it.
    await page.getByText("has no Mockvox controls").waitFor();
    await page.getByRole("button", { name: "Run checks" }).and(page.locator(":enabled")).click();
    await page.getByTestId("report").waitFor();
    expect(await failedCases(page)).toEqual([]);
  });

  it("checks another server, which has no controls", async () => {
    await using other = await startStandIn();
    const page = await open(`#/check?${fixed}`, { locale: "es-CO" });
    await page.getByRole("textbox", { name: "URL del servidor" }).fill(other.url);
    await page.keyboard.press("Enter");
    await page.getByText("no tiene los controles de Mockvox").waitFor();
    await runContract(page);
    expect(await failedCases(page)).toEqual([]);
    expect(await page.locator("[data-status=passed]").innerText()).toMatch(/^[1-9]/);
    await page.getByRole("button", { name: "En esta pestaña" }).click();
    await page.getByRole("textbox", { name: "URL del servidor en ejecución" }).fill(other.url);
    await page.getByText("Servidor en ejecución", { exact: true }).click();
    await page.getByRole("alert").getByText("no es un servidor Mockvox").waitFor();
  });

  it("says that a run needs a token, and counts its requests once there is one", async () => {
    const page = await open(`#/reports?${fixed}`);
    const token = page.getByRole("combobox", { name: "Token" });
    await token.fill("");
    await page.getByRole("link", { name: "API check", exact: true }).click();
    await page.getByText("A run needs a token.").waitFor();
    expect(await page.getByRole("button", { name: "Run checks" }).isDisabled()).toBe(true);
    await page.getByRole("link", { name: "Reports", exact: true }).click();
    await token.fill("demo");
    await page.getByRole("link", { name: "API check", exact: true }).click();
    await page.getByText(/^\d+ checks, up to \d+ requests\.$/).waitFor();
  });

  it("continues while another view is shown, and shows the run afterwards", async () => {
    const page = await open(`#/check?${fixed}`);
    await page.getByRole("button", { name: "Run checks" }).and(page.locator(":enabled")).click();
    await page.getByRole("link", { name: "Claims", exact: true }).click();
    await page.locator("[data-claim]").first().waitFor();
    await page.getByRole("link", { name: "API check", exact: true }).click();
    await page.getByTestId("report").waitFor({ timeout: 300_000 });
  });

  it("sends no further request after Stop", async () => {
    const clock = createClock({ start: Date.parse("2026-03-10T15:00:00Z"), speed: 0 });
    await using running = await serve({ port: 0, seed: 7, latency: 1000, clock });
    const page = await open(`#/check?mock=${encodeURIComponent(running.url)}`);
    await page.getByRole("button", { name: "Run checks" }).click();
    await page.getByText(/^[1-9]\d* of up to \d+ requests/).waitFor();
    // A request that is stopped before it has left the browser never arrives.
    const { usage } = running.wolkvox.tenant({ token: "demo" });
    await expect.poll(async () => (await usage()).slots.used).toBe(1);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText(/Stopped\.$/).waitFor();
    const sent = await page.getByText(/Stopped\.$/).innerText();
    await expect
      .poll(() => {
        clock.advance({ seconds: 1 });
        return running.wolkvox.requests.length;
      })
      .toBe(Number.parseInt(sent, 10));
  });
});
