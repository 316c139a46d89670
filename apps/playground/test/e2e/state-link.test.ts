import { serve } from "@mockvox/mock-server/serve";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { encodeSnapshot } from "../../src/link/snapshot-link.ts";
import { setupBrowser } from "./open-page.ts";
import { sendAndReadBody } from "./send-and-read-body.ts";
import { showControls } from "./show-controls.ts";

const day = "api=diagram_13&date_ini=20260302000000&date_end=20260302235959";
const query = new URLSearchParams(day);

describe("a link with the state of the mock server", () => {
  const open = setupBrowser();

  it("opens elsewhere with the same bytes, profile, quota and requests", async () => {
    const answers = encodeURIComponent('{"success-code-type":"string"}');
    const first = await open(`#/simulate?seed=7&clock=2026-03-10T15:00:00Z&speed=0&answers=${answers}&${day}`);
    await first.getByRole("link", { name: "Reports", exact: true }).click();
    const bytes = await sendAndReadBody(first);
    expect(bytes).toContain('"code":"200"');
    await first.getByRole("link", { name: "Simulate", exact: true }).click();
    const link = await copyLink(first);

    const second = await open(link, { locale: "es-CO" });
    await second.getByText("24.999 / 25.000", { exact: true }).waitFor();
    const strip = second.getByRole("region", { name: "Servidor simulado" });
    await strip.getByText("seed 7 · medium").waitFor();
    await strip.getByText("2026-03-10 10:00:00").waitFor();
    await second.getByRole("link", { name: "Peticiones en vivo", exact: true }).click();
    await second.getByTestId("journal").getByText("diagram_13").first().waitFor();
    await second.getByRole("link", { name: "Reportes", exact: true }).click();
    expect(await sendAndReadBody(second)).toBe(bytes);
  });

  it("holds the state of a running server, and the profile of a single token", async () => {
    await using running = await serve({ port: 0, seed: 9, size: "small" });
    const { wolkvox } = running;
    wolkvox.tenant({ token: "demo" }).refuse("maintenance", { times: 3 });
    wolkvox.tenant({ token: "demo" }).useProfile({ mockvox: 1, name: "x", answers: { "success-code-type": "string" } });
    const page = await open(`#/simulate?mock=${encodeURIComponent(running.url)}&${day}`);
    const other = await open(await copyLink(page));
    const strip = other.getByRole("region", { name: "Mock server" });
    await strip.getByText("maintenance × 3").waitFor();
    await strip.getByText("seed 9 · small").waitFor();
    await strip.getByRole("button", { name: "Clear" }).click();
    await other.getByRole("link", { name: "Reports", exact: true }).click();
    expect(await sendAndReadBody(other)).toContain('"code":"200"');
    await page.close();
  });

  it("is not made of a state that is too large: the size is shown, and the file offered", async () => {
    await using running = await serve({ port: 0, seed: 7, size: "small" });
    for (let number = 0; number < 400; number += 1) {
      const headers = { "wolkvox-token": `program-${number}` };
      await (await fetch(`${running.url}/api/v2/reports_manager.php?${query}`, { method: "HEAD", headers })).text();
    }
    const page = await open(`#/simulate?mock=${encodeURIComponent(running.url)}`);
    await showControls(page);
    await page.getByRole("button", { name: "Copy link with this state" }).click();
    const alert = page.getByRole("alert").filter({ hasText: "Export it as a file" });
    expect(await alert.innerText()).toMatch(/would take [\d.]+ kB, and links can hold 8\.2 kB/);
    expect(await page.getByTestId("state-link").count()).toBe(0);
    await page.close();
  });

  it.for([
    ["that was cut off", async (): Promise<string> => "q1bKzU_OLsuvULJS", "The link does not hold a whole state"],
    ["of another program", (): Promise<string> => encodeSnapshot({ hello: "world" }), "This is not a snapshot"],
    [
      "of another version",
      (): Promise<string> => encodeSnapshot({ mockvox: "snapshot", version: 9 }),
      "The snapshot has version 9",
    ],
  ] as const)("says what is wrong with a link %s, and opens without it", async ([, encode, message]): Promise<void> => {
    const page = await open(`#/simulate?seed=7&snapshot=${await encode()}`);
    const alert = page.getByRole("alert").filter({ hasText: message });
    await alert.waitFor();
    await alert.getByRole("button", { name: "Open without this state" }).click();
    await page.getByText("25,000 / 25,000", { exact: true }).waitFor();
    expect(page.url()).not.toContain("snapshot");
  });
});

/** The link that the page copies; what it writes to the clipboard is the same. */
async function copyLink(page: Page): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await showControls(page);
  await page.getByRole("button", { name: "Copy link with this state" }).click();
  const hash = (await page.getByTestId("state-link").getAttribute("href")) ?? "";
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(hash, page.url()).href);
  return hash;
}
