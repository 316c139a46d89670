import { serve } from "@mockvox/mock-server/serve";
import { describe, expect, it } from "vitest";
import { visiting } from "./visit.ts";

describe("the switch between fakes", () => {
  const visit = visiting();

  it("takes an address by Enter, and says of nonsense what it wants", async () => {
    await using running = await serve({ port: 0, licenses: 3 });
    await using another = await serve({ port: 0, licenses: 4 });
    const page = await visit(`#/limits?fake=${encodeURIComponent(running.url)}`);
    await page.getByText("3,000 / 3,000").waitFor();
    await page.getByRole("button", { name: new URL(running.url).host }).click();
    const field = page.getByRole("textbox", { name: "Address of the running fake" });
    await field.fill("nonsense");
    await field.press("Enter");
    await page.getByText("Write an address such as").waitFor();
    await page.getByText("3,000 / 3,000").waitFor();
    await field.fill(another.url);
    await field.press("Enter");
    await page.getByText("4,000 / 4,000").waitFor();
    // Before the fakes go, which the page would tell.
    await page.close();
  });

  it("does not go to a running fake whose address is nonsense", async () => {
    const page = await visit("#/claims");
    await page.getByRole("button", { name: "Fake in this page" }).click();
    await page.getByRole("textbox", { name: "Address of the running fake" }).fill("nonsense");
    await page.getByText("Running fake", { exact: true }).click();
    await page.getByText("Write an address such as").waitFor();
    expect(page.url()).not.toContain("fake=");
  });

  it("says which machines it asks, in the language of the page, and shows its choices whole", async () => {
    const page = await visit("#/limits?fake=http://192.0.2.1:4010", { locale: "es-CO" });
    await page
      .getByRole("alert")
      .getByText("Esta página solo consulta a 127.0.0.1 y localhost, no a 192.0.2.1.")
      .waitFor();
    await page.getByRole("button", { name: "192.0.2.1:4010" }).click();
    const choices = page.getByRole("radiogroup", { name: "Cuál simulador" }).locator("label");
    const clipped = await choices.evaluateAll(
      (labels) => labels.filter((label) => label.scrollWidth > label.clientWidth).length,
    );
    expect(await choices.count()).toBe(2);
    expect(clipped).toBe(0);
  });
});
