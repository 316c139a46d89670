import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { atRest } from "./at-rest.ts";
import { scenes } from "./scenes.ts";
import { visiting } from "./visit.ts";

describe("every view in every state", () => {
  const visit = visiting();

  it.for(scenes)("is accessible in both themes and fits a phone: $name", async ({ hash, act, lessen }) => {
    const page = await visit(hash, { colorScheme: "light" });
    await act(page);
    expect(await grave(page)).toEqual([]);
    await lessen?.(page);
    await page.emulateMedia({ colorScheme: "dark" });
    // The theme changes colours and nothing else.
    expect(await grave(page, ["color-contrast"])).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => widthOf(page)).toBeLessThanOrEqual(390);
  });

  it("bears the name of the view, in the language of the page", async () => {
    const page = await visit("#/claims", { locale: "es-CO" });
    await page.getByRole("heading", { level: 1, name: "Supuestos" }).waitFor();
    await expect.poll(() => page.title()).toBe("Supuestos · Mockvox");
    await page.getByRole("link", { name: "Peticiones" }).click();
    await expect.poll(() => page.title()).toBe("Peticiones · Mockvox");
  });

  it("changes the theme by its button, and keeps it", async () => {
    const page = await visit("#/claims", { colorScheme: "light" });
    const theme = (): Promise<string | null> => page.locator("html").getAttribute("data-mantine-color-scheme");
    expect(await theme()).toBe("light");
    await page.getByRole("button", { name: "Dark or light" }).click();
    expect(await theme()).toBe("dark");
    await page.reload();
    await page.getByRole("navigation").waitFor();
    expect(await theme()).toBe("dark");
  });
});

/** What axe finds serious or critical, with where it is; by some of its rules or by all. */
async function grave(page: Page, rules?: string[]): Promise<string[]> {
  await atRest(page);
  // The page has no frames of other origins, so axe need not gather its findings in a tab of their own, which takes as long again.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) });
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, any }) => `${id} at ${target}: ${any[0]?.message}`));
}

/** How wide the page is to somebody who scrolls sideways. */
function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
