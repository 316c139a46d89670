import { serve } from "@mockvox/mock-server/serve";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { sendRequest } from "./scenes.ts";
import { showControls } from "./show-controls.ts";

const origin = "seed=7&clock=2026-03-10T15:00:00Z";
const locale = "es-CO";

describe("numbers in Spanish", () => {
  const open = setupBrowser();

  it("have a decimal comma in the length of a date range", async () => {
    const page = await open(`#/reports?${origin}&api=cdr_4&date_ini=20260302000000&date_end=20260302115959`, {
      locale,
    });
    await page.getByText("0,5 días (máximo 31)", { exact: true }).waitFor();
  });

  it("have points between the thousands in the tooltip of a chart", async () => {
    const page = await open(`#/reports?${origin}&api=cdr_4&date_ini=20260302000000&date_end=20260302235959`, {
      locale,
    });
    await sendRequest(page);
    await page.getByRole("tab", { name: "Gráfica" }).click();
    const chart = page.getByTestId("chart");
    const label = chart.locator("svg text", { hasText: /^166\.863 / });
    const box = await label.boundingBox();
    if (!box) throw new Error("The label is not visible.");
    // The bar ends to the left of its label.
    await page.mouse.move(box.x - 20, box.y + box.height / 2);
    await chart
      .locator("div", { hasText: /costo.*166\.86\d(?:,\d+)?$/s })
      .last()
      .waitFor();
  });

  it("are formatted in the latencies to choose from and in the durations of attempts", async () => {
    const page = await open(`#/simulate?${origin}`, { locale });
    await page.getByRole("button", { name: "Enviar tres a la vez" }).click();
    await expect.poll(() => page.getByTestId("attempts").innerText()).toMatch(/\b\d\.\d{3} ms/);
    await showControls(page);
    await page.getByRole("button", { name: "61.000", exact: true }).waitFor();
    await page.getByText("× 3.600", { exact: true }).waitFor();
  });

  it("are formatted in the strip with what is pending", async () => {
    await using running = await serve({ port: 0, seed: 7, latency: 61_500 });
    running.wolkvox.injectFault({ kind: "garbage" }, { rate: 0.07 });
    running.wolkvox.tenant().refuse("quota-spent", { times: 1_500 });
    const page = await open(`#/claims?mock=${encodeURIComponent(running.url)}`, { locale });
    const strip = page.getByRole("region", { name: "Servidor simulado" });
    await strip.getByText("quota-spent × 1.500, garbage 7\u00a0%").waitFor();
    await strip.getByText("Latencia 61,5 s").waitFor();
    await page.close();
  });

  it("are formatted in the buttons that narrow the list of requests", async () => {
    await using running = await serve({ port: 0, seed: 7, journalSize: 2_000 });
    const send = async (api: string): Promise<void> => {
      const response = await fetch(`${running.url}/api/v2/reports_manager.php?api=${api}`);
      await response.text();
    };
    for (let sent = 0; sent < 1_005; sent += 1) await send("cdr_4");
    await send("diagram_2");
    const page = await open(`#/requests?mock=${encodeURIComponent(running.url)}`, { locale });
    await page.getByRole("button", { name: "cdr_4 · 1.005" }).waitFor();
    await page.close();
  });
});
