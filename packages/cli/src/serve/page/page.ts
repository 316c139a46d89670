import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PageFile, WebPage } from "@mockvox/mock-server/serve";
import type { PageSource } from "./page-files.ts";

export interface PageOptions {
  /** Finds the folder of the page, or its files by path, on the first request for it. Default: the folder in this package. */
  readonly findPage?: () => Promise<string | PageSource>;
}

/** The playground, read into memory on the first request for it. */
export function createPage({ findPage = findPackagedPage }: PageOptions): WebPage {
  let files: Promise<ReadonlyMap<string, PageFile>> | undefined;
  const load = (): Promise<ReadonlyMap<string, PageFile>> => {
    files ??= loadPage(findPage).catch((error: unknown) => {
      files = undefined;
      throw error;
    });
    return files;
  };
  return {
    owns: (path) => path === "/" || path.startsWith("/assets/") || /^\/[\w.-]+\.(?:html|js|svg)$/.test(path),
    read: async (path) => (await load()).get(path),
  };
}

async function loadPage(findPage: () => Promise<string | PageSource>): Promise<ReadonlyMap<string, PageFile>> {
  const [{ readPage }, page] = await Promise.all([import("./page-files.ts"), findPage()]);
  return await readPage(page);
}

async function findPackagedPage(): Promise<string> {
  return join(dirname(fileURLToPath(import.meta.resolve("mockvox/package.json"))), "page");
}
