import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasBrowser, visiting } from "./visit.ts";

const mostBytes = 250_000;

describe.skipIf(!hasBrowser)("the first load", () => {
  const visit = visiting();

  it.for(["ask", "requests", "claims"])(
    "takes less than 250 kB of gzipped script before anybody does anything: %s",
    async (view) => {
      const page = await visit(`#/${view}`);
      await page.waitForLoadState("networkidle");
      const scripts = await scriptsOf(page);
      expect(scripts.length).toBeGreaterThan(1);
      expect(await weigh(scripts)).toBeLessThan(mostBytes);
    },
  );

  it.for(["limits", "contract"])(
    "takes less than 250 kB of gzipped script before something is seen, and starts its fake after that: %s",
    async (view) => {
      const page = await visit(`#/${view}`);
      await page.waitForLoadState("networkidle");
      const painted = await page.evaluate(
        () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      );
      const scripts = await scriptsOf(page);
      const early = scripts.filter(({ startTime }) => startTime < painted);
      expect(early.length).toBeGreaterThan(1);
      expect(early.length).toBeLessThan(scripts.length);
      expect(await weigh(early)).toBeLessThan(mostBytes);
    },
  );
});

interface Script {
  url: string;
  /** Milliseconds from the beginning of the visit until it was asked for. */
  startTime: number;
}

function scriptsOf(page: Page): Promise<Script[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap(({ name, startTime }) => (name.endsWith(".js") ? [{ url: name, startTime }] : [])),
  );
}

/** Bytes of the scripts, each gzipped. */
async function weigh(scripts: readonly Script[]): Promise<number> {
  const bodies = await Promise.all(scripts.map(async ({ url }) => (await fetch(url)).bytes()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}
