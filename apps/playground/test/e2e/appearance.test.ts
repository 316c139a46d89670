import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { setupBrowser } from "./open-page.ts";
import { scenes } from "./scenes.ts";
import { waitForAnimations } from "./wait-for-animations.ts";

describe("every view in every state", () => {
  const open = setupBrowser();

  it.for(scenes)("is accessible in both themes and fits a phone: $name", async ({ hash, act, reduce }) => {
    const page = await open(hash, { colorScheme: "light" });
    await act(page);
    await expect.poll(() => violationsIn(page)).toEqual([]);
    await reduce?.(page);
    await page.emulateMedia({ colorScheme: "dark" });
    // The theme only changes colours.
    await expect.poll(() => violationsIn(page, ["color-contrast"])).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => scrollWidthOf(page)).toBeLessThanOrEqual(390);
  });

  it.for(scenes)("is accessible in Spanish and fits 320 pixels: $name", async ({ hash, act, reduce }) => {
    const page = await open(hash, {
      colorScheme: "dark",
      locale: "es-CO",
      viewport: { width: 320, height: 720 },
    });
    await act(page);
    await reduce?.(page);
    await expect.poll(() => violationsIn(page)).toEqual([]);
    await expect.poll(() => scrollWidthOf(page)).toBeLessThanOrEqual(320);
  });

  it("has the name of the view as title, in the language of the page", async () => {
    const page = await open("#/claims", { locale: "es-CO" });
    await page.getByRole("heading", { level: 1, name: "Preguntas abiertas" }).waitFor();
    await expect.poll(() => page.title()).toBe("Preguntas abiertas · Mockvox");
    await page.getByRole("link", { name: "Peticiones en vivo", exact: true }).click();
    await expect.poll(() => page.title()).toBe("Peticiones en vivo · Mockvox");
  });

  it("changes the theme, keeps it after a reload, and goes back to that of the system", async () => {
    const page = await open("#/claims", { colorScheme: "light" });
    const theme = (): Promise<string | null> => page.locator("html").getAttribute("data-mantine-color-scheme");
    expect(await theme()).toBe("light");
    const select = page.getByRole("combobox", { name: "Theme" });
    await select.selectOption("dark");
    expect(await theme()).toBe("dark");
    await page.reload();
    await page.getByRole("navigation").waitFor();
    expect(await theme()).toBe("dark");
    await select.selectOption("auto");
    expect(await theme()).toBe("light");
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(theme).toBe("dark");
  });
});

/** The violations that axe finds, with their elements; by some of its rules or by all. */
async function violationsIn(page: Page, rules?: string[]): Promise<string[]> {
  await waitForAnimations(page);
  // The page has no frames of other origins, so axe need not collect its results in a separate tab, which takes twice as long.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ["violations"],
    ...(rules ? { runOnly: rules } : { rules: { "target-size": { enabled: true } } }),
  });
  const { violations } = await axe.analyze();
  // A list of options belongs to its field, which is in a landmark.
  return violations
    .filter(({ id }) => id !== "region")
    .flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} at ${target}: ${any[0]?.message}`));
}

/** The width of the page including what horizontal scrolling reveals. */
function scrollWidthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
