import type { TestProject } from "vitest/node";
import { buildPage } from "./built-page.ts";
import { findChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built page is served; empty without a browser. */
    pageUrl: string;
    /** Where its files are; empty without a browser. */
    pageFolder: string;
  }
}

/** Builds the page once for all test files. Without a browser nobody needs it. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const page = findChromium() ? await buildPage() : { url: "", folder: "", close: async () => {} };
  provide("pageUrl", page.url);
  provide("pageFolder", page.folder);
  return page.close;
}
