import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { visiting } from "./visit.ts";

const mostBytes = 250_000;

describe("the first load", () => {
  const visit = visiting();

  it.for([
    ["ask", (page: Page) => page.getByText("Nothing has been asked yet")],
    ["requests", (page: Page) => page.getByText("Nobody has asked yet")],
    ["claims", (page: Page) => page.locator("[data-claim]").first()],
  ] as const)("takes less than 250 kB of gzipped script until all of it is seen: %s", async ([view, whole]) => {
    const page = await visit(`#/${view}`);
    await whole(page).waitFor();
    const scripts = await scriptsOf(page);
    expect(scripts.length).toBeGreaterThan(1);
    expect(await weigh(scripts)).toBeLessThan(mostBytes);
  });

  // What these two show is the fake's, so they load it once they stand there, waiting.
  it.for(["limits", "contract"])(
    "takes less than 250 kB of gzipped script before something is seen: %s",
    async (view) => {
      const scripts = await neededFor(["index.html", `src/views/${view}/${view}-view.tsx`]);
      expect(scripts.length).toBeGreaterThan(1);
      expect(await weigh(scripts)).toBeLessThan(mostBytes);
    },
  );
});

function scriptsOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap(({ name }) => (name.endsWith(".js") ? [new URL(name).pathname.slice(1)] : [])),
  );
}

/** The scripts that must be there before those of some sources can run, by the build's own record. */
async function neededFor(sources: readonly string[]): Promise<string[]> {
  const text = await readFile(join(inject("pageFolder"), ".vite/manifest.json"), "utf8");
  const chunks: Record<string, { file: string; imports?: readonly string[] }> = JSON.parse(text);
  const needed = new Set(sources);
  for (const name of needed) for (const other of chunks[name]?.imports ?? []) needed.add(other);
  return [...needed].map((name) => chunks[name]?.file ?? `${name}, which is not in the record`);
}

/** Bytes of the scripts, each gzipped. */
async function weigh(scripts: readonly string[]): Promise<number> {
  const bodies = await Promise.all(scripts.map((script) => readFile(join(inject("pageFolder"), script))));
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}
