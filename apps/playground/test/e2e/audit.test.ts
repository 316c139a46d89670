import { serve } from "@mockvox/mock-server/serve";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";

describe("the Audit view", () => {
  const open = setupBrowser();

  it("says how to get an audit, then judges the requests of a program as they arrive", async () => {
    await using running = await serve({ port: 0, seed: 7 });
    const read = async (day: string, report = "cdr_4"): Promise<void> => {
      const query = new URLSearchParams({ api: report, date_ini: `${day}000000`, date_end: `${day}235959` });
      const url = `${running.url}/api/v2/reports_manager.php?${query}`;
      await (await fetch(url, { headers: { "wolkvox-token": "nightly" } })).text();
    };
    const page = await open(`#/audit?mock=${encodeURIComponent(running.url)}`);
    await page.getByTestId("nothing-to-judge").getByText("mockvox run --audit").waitFor();
    await read("20260301");
    await page.getByTestId("verdict").getByText("No findings in 1 request.").waitFor();
    for (const day of ["20260302", "20260302", "20260304"]) await read(day);
    await read("20260301", "diagram_2");
    await page.getByTestId("verdict").getByText("1 finding in 5 requests.").waitFor();
    const states = page.locator("[data-series=cdr_4] [data-day]");
    expect(await states.evaluateAll((days) => days.map((day) => day.getAttribute("data-state")))).toEqual([
      "covered",
      "doubled",
      "missing",
      "covered",
    ]);
    expect(await page.locator("[data-series]").count()).toBe(2);
    const finding = page.locator("[data-finding]").first();
    const { findings } = await running.wolkvox.audit();
    expect(await finding.innerText()).toContain(findings[0]?.advice.en.replaceAll("`", ""));
    const calls = findings[0]?.cost?.inclusive.totals.calls ?? 0;
    expect(await finding.innerText()).toContain(`calls ${new Intl.NumberFormat("en").format(calls)}`);
    await finding.getByRole("link", { name: "20260303000000 … 20260303235959" }).click();
    await page.getByRole("form", { name: "Request" }).waitFor();
    expect(page.url()).toContain("date_ini=20260303000000");
    await page.close();
  });

  it("explains in Spanish that only this page reaches the mock server in the tab", async () => {
    const page = await open("#/audit", { locale: "es-CO" });
    await page.getByTestId("nothing-to-judge").getByText("Aún no hay nada que evaluar").waitFor();
    await page.getByText("Solo esta página llega al servidor simulado de esta pestaña").waitFor();
  });
});
