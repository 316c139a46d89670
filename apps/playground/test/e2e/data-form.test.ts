import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { sendAndReadBody } from "./send-and-read-body.ts";

const now = "2026-03-10T15:00:00Z";
const query = "api=diagram_13&date_ini=20260302000000&date_end=20260302235959";

describe("the data of the mock server in this tab", () => {
  const open = setupBrowser();

  it("can be changed, and are those that the same options give elsewhere", async () => {
    const page = await open(`#/reports?seed=7&clock=${now}&speed=0&${query}`);
    const strip = page.getByRole("region", { name: "Mock server" });
    await strip.getByText("seed 7 · medium").waitFor();
    const change = page.getByRole("button", { name: "Change the data" });
    await change.click();
    const form = page.getByRole("dialog", { name: "Change the data" });
    await form.getByLabel("Seed").fill("12");
    await form.getByLabel("Size").selectOption("another number");
    await form.getByLabel("Conversations a day").fill("80");
    await form.getByLabel("First day with data").fill("2025-11-01");
    await form.getByLabel("Edge cases in the data").check();
    await form.getByLabel("Later corrections").check();
    await form.getByRole("button", { name: "Use this data" }).click();
    await strip.getByText("seed 12 · 80 · edges · restatement").waitFor();
    await form.waitFor({ state: "detached" });
    await expect.poll(() => change.evaluate((button) => button === document.activeElement)).toBe(true);

    const options = { seed: 12, size: 80, openedOn: "2025-11-01", edges: true, restatement: true };
    const fake = createFake({ ...options, clock: virtualClock({ start: Date.parse(now) }) });
    const headers = { "wolkvox-token": "demo" };
    const response = await toFetch(fake)(
      new Request(`https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`, { headers }),
    );
    expect(await sendAndReadBody(page)).toBe(await response.text());
  });

  it("stay as they are until all fields are valid", async () => {
    const page = await open("#/overview?seed=7&size=small", { locale: "es-CO" });
    await page.getByRole("button", { name: "Cambiar los datos" }).click();
    const form = page.getByRole("dialog", { name: "Cambiar los datos" });
    await form.getByLabel("Semilla").fill("siete");
    await form.getByLabel("Tamaño").selectOption("otro número");
    await form.getByLabel("Conversaciones al día").fill("0");
    await form.getByRole("button", { name: "Usar estos datos" }).click();
    await form.getByText("Escriba un número entero de hasta 15 dígitos, como 7.").waitFor();
    await form.getByText("Escriba un número de 1 a 10.000.000.").waitFor();
    expect(page.url()).toContain("seed=7&size=small");
    await form.getByRole("button", { name: "Semilla al azar" }).click();
    await form.getByLabel("Tamaño").selectOption("large: 12.000 conversaciones al día");
    const seed = await form.getByLabel("Semilla").inputValue();
    await form.getByRole("button", { name: "Usar estos datos" }).click();
    const strip = page.getByRole("region", { name: "Servidor simulado" });
    await strip.getByText(`seed ${seed} · large`).waitFor();
  });

  it("of a running server are shown, and only its start selects them", async () => {
    await using running = await serve({ port: 0, seed: 9, size: "small" });
    const page = await open(`#/simulate?mock=${encodeURIComponent(running.url)}`);
    await page.getByRole("region", { name: "Mock server" }).getByText("seed 9 · small").waitFor();
    expect(await page.getByRole("button", { name: "Change the data" }).count()).toBe(0);
    await page.close();
  });
});
