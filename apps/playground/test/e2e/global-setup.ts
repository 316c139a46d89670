import type { TestProject } from "vitest/node";
import { findChromium } from "../../../../tests/chromium.ts";
import { buildPage } from "./built-page.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of the built page; empty without a browser. */
    pageUrl: string;
    /** The folder of its files; empty without a browser. */
    pageFolder: string;
  }
}

/** Builds the page once for all test files, if there is a browser. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const page = findChromium() ? await buildPage() : { url: "", folder: "", close: async () => {} };
  provide("pageUrl", page.url);
  provide("pageFolder", page.folder);
  return page.close;
}
