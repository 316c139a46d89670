import { serve } from "@mockvox/mock-server/serve";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";

describe("the server switch", () => {
  const open = setupBrowser();

  it("takes a URL with Enter, and explains an invalid one", async () => {
    await using running = await serve({ port: 0, licenses: 3 });
    await using another = await serve({ port: 0, licenses: 4 });
    const page = await open(`#/simulate?mock=${encodeURIComponent(running.url)}`);
    await page.getByText("3,000 / 3,000").waitFor();
    await page.getByRole("button", { name: `Running server: ${new URL(running.url).host}` }).click();
    const field = page.getByRole("textbox", { name: "URL of the running server" });
    await field.fill("nonsense");
    await field.press("Enter");
    await page.getByText("Enter one such as").waitFor();
    await page.getByText("3,000 / 3,000").waitFor();
    await field.fill(another.url);
    await field.press("Enter");
    await page.getByText("4,000 / 4,000").waitFor();
    // Close the page before the servers, because it would report their end.
    await page.close();
  });

  it("has the focus while it is open, and gives it back", async () => {
    const page = await open("#/claims");
    const button = page.getByRole("button", { name: "In this browser tab" });
    await button.press("Enter");
    const form = page.getByRole("dialog", { name: "In this browser tab" });
    const hasFocus = (): Promise<boolean> => form.evaluate((dialog) => dialog.contains(document.activeElement));
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("tab");
    for (let pressed = 0; pressed < 6; pressed++) {
      await page.keyboard.press("Tab");
      expect(await hasFocus()).toBe(true);
    }
    await page.keyboard.press("Escape");
    await form.waitFor({ state: "detached" });
    await expect.poll(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it("does not switch to a running server with an invalid URL", async () => {
    const page = await open("#/claims");
    await page.getByRole("button", { name: "In this browser tab" }).click();
    await page.getByRole("textbox", { name: "URL of the running server" }).fill("nonsense");
    await page.getByText("Running server", { exact: true }).click();
    await page.getByText("Enter one such as").waitFor();
    expect(page.url()).not.toContain("mock=");
  });

  it("says which hosts are allowed, in the language of the page, and shows its options in full", async () => {
    const page = await open("#/simulate?mock=http://192.0.2.1:4010", { locale: "es-CO" });
    await page
      .getByRole("alert")
      .getByText("Esta página solo puede conectarse a 127.0.0.1, localhost y *.localhost, no a 192.0.2.1.")
      .waitFor();
    await page.getByRole("button", { name: "Servidor en ejecución: 192.0.2.1:4010" }).click();
    const choices = page.getByRole("radiogroup", { name: "Servidor simulado" }).locator("label");
    await choices.first().waitFor();
    const clipped = await choices.evaluateAll(
      (labels) => labels.filter((label) => label.scrollWidth > label.clientWidth).length,
    );
    expect(await choices.count()).toBe(2);
    expect(clipped).toBe(0);
  });
});
