import { readFile } from "node:fs/promises";
import { createClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { describe, expect, it } from "vitest";
import { brokenCases, runContract } from "./contract-run.ts";
import { standIn } from "./stand-in.ts";
import { visiting } from "./visit.ts";

const fixed = "seed=7&clock=2026-03-10T15:00:00Z";

describe("the view Contract", () => {
  const visit = visiting();

  it("tells the price first, asks a running fake, and shows the report of verify without letting it run anything", async () => {
    await using running = await serve({ port: 0, seed: 7 });
    const page = await visit(`#/contract?fake=${encodeURIComponent(running.url)}`);
    await page.getByText(/^\d+ cases for at most \d+ requests\.$/).waitFor();
    await page.getByText("Nothing has been run yet.").waitFor();
    await runContract(page);
    expect(await brokenCases(page)).toEqual([]);
    expect(await page.locator("[data-kind=passed]").innerText()).toMatch(/^[1-9]/);
    expect(running.wolkvox.requests.length).toBeGreaterThan(20);
    await page.getByRole("button", { name: "Show the report" }).click();
    await page.frameLocator("iframe[sandbox='']").getByRole("heading").first().waitFor();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save JSON" }).click();
    const report: unknown = JSON.parse(await readFile(await (await saving).path(), "utf8"));
    expect(report).toMatchObject({ kind: "contract-report", server: running.url });
    expect(JSON.stringify(report)).not.toContain("demo");
  });

  it("names the answer that was turned under Claims, in the language of the page", async () => {
    const answers = encodeURIComponent(JSON.stringify({ "success-code-type": { cdr_4: "string" } }));
    const page = await visit(`#/contract?${fixed}&answers=${answers}`, { locale: "es-CO" });
    await runContract(page);
    const broken = page.locator("[data-kind=failed]");
    expect(await broken.innerText()).toContain("success-code-type");
    expect(await broken.innerText()).toContain("se esperaba number, se encontró string");
  });

  it("checks a server of somebody's own, which has none of the controls", async () => {
    await using own = await standIn();
    const page = await visit(`#/contract?${fixed}`, { locale: "es-CO" });
    await page.getByRole("textbox", { name: "Servidor que se comprueba" }).fill(own.url);
    await page.keyboard.press("Enter");
    await page.getByText("no tiene los controles de Mockvox").waitFor();
    await runContract(page);
    expect(await brokenCases(page)).toEqual([]);
    expect(await page.locator("[data-kind=passed]").innerText()).toMatch(/^[1-9]/);
    await page.getByRole("button", { name: "Simulador en esta página" }).click();
    await page.getByRole("textbox", { name: "Dirección del simulador en marcha" }).fill(own.url);
    await page.getByText("Simulador en marcha", { exact: true }).click();
    await page.getByRole("alert").getByText("no es un Mockvox").waitFor();
  });

  it("says that a run needs a token, and counts its price once there is one", async () => {
    const page = await visit(`#/ask?${fixed}`);
    const token = page.getByRole("combobox", { name: "Token" });
    await token.fill("");
    await page.getByRole("link", { name: "Contract" }).click();
    await page.getByText("A run needs a token.").waitFor();
    expect(await page.getByRole("button", { name: "Run the contract" }).isDisabled()).toBe(true);
    await page.getByRole("link", { name: "Ask" }).click();
    await token.fill("demo");
    await page.getByRole("link", { name: "Contract" }).click();
    await page.getByText(/^\d+ cases for at most \d+ requests\.$/).waitFor();
  });

  it("goes on while another view is looked at, and shows its run afterwards", async () => {
    const page = await visit(`#/contract?${fixed}`);
    await page.getByRole("button", { name: "Run the contract" }).and(page.locator(":enabled")).click();
    await page.getByRole("link", { name: "Claims" }).click();
    await page.locator("[data-claim]").first().waitFor();
    await page.getByRole("link", { name: "Contract" }).click();
    await page.getByTestId("report").waitFor({ timeout: 300_000 });
  });

  it("stops, and sends nothing any more", async () => {
    const clock = createClock({ start: Date.parse("2026-03-10T15:00:00Z"), speed: 0 });
    await using running = await serve({ port: 0, seed: 7, latency: 1000, clock });
    const page = await visit(`#/contract?fake=${encodeURIComponent(running.url)}`);
    await page.getByRole("button", { name: "Run the contract" }).click();
    await page.getByText(/^[1-9]\d* of at most \d+ requests/).waitFor();
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
