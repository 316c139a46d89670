import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { hasBrowser, visiting } from "./visit.ts";

const mostBytes = 250_000;

describe.skipIf(!hasBrowser)("the first load", () => {
  const visit = visiting();

  it.for(["ask", "claims"])(
    "takes less than 250 kB of gzipped script before anybody does anything: %s",
    async (view) => {
      const page = await visit(`#/${view}`);
      await page.waitForLoadState("networkidle");
      const urls = await page.evaluate(() =>
        performance.getEntriesByType("resource").flatMap(({ name }) => (name.endsWith(".js") ? [name] : [])),
      );
      const scripts = await Promise.all(urls.map(async (url) => (await fetch(url)).bytes()));
      const weight = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
      expect(urls.length).toBeGreaterThan(1);
      expect(weight).toBeLessThan(mostBytes);
    },
  );
});
